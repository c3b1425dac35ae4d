import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { fold } from '../../../shared/search/fold.ts';

export interface Option {
  readonly id: string;
  readonly label: string;
  readonly colour?: string;
}

interface Props {
  readonly label: string;
  readonly placeholder: string;
  /** What there is to choose from, before the field's words narrow it down. */
  readonly options: () => readonly Option[];
  readonly choose: (id: string) => void;
  /** Makes what the words name, where no option is called so. */
  readonly create?: { readonly label: (words: string) => string; readonly run: (words: string) => void };
  /** Said when nothing fits. */
  readonly none: string;
}

/** Options that are listed at a time. */
const MOST_OPTIONS = 30;
const NEW = '';

/** A field whose words find something to choose; afterwards it is empty again. */
export function Combobox({ label, placeholder, options, choose, create, none }: Props) {
  const id = useId();
  const [words, setWords] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState<number | null>(null);
  const shown = open ? narrowed(options(), words, create?.label) : [];
  const active = Math.min(at ?? firstChoice(shown, words), shown.length - 1);

  const reset = (stillOpen: boolean) => {
    setWords('');
    setAt(null);
    setOpen(stillOpen);
  };
  const take = (option: Option | undefined) => {
    if (option === undefined) return;
    const text = words.trim();
    reset(false);
    if (option.id === NEW) create?.run(text);
    else choose(option.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const by = event.key === 'ArrowDown' ? 1 : -1;
      if (open && shown.length > 0) setAt((active + by + shown.length) % shown.length);
      else setOpen(true);
    } else if (event.key === 'Enter') {
      if (open) take(shown[active]);
      else setOpen(true);
    } else if (event.key === 'Escape') reset(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className="inspector-combobox">
      <input
        className="inspector-text inspector-combobox-field"
        role="combobox"
        aria-label={label}
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
    // The keys are heard by the field, which keeps the focus.
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
    </div>
  );
}

function narrowed(options: readonly Option[], words: string, create?: (words: string) => string): readonly Option[] {
  const wanted = words.split(/\s+/).map(fold).filter(Boolean);
  const found: Option[] = [];
  let isNamed = false;
  for (const option of options) {
    const label = fold(option.label);
    isNamed ||= label === fold(words.trim());
    if (found.length < MOST_OPTIONS && wanted.every((word) => label.includes(word))) found.push(option);
  }
  const text = words.trim();
  if (create !== undefined && text !== '' && !isNamed) found.push({ id: NEW, label: create(text) });
  return found;
}

/** What Enter takes when no arrow key was pressed: what is called just so, or begins so, or is new, or else comes first. */
function firstChoice(options: readonly Option[], words: string): number {
  const text = fold(words.trim());
  const labels = options.map(({ id, label }) => (id === NEW ? '' : fold(label)));
  const choices = [
    labels.indexOf(text),
    labels.findIndex((label) => text !== '' && label.startsWith(text)),
    options.findIndex(({ id }) => id === NEW),
  ];
  return choices.find((index) => index >= 0) ?? 0;
}
