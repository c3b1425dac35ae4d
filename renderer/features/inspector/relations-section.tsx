import { t } from '../../../shared/language/translate.ts';
import { byOrder } from '../../../shared/model/debate.ts';
import type { StatementId } from '../../../shared/model/entities.ts';
import { useDebate } from '../../core/app-context.ts';
import { BearsOn } from '../../ui/connected/relation-sentence.tsx';
import { Section } from '../../ui/lists/panel-section.tsx';
import { BorneRelations } from './borne-relations.tsx';

/** Everything that a statement bears on and that bears on it, in sentences. */
export function RelationsSection({ statement }: { statement: StatementId }) {
  const bearing = useDebate((debate) => debate.relationsByPremise.get(statement).sort(byOrder));
  const borne = useDebate((debate) => debate.relationsByTargetStatement.count(statement));
  return (
    <Section title={t('Relations')}>
      {bearing.length + borne === 0 && (
        <p className="inspector-hint">{t('None yet. Drag from the edge of its card to another one.')}</p>
      )}
      <ul className="inspector-list">
        {bearing.map((relation) => (
          <BearsOn key={relation.id} relation={relation} premise={statement} />
        ))}
        <BorneRelations target={{ statement }} />
      </ul>
    </Section>
  );
}
