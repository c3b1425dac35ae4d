import { useState } from 'react';
import { t } from '../../../shared/language/translate.ts';

/** The rows of a list that are shown, and a button that shows more while there are. */
export interface More<T> {
  readonly shown: readonly T[];
  readonly button: React.JSX.Element | null;
}

/** Shows a long list bit by bit: `first` of it, then `step` more at a time, `most` at most; `inCsv`: the CSV has all of it. */
export function useMore<T>(
  all: readonly T[],
  {
    first,
    step,
    most,
    more,
    inCsv = false,
  }: {
    readonly first: number;
    readonly step: number;
    readonly most: number;
    /** Says how many more there are. */
    readonly more: (count: number) => string;
    readonly inCsv?: boolean;
  },
): More<T> {
  const [count, setCount] = useState(first);
  const shown = all.slice(0, Math.min(count, most));
  const rest = all.length - shown.length;
  if (rest <= 0) return { shown, button: null };
  const words = more(rest);
  if (count >= most) {
    const where = inCsv
      ? t('{more}: the CSV has all of them.', { more: words })
      : t('{more}, not shown here.', { more: words });
    return { shown, button: <p className="divisions-note">{where}</p> };
  }
  return {
    shown,
    button: (
      <button type="button" className="button quiet divisions-more" onClick={() => setCount(count + step)}>
        {words}
      </button>
    ),
  };
}
