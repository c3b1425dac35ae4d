import { extname } from 'node:path';
import { CounterclaimError } from '../../shared/errors.ts';
import { t } from '../../shared/language/translate.ts';
import type { DocumentParts } from '../../shared/sources/document-parts.ts';
import { recordingType } from '../../shared/sources/recording-type.ts';
import { runThread, type ThreadWatch } from '../base/run-thread.ts';
import { checkDocumentSize } from './document-size.ts';
import type { IngestTask } from './ingest-task.ts';
import { NO_PAGES, type RecognitionRequest } from './ocr/page-recogniser.ts';
import type { IngestedSource, SourceDocument } from './reading.ts';
import { recordingAsSource } from './recording/recording-document.ts';
import type { RecordsReading } from './records/records-reading.ts';
import { severalDocuments } from './several-documents.ts';

/** Megabytes of JavaScript objects: with the document itself and what it unpacks to, it stays under 500 MB. */
const LARGEST_HEAP = 256;

export interface IngestWatch extends ThreadWatch {
  /**
   * Returns the index of the one that is to be read of several documents in the file called `name`. Without it, such a
   * file is refused.
   */
  readonly choose?: ((name: string, parts: DocumentParts) => number | Promise<number>) | undefined;
}

/**
 * Reads a document in a thread of its own, by its content rather than by its name: a text, a picture, or one out of an
 * archive of the web or a mailbox. `recognition` says what becomes of pages that are pictures. Nothing in it runs and
 * nothing is fetched. Throws `NoText`, `Encrypted`, `UnreadableSource`, `UnknownFormat`, `TooLarge`, `SeveralDocuments`, and
 * `Cancelled` when the signal is given.
 */
export async function ingest(
  document: SourceDocument,
  { choose, ...watch }: IngestWatch = {},
  recognition: RecognitionRequest = NO_PAGES,
): Promise<IngestedSource> {
  const { name } = document;
  // Nothing in it is read: a thread would only copy it.
  if (recordingType(document.bytes) !== null) return recordingAsSource(document);
  checkDocumentSize(document.bytes.length, name);
  const read = (part: number | null) =>
    inThread<IngestedSource | DocumentParts>({ kind: 'text', document, part, recognition }, watch);
  const first = await read(null);
  if (!('parts' in first)) return first;
  const part = await choose?.(name, first);
  const chosen = part === undefined || first.parts[part] === undefined ? first : await read(part);
  if ('parts' in chosen) throw severalDocuments(name, chosen);
  return chosen;
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
    cancelled: () =>
      new CounterclaimError('Cancelled', t('Reading “{name}” was cancelled; nothing was added.', { name })),
    outOfMemory: () => {
      const message = t(
        '“{name}” needs more memory to be read than a document may. Save the part that you need, and add that.',
        { name },
      );
      return new CounterclaimError('TooLarge', message);
    },
  });
}
