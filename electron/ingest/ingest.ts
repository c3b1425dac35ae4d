import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { CounterclaimError } from '../../shared/errors.ts';
import { Cancellation } from '../base/cancellation.ts';
import { checkDocumentSize } from './document-size.ts';
import type { IngestMessage, IngestTask } from './ingest-worker.ts';
import type { IngestedSource, SourceDocument } from './reading.ts';

export interface IngestWatch {
  /** Told the share that is done, 0 to 1. */
  readonly onProgress?: ((done: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Megabytes of JavaScript objects: with the document itself and what it unpacks to, it stays under 500 MB. */
const LARGEST_HEAP = 256;

/**
 * Reads a document in a thread of its own: plain text, Markdown, HTML, PDF or DOCX, by what it holds rather than by its name.
 * Nothing in it runs and nothing is fetched. Throws `NoText`, `Encrypted`, `UnreadableSource`, `UnknownFormat`, `TooLarge`, and
 * `Cancelled` when the signal is given.
 */
export async function ingest(document: SourceDocument, watch: IngestWatch = {}): Promise<IngestedSource> {
  const { onProgress = () => {}, signal } = watch;
  const { name } = document;
  checkDocumentSize(document.bytes.length, name);
  if (signal?.aborted) throw cancelled(name);
  const cancellation = new Cancellation();
  const task: IngestTask = { document, cancellation: cancellation.memory };
  // Beside this file both in a checkout, as TypeScript, and in the built app.
  const thread = new Worker(new URL(`./ingest-thread${extname(import.meta.url)}`, import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: LARGEST_HEAP },
  });
  const { promise, resolve, reject } = Promise.withResolvers<IngestedSource>();
  // Settled only when the thread is gone, and its memory with it.
  let settle = () => reject(threadFailed(undefined, name));
  thread.on('message', (message: IngestMessage) => {
    if (message.type === 'progress') onProgress(message.done);
    else if (message.type === 'ingested') settle = () => resolve(message.source);
    else settle = () => reject(errorFromThread(message));
  });
  thread.on('error', (error) => {
    settle = () => reject(threadFailed(error, name));
  });
  thread.on('exit', () => settle());
  const cancel = () => cancellation.ask();
  signal?.addEventListener('abort', cancel);
  try {
    return await promise;
  } catch (error) {
    throw signal?.aborted ? cancelled(name) : error;
  } finally {
    signal?.removeEventListener('abort', cancel);
  }
}

function errorFromThread({ code, message, stack }: Extract<IngestMessage, { type: 'failed' }>): Error {
  if (code !== undefined) return new CounterclaimError(code, message);
  const error = new Error(message);
  if (stack !== undefined) error.stack = stack;
  return error;
}

function cancelled(name: string): CounterclaimError {
  return new CounterclaimError('Cancelled', `Reading “${name}” was cancelled; nothing was added.`);
}

/** The thread is gone without an answer: it ran out of memory, or crashed. */
function threadFailed(error: unknown, name: string): Error {
  const { code } = Object(error) as { code?: unknown };
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    const message = `“${name}” needs more memory to be read than a document may. Save the part that you need, and add that.`;
    return new CounterclaimError('TooLarge', message);
  }
  return error instanceof Error ? error : new Error('The ingest thread ended without an answer.', { cause: error });
}
