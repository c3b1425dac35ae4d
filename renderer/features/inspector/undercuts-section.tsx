import { t } from '../../../shared/language/translate.ts';
import type { RelationId } from '../../../shared/model/entities.ts';
import { runAction } from '../../core/actions/run-action.ts';
import { useApp, useDebate } from '../../core/app-context.ts';
import { Section } from '../../ui/lists/panel-section.tsx';
import { BorneRelations } from './borne-relations.tsx';

/** Everything that bears on a relation itself: undercuts, backing, questions. */
export function UndercutsSection({ relation }: { relation: RelationId }) {
  const app = useApp();
  const borne = useDebate((debate) => debate.relationsByTargetRelation.count(relation));
  return (
    <Section title={t('Bearing on this step')}>
      {borne === 0 && <p className="inspector-hint">{t('Nothing questions or undercuts it.')}</p>}
      <ul className="inspector-list">
        <BorneRelations target={{ relation }} />
      </ul>
      <div className="inspector-buttons">
        <button type="button" className="button" onClick={() => runAction(app, 'add-undercut')}>
          {t('Add undercut')}
        </button>
      </div>
    </Section>
  );
}
