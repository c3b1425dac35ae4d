import type { Holder, Slice } from './slice.ts';

/** A short message that goes by itself; `id` tells two of the same words apart. */
export interface Notice {
  readonly id: number;
  readonly text: string;
}

/** Something that takes a while. */
export interface Work {
  readonly id: number;
  /** For the status line. */
  readonly words: string;
  /** Ends it; null where it cannot be ended. */
  readonly cancel: (() => void) | null;
  /** What it reads, where the main process tells how far it is; null where it tells nothing. */
  readonly reads: 'sources' | 'debate' | null;
}

/** What the window says by itself. */
export interface MessagesSlice {
  readonly notice: Notice | null;
  /** All that goes on, in the order in which it began. */
  readonly works: readonly Work[];
  /** How many there have been, of both: each has its own number. */
  readonly told: number;
}

export const messagesSlice: Slice<MessagesSlice> = { first: () => ({ notice: null, works: [], told: 0 }) };

type HasMessages = Holder<MessagesSlice>;

export function showNotice({ store }: HasMessages, text: string): void {
  const told = store.getState().told + 1;
  store.setState({ told, notice: { id: told, text } });
}

export function dismissNotice({ store }: HasMessages): void {
  store.setState({ notice: null });
}

/** Tells of something that takes a while. Returns its id, for when it ends. */
export function startWork({ store }: HasMessages, work: Omit<Work, 'id'>): number {
  const told = store.getState().told + 1;
  store.setState({ told, works: [...store.getState().works, { ...work, id: told }] });
  return told;
}

export function endWork({ store }: HasMessages, id: number): void {
  store.setState({ works: store.getState().works.filter((work) => work.id !== id) });
}

/** Says of what is being read how far it is; nothing where that has ended, for what comes then is late. */
export function tellReading({ store }: HasMessages, what: 'sources' | 'debate', words: string): void {
  const { works } = store.getState();
  const at = works.findLastIndex(({ reads }) => reads === what);
  const reading = works[at];
  if (reading !== undefined) store.setState({ works: works.with(at, { ...reading, words }) });
}

/** What the status line speaks of, of all that goes on: what began last. */
export function shownWork({ works }: MessagesSlice): Work | null {
  return works.at(-1) ?? null;
}
