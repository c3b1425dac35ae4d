import type { WordQuery } from '../../../shared/search/find-words.ts';
import type { Holder, Slice } from './slice.ts';

/** Finding words in the debate, and replacing them. What was typed stays while the bar is closed. */
export interface FindSlice {
  readonly find: {
    readonly shows: 'nothing' | 'find' | 'replace';
    readonly query: WordQuery;
    readonly replacement: string;
    /** Steps to the next match, or back, that are asked for and not made yet. */
    readonly steps: number;
    /** Rises with every opening, so that the field gets the focus again. */
    readonly openings: number;
  };
}

const CLOSED: FindSlice['find'] = {
  shows: 'nothing',
  query: { words: '', exact: false, whole: false },
  replacement: '',
  steps: 0,
  openings: 0,
};

export const findSlice: Slice<FindSlice> = {
  first: () => ({ find: CLOSED }),
  forAnotherDebate: () => ({ find: CLOSED }),
};

type HasFind = Holder<FindSlice>;

function change({ store }: HasFind, change: Partial<FindSlice['find']>): void {
  store.setState({ find: { ...store.getState().find, ...change } });
}

/** Opens the bar, with words to look for, if some are given. */
export function openFind(holder: HasFind, shows: 'find' | 'replace', words?: string): void {
  const { query, openings } = holder.store.getState().find;
  change(holder, { shows, query: words === undefined ? query : { ...query, words }, openings: openings + 1 });
}

export function closeFind(holder: HasFind): void {
  change(holder, { shows: 'nothing', steps: 0 });
}

export function lookFor(holder: HasFind, query: Partial<WordQuery>): void {
  change(holder, { query: { ...holder.store.getState().find.query, ...query }, steps: 0 });
}

export function replaceWith(holder: HasFind, replacement: string): void {
  change(holder, { replacement });
}

/** Asks for the next match, or the one before. */
export function stepFind(holder: HasFind, by: 1 | -1): void {
  change(holder, { steps: holder.store.getState().find.steps + by });
}

/** Notes that the steps that were asked for are made. */
export function endSteps(holder: HasFind): void {
  change(holder, { steps: 0 });
}
