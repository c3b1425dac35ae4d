import { TriangleAlert } from 'lucide-react';
import { t } from '../../../../shared/language/translate.ts';
import type { MoveId } from '../../../../shared/model/entities.ts';
import { runAction } from '../../../core/actions/run-action.ts';
import { useApp, useDebate } from '../../../core/app-context.ts';
import { Aim } from '../../../ui/connected/relation-sentence.tsx';
import { Section } from '../../../ui/lists/panel-section.tsx';
import { Translated } from '../../../ui/translated.tsx';
import { MoveAct, MoveDate, MoveWords } from './move-fields.tsx';
import { MoveLink } from './move-links.tsx';
import { MoveOrder } from './move-order.tsx';
import { MovePassage } from './move-passage.tsx';
import { MoveReplyTo } from './move-reply-to.tsx';
import { MoveSpeaker } from './move-speaker.tsx';
import { useDateContradiction } from './use-date-contradiction.ts';

/** The panel of a move: who did what with a claim, when, in which words, and in reply to what. */
export function MovePanel({ id }: { id: MoveId }) {
  const app = useApp();
  const move = useDebate((debate) => debate.moves.get(id));
  const name = useDebate((debate) => (move && debate.speakers.get(move.speaker)?.name) ?? '');
  const replies = useDebate((debate) => debate.repliesByMove.get(id).map((reply) => reply.id));
  if (move === undefined) return null;
  return (
    <>
      <h2 className="heading inspector-kind">{t('Move')}</h2>
      <MoveSpeaker move={move} />
      <p className="inspector-sentence inspector-move-aim">
        <MoveAct move={move} name={name} /> <Aim target={move.target} />
      </p>
      <Section title={t('When')}>
        <MoveDate id={id} name={name} />
        <Contradiction id={id} />
        <MoveOrder id={id} name={name} />
      </Section>
      <Section title={t('Words')}>
        <MoveWords move={move} name={name} />
        <MovePassage move={move} />
      </Section>
      <Section title={t('In reply to')}>
        <MoveReplyTo move={move} />
      </Section>
      {replies.length > 0 && (
        <Section title={replies.length === 1 ? t('Reply') : t('Replies')}>
          <ul className="inspector-list">
            {replies.map((reply) => (
              <li key={reply} className="inspector-sentence">
                <MoveLink id={reply} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <div className="inspector-buttons">
        <button type="button" className="button" onClick={() => runAction(app, 'reply')}>
          <Translated message="Reply… {kbd}" values={{ kbd: <kbd>R</kbd> }} />
        </button>
        <button type="button" className="button" onClick={() => runAction(app, 'delete')}>
          {t('Delete move')}
        </button>
      </div>
    </>
  );
}

function Contradiction({ id }: { id: MoveId }) {
  const found = useDateContradiction(id);
  if (found === null) return null;
  return (
    <p className="inspector-warning">
      <TriangleAlert size={14} strokeWidth={1.75} aria-hidden="true" />
      <span>
        {t(
          'Dated {side, select, above {before a move that it comes after} other {after a move that it comes before}}. Put it elsewhere, or correct a date:',
          { side: found.side },
        )}{' '}
        <MoveLink id={found.move} />
      </span>
    </p>
  );
}
