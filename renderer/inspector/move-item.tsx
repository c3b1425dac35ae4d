import { MessagesSquare, X } from 'lucide-react';
import { deleteMoves } from '../../shared/model/commands/moves.ts';
import type { Move } from '../../shared/model/entities.ts';
import { showMove } from '../actions/show-in-debate.ts';
import { useApp, useDebate } from '../state/app-context.ts';
import { IconButton } from './fields/icon-button.tsx';
import { SpeakerLink } from './links.tsx';
import { MoveAct, MoveDate, MoveWords } from './move-fields.tsx';
import { OrderButtons } from './order-buttons.tsx';

interface Props {
  readonly move: Readonly<Move>;
  /** Returns whether it was moved; undefined: it is the first. */
  readonly moveUp: (() => boolean) | undefined;
  /** undefined: it is the last. */
  readonly moveDown: (() => boolean) | undefined;
}

/** A move: who does what, when, and in which words. */
export function MoveItem({ move, moveUp, moveDown }: Props) {
  const app = useApp();
  const { id } = move;
  const name = useDebate((debate) => debate.speakers.get(move.speaker)?.name ?? '');
  const remove = () => app.change('Delete move', (debate) => deleteMoves(debate, { moves: [id] }));
  return (
    <li className="inspector-move">
      <div className="inspector-row">
        <SpeakerLink id={move.speaker} />
        <span className="inspector-row-actions">
          <IconButton
            label={`Show the move of ${name} in the exchange`}
            icon={MessagesSquare}
            run={() => showMove(app, id)}
          />
          <OrderButtons
            labels={{ up: `Move ${name} up`, down: `Move ${name} down` }}
            moveUp={moveUp}
            moveDown={moveDown}
          />
          <IconButton label={`Delete the move of ${name}`} icon={X} run={remove} />
        </span>
      </div>
      <div className="inspector-move-when">
        <MoveAct move={move} name={name} />
        <MoveDate id={id} name={name} />
      </div>
      <MoveWords move={move} name={name} />
    </li>
  );
}
