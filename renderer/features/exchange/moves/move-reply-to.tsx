import { X } from 'lucide-react';
import { msg, t } from '../../../../shared/language/translate.ts';
import { editMove } from '../../../../shared/model/commands/moves.ts';
import type { Debate } from '../../../../shared/model/debate.ts';
import type { Move, MoveId } from '../../../../shared/model/entities.ts';
import { whyIllegalReply } from '../../../../shared/model/rules.ts';
import { useApp } from '../../../core/app-context.ts';
import { DebateCombobox } from '../../../ui/connected/debate-combobox.tsx';
import { IconButton } from '../../../ui/fields/icon-button.tsx';
import { MoveLink, moveInWords } from './move-links.tsx';

/** The move that a move answers; another, or none, can be chosen. */
export function MoveReplyTo({ move }: { move: Readonly<Move> }) {
  const app = useApp();
  const set = (replyTo: MoveId | null) =>
    app.change(msg('Change what it replies to'), (current) => editMove(current, { move: move.id, replyTo }));
  const others = (debate: Debate) =>
    debate.movesInOrder().filter(({ id }) => id !== move.replyTo && whyIllegalReply(debate, id, move.id) === null);
  return (
    <>
      {move.replyTo !== null && (
        <div className="inspector-row inspector-sentence">
          <span>
            <MoveLink id={move.replyTo} />
          </span>
          <span className="inspector-row-actions">
            <IconButton label={t('In reply to nothing')} icon={X} run={() => set(null)} />
          </span>
        </div>
      )}
      <DebateCombobox
        label={t('In reply to')}
        placeholder={move.replyTo === null ? t('In reply to…') : t('In reply to another…')}
        options={(debate) => others(debate).map((each) => ({ id: each.id, label: moveInWords(debate, each) }))}
        choose={set}
        none={t('No move that it can reply to has these words.')}
      />
    </>
  );
}
