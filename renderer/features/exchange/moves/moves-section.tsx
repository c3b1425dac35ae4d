import { msg, t } from '../../../../shared/language/translate.ts';
import { reorderMove } from '../../../../shared/model/commands/moves.ts';
import { byOrder, type Debate } from '../../../../shared/model/debate.ts';
import type { Move, MoveId, Target } from '../../../../shared/model/entities.ts';
import { useApp, useDebate } from '../../../core/app-context.ts';
import { Section } from '../../../ui/lists/panel-section.tsx';
import { MOVE_MEANING } from '../move-meaning.ts';
import { AddSpeakerField } from './add-speaker-field.tsx';
import { MoveItem } from './move-item.tsx';

/** The moves about a statement, or about a step. */
export function MovesSection({ target, isQuestion = false }: { target: Target; isQuestion?: boolean }) {
  const app = useApp();
  const moves = useDebate((debate) => movesOn(debate, target).sort(byOrder));
  const putBefore = (move: MoveId | undefined, before: MoveId | undefined) => {
    if (move === undefined || before === undefined) return undefined;
    return () => app.change(msg('Reorder moves'), (debate) => reorderMove(debate, { move, before }));
  };
  return (
    <Section title={t('Speakers')}>
      {moves.length === 0 && (
        <p className="inspector-hint">
          {t('Name who says this, and it becomes their move. {meaning}', { meaning: t(MOVE_MEANING) })}
        </p>
      )}
      <ul className="inspector-list">
        {moves.map((move, index) => (
          <MoveItem
            key={move.id}
            move={move}
            moveUp={putBefore(move.id, moves[index - 1]?.id)}
            moveDown={putBefore(moves[index + 1]?.id, move.id)}
          />
        ))}
      </ul>
      <AddSpeakerField target={target} isQuestion={isQuestion} />
    </Section>
  );
}

function movesOn(debate: Debate, target: Target): Move[] {
  if ('statement' in target) return debate.movesByTargetStatement.get(target.statement);
  return debate.movesByTargetRelation.get(target.relation);
}
