import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { CounterclaimError } from '../../shared/errors.ts';
import type { ImportMessage, ImportTask } from './import-thread.ts';

/** Megabytes of JavaScript objects. */
const LARGEST_HEAP = 4096;

/**
 * Does what `importDebate` does in a thread of its own, so that windows go on meanwhile: a file of 10 MB takes seconds. When
 * `signal` is given it throws `Cancelled`, and leaves what it was writing to the caller.
 */
export async function importInThread(source: string, target: string, signal: AbortSignal): Promise<readonly string[]> {
  if (signal.aborted) throw cancelled(source);
  const task: ImportTask = { source, target };
  // Beside this file both in a checkout, as TypeScript, and in the built app.
  const thread = new Worker(new URL(`./import-thread${extname(import.meta.url)}`, import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: LARGEST_HEAP },
  });
  const { promise, resolve, reject } = Promise.withResolvers<ImportMessage>();
  let settle = () => reject(new Error('The import thread ended without an answer.'));
  thread.on('message', (message: ImportMessage) => {
    settle = () => resolve(message);
  });
  thread.on('error', (error) => {
    settle = () => reject(error);
  });
  // Only when the thread is gone: until then it may hold files open.
  thread.on('exit', () => settle());
  const end = () => void thread.terminate();
  signal.addEventListener('abort', end);
  try {
    const message = await promise;
    if ('notices' in message) return message.notices;
    if (message.code === undefined) throw new Error(message.message);
    throw new CounterclaimError(message.code, message.message, { details: message.details });
  } catch (error) {
    if (signal.aborted) throw cancelled(source);
    throw (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge(source) : error;
  } finally {
    signal.removeEventListener('abort', end);
  }
}

function cancelled(source: string): CounterclaimError {
  return new CounterclaimError('Cancelled', `The import of “${source}” was cancelled; nothing was written.`);
}

function tooLarge(source: string): CounterclaimError {
  return new CounterclaimError(
    'TooLarge',
    `“${source}” needs more memory to be imported than there is. Nothing was written.`,
  );
}
