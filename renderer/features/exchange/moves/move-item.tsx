import { MessagesSquare, X } from 'lucide-react';
import { msg, t } from '../../../../shared/language/translate.ts';
import { deleteMoves } from '../../../../shared/model/commands/moves.ts';
import type { Move } from '../../../../shared/model/entities.ts';
import { useApp, useDebate } from '../../../core/app-context.ts';
import { showMove } from '../../../core/show-in-debate.ts';
import { SpeakerLink } from '../../../ui/connected/links.tsx';
import { IconButton } from '../../../ui/fields/icon-button.tsx';
import { OrderButtons } from '../../../ui/fields/order-buttons.tsx';
import { MoveAct, MoveDate, MoveWords } from './move-fields.tsx';

interface Props {
  readonly move: Readonly<Move>;
  /** Moves it up; returns whether it moved. undefined: it is the first. */
  readonly moveUp: (() => boolean) | undefined;
  /** Moves it down. undefined: it is the last. */
  readonly moveDown: (() => boolean) | undefined;
}

/** A move: who does what, when, and in which words. */
export function MoveItem({ move, moveUp, moveDown }: Props) {
  const app = useApp();
  const { id } = move;
  const name = useDebate((debate) => debate.speakers.get(move.speaker)?.name ?? '');
  const remove = () => {
    const label = msg('Delete move');
    if (app.change(label, (debate) => deleteMoves(debate, { moves: [id] })))
      app.notify(t('Deleted the move of {name}.', { name }), label);
  };
  return (
    <li className="inspector-move">
      <div className="inspector-row">
        <SpeakerLink id={move.speaker} />
        <span className="inspector-row-actions">
          <IconButton
            label={t('Show the move of {name} in the exchange', { name })}
            icon={MessagesSquare}
            run={() => showMove(app, id)}
          />
          <OrderButtons
            labels={{ up: t('Move {name} up', { name }), down: t('Move {name} down', { name }) }}
            moveUp={moveUp}
            moveDown={moveDown}
          />
          <IconButton label={t('Delete the move of {name}', { name })} icon={X} run={remove} />
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
