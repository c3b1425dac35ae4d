import { type KeyboardEvent, useEffect, useRef } from 'react';
import { t } from '../../../shared/language/translate.ts';
import { editStatement } from '../../../shared/model/commands/statements.ts';
import type { Statement } from '../../../shared/model/entities.ts';
import { BANNER, CARD, MOST_LINES, QUESTION_STYLE, TEXT_STYLE } from '../../../shared/scene/card.ts';
import { useApp } from '../../core/app-context.ts';
import type { Editing } from '../../core/slices/map.ts';
import { useDraft } from '../../core/unsaved/use-draft.ts';
import { cssFont } from '../../ui/drawing/lettering.ts';

/** The field in which a statement's text is typed on its card, in the type of the card. */
export function CardTextEditor({ statement, editing }: { statement: Statement; editing: Editing }) {
  const app = useApp();
  const field = useRef<HTMLTextAreaElement>(null);
  const draft = useDraft({
    place: { entity: 'statement', id: statement.id, field: 'text' },
    edit: editing.label,
    step: editing.step,
    read: (debate) => debate.statements.get(statement.id)?.text ?? '',
    write: (debate, text) => editStatement(debate, { statement: statement.id, text }),
  });
  const isQuestion = statement.kind === 'question';
  const { textTop, textLeading, smallLeading } = isQuestion ? BANNER : CARD;
  const sides = isQuestion ? { left: BANNER.side, right: BANNER.side } : { left: CARD.left, right: CARD.right };

  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);

  const leave = () => {
    app.editText(null);
    app.store.getState().canvas?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey)) {
      event.preventDefault();
      leave();
    }
  };
  return (
    <>
      <textarea
        ref={field}
        className={`card-editor nodrag nopan nowheel ${statement.kind}`}
        aria-label={isQuestion ? t('Text of the question') : t('Text of the claim')}
        aria-invalid={draft.problem !== null}
        placeholder={isQuestion ? t('What is the question?') : t('What is claimed?')}
        dir="auto"
        rows={1}
        value={draft.text}
        style={{
          ...cssFont(isQuestion ? QUESTION_STYLE : TEXT_STYLE),
          ...sides,
          top: textTop,
          lineHeight: `${textLeading}px`,
          // The room that a card has at most: its lines, and the one that counts the words after them.
          maxHeight: MOST_LINES * textLeading + smallLeading,
        }}
        onChange={({ target }) => draft.type(target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          // If another window is in front for a while, the field keeps the focus in this one.
          if (document.hasFocus() && app.store.getState().editing === editing) app.editText(null);
        }}
      />
      {draft.problem !== null && (
        <p role="alert" className="card-refusal">
          {draft.problem}
        </p>
      )}
    </>
  );
}
