import type { DocumentKind } from './document-kind.ts';
import type { ReadWatch, SourceDocument } from './reading.ts';
import type { Unpacking } from './unpacked.ts';

/** What is read of a file that may hold several documents: that of the index `part`, or the only one. */
export interface PartOfDocument {
  readonly document: SourceDocument;
  /** null for the only one. */
  readonly part: number | null;
}

/** Takes the document out of a file that may hold several; null for a file that is a document itself. */
export async function unpack(
  kind: DocumentKind,
  { document, part }: PartOfDocument,
  watch: ReadWatch,
): Promise<Unpacking | null> {
  switch (kind) {
    case 'warc':
      return (await import('./warc/web-archive.ts')).pageOfWarc(document, part, watch);
    case 'wacz':
      return (await import('./warc/web-archive.ts')).pageOfWacz(document, part, watch);
    case 'mailbox':
      return (await import('./email/mailbox.ts')).messageOfMailbox(document, part);
    default:
      return null;
  }
}
