import { type KeyboardEvent, useEffect, useRef } from 'react';
import { msg, t } from '../../../shared/language/translate.ts';
import { editMove } from '../../../shared/model/commands/moves.ts';
import type { MoveId } from '../../../shared/model/entities.ts';
import type { Box } from '../../../shared/scene/scene.ts';
import { useDebate } from '../../core/app-context.ts';
import { useDraft } from '../../core/unsaved/use-draft.ts';

/** The field in which the words of a move are typed, over its card. */
export function WordsEditor({ id, box, onLeave }: { id: MoveId; box: Box; onLeave: () => void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const name = useDebate((debate) => debate.speakers.get(debate.moves.get(id)?.speaker ?? '')?.name ?? '');
  const draft = useDraft({
    place: { entity: 'move', id, field: 'words' },
    edit: msg('Edit words'),
    read: (debate) => debate.moves.get(id)?.words ?? '',
    write: (debate, words) => editMove(debate, { move: id, words }),
  });

  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);

  const leave = () => {
    draft.leave();
    onLeave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key !== 'Escape' && (event.key !== 'Enter' || event.shiftKey)) return;
    event.preventDefault();
    leave();
  };
  return (
    <div className="exchange-editor" style={{ left: box.x, top: box.y, width: box.width, minHeight: box.height }}>
      <p className="heading">{t('Words')}</p>
      <textarea
        ref={field}
        aria-label={t('Words of {name}', { name })}
        aria-invalid={draft.problem !== null}
        placeholder={t('What was said, in words…')}
        dir="auto"
        value={draft.text}
        onChange={({ target }) => draft.type(target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          // If another window is in front for a while, the field keeps the focus in this one.
          if (document.hasFocus()) leave();
        }}
      />
      {draft.problem !== null && <p role="alert">{draft.problem}</p>}
    </div>
  );
}
