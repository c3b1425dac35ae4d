/** What the palette's icons tell apart. */
export type FindableKind = 'claim' | 'question' | 'relation' | 'speaker' | 'source' | 'map' | 'debate' | 'action';

/** Something that can be gone to, or done. */
export interface Findable {
  readonly key: string;
  readonly kind: FindableKind;
  readonly text: string;
  /** Offsets in `text` of what was searched for, the end exclusive; null where nothing was. */
  readonly match: readonly [start: number, end: number] | null;
  /** Words in a source, which are set as such. */
  readonly quoted?: boolean;
  /** Where it is, or what it belongs to. */
  readonly where: string;
  readonly go: () => void;
}

export interface FindableGroup {
  readonly heading: string;
  readonly findables: readonly Findable[];
}

/** The heading of a search's results, best first: it need not be shown. */
export const RANKED = 'Results';
