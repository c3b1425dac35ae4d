import type { Sha256 } from '../../shared/model/entities.ts';
import type { ReadDocument } from '../../shared/model/read-document.ts';
import { withNotices } from '../../shared/sources/notices.ts';
import { type IngestWatch, ingest } from './ingest.ts';
import type { RecognitionRequest } from './ocr/page-recogniser.ts';
import { readSourceFile } from './read-source-file.ts';
import type { SourceDocument } from './reading.ts';

/** The store for contents: an open debate's file. */
export interface ContentStore {
  putContent(bytes: Uint8Array): Promise<Sha256>;
}

/**
 * Reads a document, at a path or in memory, and puts its text and its original bytes into `store`, which forgets them
 * unless a change names them. Notices about the reading are in its record. Throws the errors of `ingest` and `readSourceFile`.
 */
export async function sourceToAdd(
  store: ContentStore,
  given: string | SourceDocument,
  watch: IngestWatch = {},
  recognition?: RecognitionRequest,
): Promise<ReadDocument> {
  const document = typeof given === 'string' ? await readSourceFile(given, watch.signal) : given;
  const { text, csl, mediaType, notices, highlights } = await ingest(document, watch, recognition);
  return {
    csl: withNotices(csl, notices),
    mediaType,
    text: await store.putContent(new TextEncoder().encode(text)),
    original: await store.putContent(document.bytes),
    ...(highlights && { highlights }),
  };
}
