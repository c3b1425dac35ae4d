import type { RecognitionRequest } from './ocr/page-recogniser.ts';
import type { SourceDocument } from './reading.ts';
import type { PartOfDocument } from './unpack.ts';

/** The task of the thread: to read a document as the text of a source, or the records in it. */
export type IngestTask =
  | ({ readonly kind: 'text'; readonly recognition: RecognitionRequest } & PartOfDocument)
  | { readonly kind: 'records'; readonly document: SourceDocument };
