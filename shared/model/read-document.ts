import type { CslItem, Sha256 } from './entities.ts';

/** A document that was read, as the command `addSource` needs it: its text and its bytes are kept where the debate is, to be named. */
export interface ReadDocument {
  readonly csl: CslItem;
  readonly mediaType: string;
  readonly text: Sha256;
  /** null where the text did not come in a file. */
  readonly original: Sha256 | null;
  /** What was done to it that the reader should know, a sentence each. */
  readonly notices: readonly string[];
}
