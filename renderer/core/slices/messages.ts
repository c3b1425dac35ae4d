import type { Holder, Slice } from './slice.ts';

/** A short message that disappears by itself; `id` distinguishes two with the same words. */
export interface Notice {
  readonly id: number;
  readonly text: string;
  /** The label of the edit that it tells of and can take back, as long as that is the last one; null for none. */
  readonly undoes: string | null;
}

/** Something that takes a while. */
export interface Work {
  readonly id: number;
  /** The text in the status line. */
  readonly words: string;
  /** Ends it; null if it cannot be ended. */
  readonly cancel: (() => void) | null;
  /** The kind of thing that it reads, if the main process reports progress; null if it does not. */
  readonly reads: 'sources' | 'debate' | null;
}

/** The messages of the window. */
export interface MessagesSlice {
  readonly notice: Notice | null;
  /** Everything that is going on, in the order in which it began. */
  readonly works: readonly Work[];
  /** The number of messages of both kinds so far: each has its own number. */
  readonly told: number;
}

export const messagesSlice: Slice<MessagesSlice> = { first: () => ({ notice: null, works: [], told: 0 }) };

type HasMessages = Holder<MessagesSlice>;

export function showNotice({ store }: HasMessages, text: string, undoes: string | null = null): void {
  const told = store.getState().told + 1;
  store.setState({ told, notice: { id: told, text, undoes } });
}

export function dismissNotice({ store }: HasMessages): void {
  store.setState({ notice: null });
}

/** Records something that takes a while. Returns its id, for when it ends. */
export function startWork({ store }: HasMessages, work: Omit<Work, 'id'>): number {
  const told = store.getState().told + 1;
  store.setState({ told, works: [...store.getState().works, { ...work, id: told }] });
  return told;
}

export function endWork({ store }: HasMessages, id: number): void {
  store.setState({ works: store.getState().works.filter((work) => work.id !== id) });
}

/** Records the progress of reading; ignored after its end, when reports come late. */
export function tellReading({ store }: HasMessages, what: 'sources' | 'debate', words: string): void {
  const { works } = store.getState();
  const at = works.findLastIndex(({ reads }) => reads === what);
  const reading = works[at];
  if (reading !== undefined) store.setState({ works: works.with(at, { ...reading, words }) });
}

/** Returns the work that the status line shows: the one that began last. */
export function shownWork({ works }: MessagesSlice): Work | null {
  return works.at(-1) ?? null;
}
