import type { ExcerptId, SourceId, StatementId } from '../../../shared/model/entities.ts';
import type { Holder, Slice } from './slice.ts';

/** A source that is being read. */
export interface Reading {
  readonly source: SourceId;
  /** The excerpt to bring into sight; another object asks again. */
  readonly goTo: { readonly excerpt: ExcerptId } | { readonly start: number; readonly end: number } | null;
  /** The excerpt for which other words are being marked; another object begins anew. */
  readonly placing: { readonly excerpt: ExcerptId } | null;
  /** What the player of its recording is asked for; another object asks again. */
  readonly play?: PlayRequest;
}

/** To play from where a passage is spoken, or from an offset of the text; or to play or pause. */
export type PlayRequest = { readonly excerpt: ExcerptId } | { readonly offset: number } | { readonly toggle: true };

/** The things highlighted because the pointer is on something that belongs to them. */
export interface Highlight {
  readonly excerpts: readonly ExcerptId[];
  readonly statements: readonly StatementId[];
}

const NOTHING_HIGHLIGHTED: Highlight = { excerpts: [], statements: [] };

export interface ReadingSlice {
  /** The source that is open beside the map; null for none. */
  readonly reader: Reading | null;
  readonly highlight: Highlight;
  /** The source whose recording is being played; null for none. */
  readonly playing: SourceId | null;
}

export const readingSlice: Slice<ReadingSlice> = {
  first: () => ({ reader: null, highlight: NOTHING_HIGHLIGHTED, playing: null }),
  stillThere({ reader }, debate) {
    if (reader === null) return {};
    if (!debate.sources.has(reader.source)) return { reader: null };
    const isPlacing = reader.placing === null || debate.excerpts.has(reader.placing.excerpt);
    return isPlacing ? {} : { reader: { ...reader, placing: null } };
  },
  forAnotherDebate: () => ({ reader: null, highlight: NOTHING_HIGHLIGHTED, playing: null }),
};

type HasReading = Holder<ReadingSlice>;

export function openReader({ store }: HasReading, reader: Reading): void {
  store.setState({ reader });
}

export function closeReader({ store }: HasReading): void {
  store.setState({ reader: null });
}

/** Notes the source whose recording is being played; null when it stands still. */
export function notePlaying({ store }: HasReading, playing: SourceId | null): void {
  if (store.getState().playing !== playing) store.setState({ playing });
}

/** Ends the placing of an excerpt, and then goes to `goTo`. */
export function endPlacing({ store }: HasReading, goTo?: Reading['goTo']): void {
  const { reader } = store.getState();
  if (reader !== null) store.setState({ reader: { ...reader, ...(goTo !== undefined && { goTo }), placing: null } });
}

/** Highlights these, and nothing else. */
export function highlight({ store }: HasReading, highlighted: Partial<Highlight>): void {
  store.setState({ highlight: { ...NOTHING_HIGHLIGHTED, ...highlighted } });
}

export function highlightNothing({ store }: HasReading): void {
  if (store.getState().highlight !== NOTHING_HIGHLIGHTED) store.setState({ highlight: NOTHING_HIGHLIGHTED });
}
