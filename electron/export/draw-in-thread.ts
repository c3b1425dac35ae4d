import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { CounterclaimError } from '../../shared/errors.ts';
import { Cancellation } from '../base/cancellation.ts';
import type { Drawing, DrawingResults, WorkerMessage, WorkerTask } from './export-worker.ts';

export interface DrawingWatch {
  /** Told the share that is done, 0 to 1. */
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

/** Megabytes of JavaScript objects; a map of 10,000 cards takes a fifth of it. */
const LARGEST_HEAP = 4096;

/**
 * Draws, or writes, in a thread of its own; `undone` says in errors what there is not for that. Throws `Cancelled` when the signal is
 * given, `TooLarge`, `WriteFailed`, and what the drawing throws: of an error of the file system message and code.
 */
export async function drawInThread<K extends Drawing['kind']>(
  drawing: Drawing & { readonly kind: K },
  { onProgress = () => {}, signal, undone }: DrawingWatch & { readonly undone: string },
): Promise<DrawingResults[K]> {
  if (signal?.aborted) throw cancelled(undone);
  const cancellation = new Cancellation();
  const workerData: WorkerTask = { drawing, cancellation: cancellation.memory };
  // Beside this file both in a checkout, as TypeScript, and in the built app.
  const worker = new Worker(new URL(`./export-thread${extname(import.meta.url)}`, import.meta.url), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: LARGEST_HEAP },
  });
  const { promise, resolve, reject } = Promise.withResolvers<DrawingResults[K]>();
  const cancel = () => cancellation.ask();
  signal?.addEventListener('abort', cancel);
  // Settled only when the thread is gone: until then it may hold the file open.
  let settle = () => reject(threadFailed(undefined, undone));
  worker.on('message', (message: WorkerMessage) => {
    if (message.type === 'progress') onProgress(message.done);
    // The thread answers with what belongs to the kind of drawing.
    else if (message.type === 'drawn') settle = () => resolve(message.result as DrawingResults[K]);
    else settle = () => reject(errorFromThread(message));
  });
  worker.on('error', (error) => {
    settle = () => reject(threadFailed(error, undone));
  });
  worker.on('exit', () => settle());
  try {
    return await promise;
  } catch (error) {
    throw signal?.aborted ? cancelled(undone) : error;
  } finally {
    signal?.removeEventListener('abort', cancel);
  }
}

function errorFromThread({
  code,
  systemCode,
  message,
  details,
  stack,
}: Extract<WorkerMessage, { type: 'failed' }>): Error {
  if (code !== undefined) return new CounterclaimError(code, message, { details });
  const error = Object.assign(new Error(message), systemCode && { code: systemCode });
  if (stack !== undefined) error.stack = stack;
  return error;
}

function cancelled(undone: string): CounterclaimError {
  return new CounterclaimError('Cancelled', `The export was cancelled; ${undone}.`);
}

/** The thread is gone without an answer: it ran out of memory, or crashed. */
function threadFailed(error: unknown, undone: string): Error {
  const { code } = Object(error) as { code?: unknown };
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    const advice = 'Choose another format, a smaller scale, or a map with fewer cards.';
    return new CounterclaimError('TooLarge', `The export needs too much memory; ${undone}. ${advice}`);
  }
  if (error instanceof Error && typeof code === 'string' && /^E[A-Z0-9]+$/.test(code)) return error;
  const reason = error instanceof Error ? error.message : 'it ended without an answer.';
  return new CounterclaimError('WriteFailed', `The export stopped; ${undone}: ${reason}`, { cause: error });
}
