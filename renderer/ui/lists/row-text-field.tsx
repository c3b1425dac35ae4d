import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';

interface Props {
  readonly label: string;
  readonly text: string;
  readonly keep: (text: string) => void;
  readonly done: () => void;
}

/** The text of a row of a list, edited in its place: Enter and leaving the field keep it, Escape does not. */
export function RowTextField({ label, text, keep, done }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const isOver = useRef(false);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);

  const finish = (typed: string | null) => {
    if (isOver.current) return;
    isOver.current = true;
    if (typed !== null) keep(typed);
    done();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') finish(event.currentTarget.value);
    if (event.key === 'Escape') finish(null);
  };
  return (
    <input
      ref={field}
      className="field row-text-field"
      aria-label={label}
      dir="auto"
      defaultValue={text}
      onKeyDown={onKeyDown}
      onBlur={(event) => finish(event.currentTarget.value)}
    />
  );
}
