import { type KeyboardEvent, useId } from 'react';
import { t } from '../../../shared/language/translate.ts';
import { useAppState } from '../../core/app-context.ts';
import { draftAt } from '../../core/slices/unsaved.ts';
import { useAskedFor } from '../../core/unsaved/use-asked-for.ts';
import { type EditedText, useDraft } from '../../core/unsaved/use-draft.ts';

interface Props {
  readonly label: string;
  readonly text: EditedText;
  readonly placeholder?: string;
  /** True for several lines: the field grows with its text. */
  readonly lines?: boolean;
  /** True for one line, shown in as many as it takes. */
  readonly wraps?: boolean;
  /** True to show the label over the field; otherwise only screen readers have it. */
  readonly labelled?: boolean;
  readonly className?: string;
  /** True if something has to be written here. */
  readonly required?: boolean;
  /** Returns what may be wrong with a text that is taken all the same; null for nothing. */
  readonly doubt?: (text: string) => string | null;
  /** True if what is wrong with a text is told only once the field is left: what is half typed is not wrong. */
  readonly tellsLate?: boolean;
  /** Words that are offered. */
  readonly suggestions?: readonly string[];
}

/** A text that is edited in its place; refused text stays in the field, with the reason below. */
export function TextField({
  label,
  text,
  placeholder,
  lines = false,
  wraps = false,
  labelled = false,
  className = '',
  required = false,
  doubt,
  tellsLate = false,
  suggestions,
}: Props) {
  const draft = useDraft(text);
  const asked = useAskedFor(text.place);
  const isLeft = useAppState((state) => draftAt(state, text.place)?.left ?? false);
  const id = useId();
  const problem = tellsLate && !isLeft ? null : draft.problem;
  const doubted = draft.problem === null ? (doubt?.(draft.text) ?? null) : null;
  const grows = lines || wraps;
  const Field = grows ? 'textarea' : 'input';
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (wraps && event.key === 'Enter') event.preventDefault();
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    event.currentTarget.blur();
  };
  return (
    <div className="inspector-field">
      <label htmlFor={id} className={labelled ? 'inspector-label' : 'visually-hidden'}>
        {label}
      </label>
      <Field
        ref={asked}
        id={id}
        className={`inspector-text ${className}`}
        dir="auto"
        placeholder={placeholder}
        value={draft.text}
        aria-required={required || undefined}
        aria-invalid={problem !== null}
        aria-describedby={problem !== null ? `${id}-problem` : doubted !== null ? `${id}-doubt` : undefined}
        list={suggestions === undefined ? undefined : `${id}-suggestions`}
        onChange={(event) => draft.type(wraps ? event.target.value.replace(/\s*\n\s*/g, ' ') : event.target.value)}
        onBlur={draft.leave}
        onKeyDown={onKeyDown}
        {...(grows ? { rows: 1 } : {})}
      />
      {suggestions !== undefined && (
        <datalist id={`${id}-suggestions`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
      {problem !== null && (
        <p className="inspector-problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
      {doubted !== null && (
        <p className="inspector-hint inspector-doubt" id={`${id}-doubt`}>
          {doubted}
        </p>
      )}
      {isLeft && (
        <button type="button" className="button quiet inspector-give-up" onClick={draft.askToGiveUp}>
          {t('Discard this text…')}
        </button>
      )}
    </div>
  );
}
