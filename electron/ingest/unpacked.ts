import type { CslItem } from '../../shared/model/entities.ts';
import type { DocumentParts } from '../../shared/sources/document-parts.ts';
import type { Notice } from '../../shared/sources/notices.ts';
import type { SourceDocument } from './reading.ts';

/** A document that was taken out of a file with several. */
export interface UnpackedDocument {
  readonly document: SourceDocument;
  /** What the document is; null where that has to show. */
  readonly kind: 'email' | null;
  /** The media type of the file. */
  readonly mediaType: string;
  /** Adds what the file says of the document to its record. */
  readonly withRecord: (csl: CslItem) => CslItem;
  readonly notices: readonly Notice[];
}

/** The document that was chosen, or those that can be. */
export type Unpacking = UnpackedDocument | DocumentParts;

export function isUnpacked(unpacking: Unpacking): unpacking is UnpackedDocument {
  return 'document' in unpacking;
}
