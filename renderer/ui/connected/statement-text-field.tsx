import { type CSSProperties, type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react';
import { t } from '../../../shared/language/translate.ts';
import { editStatement } from '../../../shared/model/commands/statements.ts';
import type { Statement } from '../../../shared/model/entities.ts';
import { useApp } from '../../core/app-context.ts';
import type { Editing } from '../../core/slices/map.ts';
import { useDraft } from '../../core/unsaved/use-draft.ts';

interface Props {
  readonly statement: Readonly<Statement>;
  readonly editing: Editing;
  readonly className: string;
  readonly style?: CSSProperties;
  /** The keys that leave the field; Enter does so without Shift. */
  readonly leavesBy: readonly string[];
  /** Called when one of them left it. */
  readonly onLeave: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly onClick?: (event: MouseEvent) => void;
}

/** The field in which a statement's text is typed in the place where it stands, as one visit; what is refused stays in it, with the reason below. */
export function StatementTextField({
  statement,
  editing,
  className,
  style,
  leavesBy,
  onLeave,
  onKeyDown,
  onClick,
}: Props) {
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

  return (
    <>
      <textarea
        ref={field}
        className={className}
        aria-label={isQuestion ? t('Text of the question') : t('Text of the claim')}
        aria-invalid={draft.problem !== null}
        placeholder={isQuestion ? t('What is the question?') : t('What is claimed?')}
        dir="auto"
        rows={1}
        value={draft.text}
        style={style}
        onChange={({ target }) => draft.type(target.value)}
        onClick={onClick}
        onKeyDown={(event) => {
          onKeyDown?.(event);
          if (event.nativeEvent.isComposing || !leavesBy.includes(event.key)) return;
          if (event.key === 'Enter' && event.shiftKey) return;
          event.preventDefault();
          app.editText(null);
          onLeave();
        }}
        onBlur={() => {
          // If another window is in front for a while, the field keeps the focus in this one.
          if (document.hasFocus() && app.store.getState().editing === editing) app.editText(null);
        }}
      />
      {draft.problem !== null && (
        <p role="alert" className="text-refusal">
          {draft.problem}
        </p>
      )}
    </>
  );
}
