import { reorderMove } from '../../shared/model/commands/moves.ts';
import { byOrder } from '../../shared/model/debate.ts';
import type { MoveId, StatementId, StatementKind } from '../../shared/model/entities.ts';
import { useApp, useDebate } from '../state/app-context.ts';
import { AddSpeakerField } from './add-speaker-field.tsx';
import { MoveItem } from './move-item.tsx';
import { Section } from './section.tsx';

/** Who says what about a statement. */
export function MovesSection({ statement, kind }: { statement: StatementId; kind: StatementKind }) {
  const app = useApp();
  const moves = useDebate((debate) => debate.movesByTargetStatement.get(statement).sort(byOrder));
  const putBefore = (move: MoveId | undefined, before: MoveId | undefined) => {
    if (move === undefined || before === undefined) return undefined;
    return () => app.change('Reorder moves', (debate) => reorderMove(debate, { move, before }));
  };
  return (
    <Section title="Speakers">
      <ul className="inspector-list">
        {moves.map((move, index) => (
          <MoveItem
            key={move.id}
            move={move}
            isQuestion={kind === 'question'}
            moveUp={putBefore(move.id, moves[index - 1]?.id)}
            moveDown={putBefore(moves[index + 1]?.id, move.id)}
          />
        ))}
      </ul>
      <AddSpeakerField statement={statement} kind={kind} />
    </Section>
  );
}
