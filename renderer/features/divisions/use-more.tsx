import { useState } from 'react';
import { counted } from '../../../shared/text/counted.ts';

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
    unit,
    inCsv = false,
  }: {
    readonly first: number;
    readonly step: number;
    readonly most: number;
    readonly unit: readonly [one: string, several: string];
    readonly inCsv?: boolean;
  },
): More<T> {
  const [count, setCount] = useState(first);
  const shown = all.slice(0, Math.min(count, most));
  const rest = all.length - shown.length;
  if (rest <= 0) return { shown, button: null };
  const words = counted(rest, `more ${unit[0]}`, `more ${unit[1]}`);
  if (count >= most) {
    const where = inCsv ? ': the CSV has all of them.' : ', not shown here.';
    return { shown, button: <p className="divisions-note">{`${words}${where}`}</p> };
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
