import { extname } from 'node:path';
import { CounterclaimError } from '../../shared/errors.ts';
import { runThread, type ThreadWatch } from '../base/run-thread.ts';
import { checkDocumentSize } from './document-size.ts';
import { NO_PAGES, type RecognitionRequest } from './ocr/page-recogniser.ts';
import type { IngestedSource, SourceDocument } from './reading.ts';
import type { RecordsReading } from './records/records.ts';

/** Megabytes of JavaScript objects: with the document itself and what it unpacks to, it stays under 500 MB. */
const LARGEST_HEAP = 256;

/** The task of the thread: to read a document as the text of a source, or the records in it. */
export type IngestTask =
  | { readonly kind: 'text'; readonly document: SourceDocument; readonly recognition: RecognitionRequest }
  | { readonly kind: 'records'; readonly document: SourceDocument };

/**
 * Reads a document in a thread of its own: text, Markdown, HTML, XML, EPUB, PDF, DOCX, ODT, RTF, PPTX, XLSX, CSV or a picture, by its content
 * rather than by its name. `recognition` says what becomes of pages that are pictures. Nothing in it runs and nothing is
 * fetched. Throws `NoText`, `Encrypted`, `UnreadableSource`, `UnknownFormat`,
 * `TooLarge`, and `Cancelled` when the signal is given.
 */
export async function ingest(
  document: SourceDocument,
  watch: ThreadWatch = {},
  recognition: RecognitionRequest = NO_PAGES,
): Promise<IngestedSource> {
  checkDocumentSize(document.bytes.length, document.name);
  return inThread<IngestedSource>({ kind: 'text', document, recognition }, watch);
}

/**
 * Reads the records in a file of references, in the same thread. Throws `UnknownFormat`, `UnreadableSource`, `TooLarge`, and
 * `Cancelled` when the signal is given.
 */
export async function ingestRecords(document: SourceDocument, watch: ThreadWatch = {}): Promise<RecordsReading> {
  return inThread<RecordsReading>({ kind: 'records', document }, watch);
}

function inThread<Result>(task: IngestTask, watch: ThreadWatch): Promise<Result> {
  const { name } = task.document;
  return runThread<IngestTask, Result>({
    ...watch,
    // Beside this file both in a checkout, as TypeScript, and in the built app.
    entry: new URL(`./ingest-thread${extname(import.meta.url)}`, import.meta.url),
    task,
    largestHeap: LARGEST_HEAP,
    // It holds nothing but memory, and a parser may be in a loop that asks nobody.
    isEnded: true,
    cancelled: () => new CounterclaimError('Cancelled', `Reading “${name}” was cancelled; nothing was added.`),
    outOfMemory: () => {
      const message = `“${name}” needs more memory to be read than a document may. Save the part that you need, and add that.`;
      return new CounterclaimError('TooLarge', message);
    },
  });
}
