/** The kinds that the palette's icons distinguish. */
export type FindableKind = 'claim' | 'question' | 'relation' | 'speaker' | 'source' | 'map' | 'debate' | 'action';

/** Something to go to, or to do. */
export interface Findable {
  readonly key: string;
  readonly kind: FindableKind;
  readonly text: string;
  /** Offsets of the match in `text`, the end exclusive; null without a match. */
  readonly match: readonly [start: number, end: number] | null;
  /** True for words in a source, which are set as such. */
  readonly quoted?: boolean;
  /** Its place, or what it belongs to. */
  readonly where: string;
  readonly go: () => void;
}

export interface FindableGroup {
  readonly heading: string;
  readonly findables: readonly Findable[];
}

/** The heading of a search's results, best first: it need not be shown. */
export const RANKED = 'Results';
