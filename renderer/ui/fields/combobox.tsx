import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { fold } from '../../../shared/search/fold.ts';

export interface Option {
  readonly id: string;
  readonly label: string;
  /** Further names by which it is found. */
  readonly others?: readonly string[];
  /** The one of those that led to it, shown beside the label. */
  readonly foundBy?: string;
  readonly colour?: string;
}

/** The attributes of the field in a form. */
export interface ComboboxField {
  /** The id of the field, for a visible label; without it only screen readers have the label. */
  readonly id?: string;
  readonly className?: string;
  /** The id of its description. */
  readonly describedBy?: string;
}

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly field?: ComboboxField;
  /** The words of a field that keeps them, for its form; without it the field is empty again after a choice. */
  readonly kept?: { readonly words: string; readonly change: (words: string) => void };
  /** Returns the options, before the field's words narrow them down. */
  readonly options: () => readonly Option[];
  readonly choose: (id: string) => void;
  /** Makes what the words name, if no option has that name. */
  readonly create?: { readonly label: (words: string) => string; readonly run: (words: string) => void };
  /** The text when nothing fits. */
  readonly none: string;
}

/** Number of options that are listed at a time. */
const MOST_OPTIONS = 30;
const NEW = '';

/** A field whose words find something to choose. */
export function Combobox({ label, placeholder, field = {}, kept, options, choose, create, none }: Props) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [words, setWords] = kept === undefined ? [typed, setTyped] : [kept.words, kept.change];
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState<number | null>(null);
  const shown = open ? narrowed(options(), words, create?.label) : [];
  const active = Math.min(at ?? firstChoice(shown, words), shown.length - 1);

  const close = () => {
    if (kept === undefined) setWords('');
    setAt(null);
    setOpen(false);
  };
  const take = (option: Option | undefined) => {
    if (option === undefined) return;
    const text = words.trim();
    close();
    if (option.id === NEW) create?.run(text);
    else choose(option.id);
  };
  /** The first arrow down takes the option that the words led to, and does not skip it. */
  const next = (by: 1 | -1) => {
    const isLedTo = at === null && by === 1 && words.trim() !== '' && shown[active]?.id !== NEW;
    return isLedTo ? active : (active + by + shown.length) % shown.length;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    // The form that a field belongs to has its own use for the keys that do nothing here.
    const isForms = kept !== undefined && (!open || event.ctrlKey || event.metaKey);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (open && shown.length > 0) setAt(next(event.key === 'ArrowDown' ? 1 : -1));
      else setOpen(true);
    } else if (event.key === 'Enter' && !isForms) {
      if (open) take(shown[active]);
      else setOpen(true);
    } else if (event.key === 'Escape' && !isForms && (open || words !== '')) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className="inspector-combobox">
      <input
        id={field.id}
        className={field.className ?? 'inspector-text inspector-combobox-field'}
        role="combobox"
        aria-label={field.id === undefined ? label : undefined}
        aria-describedby={field.describedBy}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={open && shown.length > 0 ? `${id}-list` : undefined}
        aria-activedescendant={open && shown.length > 0 ? `${id}-${active}` : undefined}
        autoComplete="off"
        dir="auto"
        placeholder={placeholder}
        value={words}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onChange={(event) => {
          setWords(event.target.value);
          setAt(null);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
      />
      {open && shown.length > 0 && (
        <div className="inspector-options" role="listbox" id={`${id}-list`} aria-label={label}>
          {shown.map((option, index) => (
            <OptionRow
              key={option.id}
              id={`${id}-${index}`}
              option={option}
              active={index === active}
              take={() => take(option)}
            />
          ))}
        </div>
      )}
      {open && shown.length === 0 && <p className="inspector-options inspector-no-options">{none}</p>}
    </div>
  );
}

function OptionRow({ id, option, active, take }: { id: string; option: Option; active: boolean; take: () => void }) {
  const row = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (active) row.current?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);
  return (
    // The field, which keeps the focus, hears the keys.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    <div
      ref={row}
      className="inspector-option"
      role="option"
      id={id}
      aria-selected={active}
      onMouseDown={(event) => event.preventDefault()}
      onClick={take}
    >
      {option.colour !== undefined && <span className="inspector-dot" style={{ background: option.colour }} />}
      <bdi>{option.label}</bdi>
      {option.foundBy !== undefined && <bdi className="inspector-found-by">{option.foundBy}</bdi>}
    </div>
  );
}

function narrowed(options: readonly Option[], words: string, create?: (words: string) => string): readonly Option[] {
  const wanted = words.split(/\s+/).map(fold).filter(Boolean);
  const found: Option[] = [];
  let isNamed = false;
  for (const option of options) {
    const fits = (name: string) => wanted.every((word) => fold(name).includes(word));
    const foundBy = fits(option.label) ? undefined : option.others?.find(fits);
    isNamed ||= [option.label, ...(option.others ?? [])].some((name) => fold(name) === fold(words.trim()));
    if (found.length >= MOST_OPTIONS) continue;
    if (foundBy !== undefined) found.push({ ...option, foundBy });
    else if (fits(option.label)) found.push(option);
  }
  const text = words.trim();
  if (create !== undefined && text !== '' && !isNamed) found.push({ id: NEW, label: create(text) });
  return found;
}

/**
 * Returns the option that Enter takes when no arrow key was pressed: the one with exactly this name, or beginning with
 * it, or a new one, otherwise the first.
 */
function firstChoice(options: readonly Option[], words: string): number {
  const text = fold(words.trim());
  const labels = options.map(({ id, label, foundBy = label }) => (id === NEW ? '' : fold(foundBy)));
  const choices = [
    labels.indexOf(text),
    labels.findIndex((label) => text !== '' && label.startsWith(text)),
    options.findIndex(({ id }) => id === NEW),
  ];
  return choices.find((index) => index >= 0) ?? 0;
}
