import type { OutlineControl } from '../surfaces/outline-control.ts';
import type { Holder, Slice } from './slice.ts';

export interface OutlineSlice {
  /** What is listed: what stands on the shown map, or all of the debate. */
  readonly outlineOf: 'map' | 'debate';
  /** The keys of the rows below which nothing is shown. */
  readonly foldedRows: ReadonlySet<string>;
  /** The outline on screen; null while there is none. */
  readonly outline: OutlineControl | null;
}

const NOTHING_FOLDED: ReadonlySet<string> = new Set();

export const outlineSlice: Slice<OutlineSlice> = {
  first: () => ({ outlineOf: 'map', foldedRows: NOTHING_FOLDED, outline: null }),
  forAnotherDebate: () => ({ foldedRows: NOTHING_FOLDED }),
};

type HasOutline = Holder<OutlineSlice>;

/** Registers the outline on screen, so that the rest of the window can control it. */
export function takeOutline({ store }: HasOutline, outline: OutlineControl): void {
  store.setState({ outline });
}

export function leaveOutline({ store }: HasOutline): void {
  store.setState({ outline: null });
}

export function showOutlineOf({ store }: HasOutline, outlineOf: OutlineSlice['outlineOf']): void {
  store.setState({ outlineOf });
}

/** Folds rows, or unfolds them. */
export function foldRows({ store }: HasOutline, keys: readonly string[], fold: boolean): void {
  const folded = new Set(store.getState().foldedRows);
  for (const key of keys) {
    if (fold) folded.add(key);
    else folded.delete(key);
  }
  store.setState({ foldedRows: folded });
}
