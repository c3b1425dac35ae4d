import { msg } from '../../../shared/language/translate.ts';
import type { Range } from '../../../shared/search/fuzzy.ts';

/** The kinds that the palette's icons distinguish. */
export type FindableKind =
  | 'claim'
  | 'question'
  | 'relation'
  | 'speaker'
  | 'source'
  | 'map'
  | 'walk'
  | 'debate'
  | 'file'
  | 'action';

/** Something to go to, or to do. */
export interface Findable {
  readonly key: string;
  readonly kind: FindableKind;
  readonly text: string;
  /** Offsets of what matches in `text`, in its order. */
  readonly matches: readonly Range[];
  /** True for words in a source, which are set as such. */
  readonly quoted?: boolean;
  /** Its place, or what it belongs to. */
  readonly where: string;
  /** Its key, as it is shown. */
  readonly shortcut?: string | undefined;
  /** The reason why it is not possible now, as a sentence; choosing it says so. */
  readonly reason?: string | null;
  readonly go: () => void;
}

export interface FindableGroup {
  readonly heading: string;
  readonly findables: readonly Findable[];
}

/** What the palette lists. */
export interface Findings {
  readonly groups: readonly FindableGroup[];
  /** A remark about them: that there are none, or how to go on. */
  readonly words: string;
}

/** The heading of a search's results, best first: it need not be shown. */
export const RANKED = msg('Results');
