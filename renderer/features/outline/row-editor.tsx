import { type KeyboardEvent, useEffect, useRef } from 'react';
import { t } from '../../../shared/language/translate.ts';
import { editStatement } from '../../../shared/model/commands/statements.ts';
import type { Statement } from '../../../shared/model/entities.ts';
import { useApp } from '../../core/app-context.ts';
import type { Editing } from '../../core/slices/map.ts';
import { useDraft } from '../../core/unsaved/use-draft.ts';

/** The field in which a statement's text is typed in its row. */
export function RowEditor({
  statement,
  editing,
  onLeave,
}: {
  statement: Readonly<Statement>;
  editing: Editing;
  onLeave: () => void;
}) {
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
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' || event.key === 'Tab' || (event.key === 'Enter' && !event.shiftKey)) {
      event.preventDefault();
      app.editText(null);
      onLeave();
    }
  };
  return (
    <>
      <textarea
        ref={field}
        className="outline-editor"
        aria-label={isQuestion ? t('Text of the question') : t('Text of the claim')}
        aria-invalid={draft.problem !== null}
        placeholder={isQuestion ? t('What is the question?') : t('What is claimed?')}
        dir="auto"
        rows={1}
        value={draft.text}
        onChange={({ target }) => draft.type(target.value)}
        onClick={(event) => event.stopPropagation()}
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
