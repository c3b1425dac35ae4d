import type { Anchor, CslItem, Excerpt, Sha256 } from './entities.ts';

/** What can be done about a document whose text is all in pictures: a choice of the error that refuses it. */
export const RECOGNISE = 'recognise';

/**
 * A document that was read, in the form that the command `addSource` needs: its text and its bytes are kept with the
 * debate, under their hashes.
 */
export interface ReadDocument {
  /** Its record, with notices about the reading (`noticesIn`). */
  readonly csl: CslItem;
  readonly mediaType: string;
  readonly text: Sha256;
  /** null when the text did not come from a file. */
  readonly original: Sha256 | null;
  /** What a reader marked in it, which can become passages; left out where there is none. */
  readonly highlights?: readonly DocumentHighlight[];
}

/** Words that a reader marked in a document, with the page from 1, and the note and its author. */
export type DocumentHighlight = Anchor & Pick<Excerpt, 'page' | 'note'>;
