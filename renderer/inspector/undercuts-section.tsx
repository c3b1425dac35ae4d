import { byOrder } from '../../shared/model/debate.ts';
import type { RelationId } from '../../shared/model/entities.ts';
import { runAction } from '../actions/run-action.ts';
import { useApp, useDebate } from '../state/app-context.ts';
import { BorneOnBy } from './relation-sentence.tsx';
import { Section } from './section.tsx';

/** What bears on a relation itself: undercuts, backing, questions. */
export function UndercutsSection({ relation }: { relation: RelationId }) {
  const app = useApp();
  const borne = useDebate((debate) => debate.relationsByTargetRelation.get(relation).sort(byOrder));
  return (
    <Section title="Bearing on this step">
      {borne.length === 0 && <p className="inspector-hint">Nothing questions or undercuts it.</p>}
      <ul className="inspector-list">
        {borne.map((each) => (
          <BorneOnBy key={each.id} relation={each} />
        ))}
      </ul>
      <div className="inspector-buttons">
        <button type="button" className="button" onClick={() => runAction(app, 'add-undercut')}>
          Add undercut
        </button>
      </div>
    </Section>
  );
}
