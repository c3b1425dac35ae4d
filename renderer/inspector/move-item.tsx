import { ArrowDown, ArrowUp, MessagesSquare, X } from 'lucide-react';
import { deleteMoves } from '../../shared/model/commands/moves.ts';
import type { Move } from '../../shared/model/entities.ts';
import { showMove } from '../actions/show-in-debate.ts';
import { useApp, useDebate } from '../state/app-context.ts';
import { IconButton } from './fields/icon-button.tsx';
import { SpeakerLink } from './links.tsx';
import { MoveAct, MoveDate, MoveWords } from './move-fields.tsx';

interface Props {
  readonly move: Readonly<Move>;
  /** undefined: it is the first. */
  readonly moveUp: (() => void) | undefined;
  /** undefined: it is the last. */
  readonly moveDown: (() => void) | undefined;
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
          {moveUp !== undefined && <IconButton label={`Move ${name} up`} icon={ArrowUp} run={moveUp} />}
          {moveDown !== undefined && <IconButton label={`Move ${name} down`} icon={ArrowDown} run={moveDown} />}
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
