import { Worker } from 'node:worker_threads';
import { Cancellation } from './cancellation.ts';
import { keepThread, takeThread } from './spare-thread.ts';
import { errorOf, type ThreadData, type ThreadMessage } from './thread-messages.ts';

export interface ThreadWatch {
  /** Receives the share that is done, 0 to 1, and in words what the thread is about just now, if it says. */
  readonly onProgress?: ((done: number, step: string | null) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface Thread<Task> extends ThreadWatch {
  /** Its file, which hands its work to `answerTask`: `new URL(…, import.meta.url)` of the file beside it. */
  readonly entry: URL;
  readonly task: Task;
  /** Megabytes of JavaScript objects. */
  readonly largestHeap: number;
  /** True if it is ended from outside when the signal is given, and not only asked to stop: its work never checks. */
  readonly isEnded?: boolean;
  /** True if the thread waits for the next task of its kind when it has done this one well, where it has room: to start it takes long. */
  readonly stays?: boolean;
  /** Returns the error to throw when the signal was given. */
  readonly cancelled: () => Error;
  /** Returns the error to throw when it needed more memory than `largestHeap`. */
  readonly outOfMemory: () => Error;
  /**
   * Returns the error to throw when it ended without an answer for another reason: `error`, or undefined if unknown.
   */
  readonly stopped?: (error: unknown) => Error;
}

/**
 * Does a task in a thread of its own. Returns the result of `answerTask` there, and throws its error, or one of
 * `cancelled`, `outOfMemory` and `stopped`, but only once the thread is gone: until then it may hold files open, and
 * memory. A thread that stays has done its task, and holds neither.
 */
export async function runThread<Task, Result>(thread: Thread<Task>): Promise<Result> {
  const { signal, onProgress, stopped = endedWithoutAnswer } = thread;
  if (signal?.aborted) throw thread.cancelled();
  const cancellation = new Cancellation();
  const { task, stays = false } = thread;
  const kind = `${thread.entry.href} ${thread.largestHeap}`;
  const worker = threadFor(thread, kind, { task, stays, cancellation: cancellation.memory });
  const { promise, resolve, reject } = Promise.withResolvers<Result>();
  let isAnswered = false;
  let finish = () => reject(stopped(undefined));
  worker.on('message', (message: ThreadMessage<Result>) => {
    if (message.type === 'progress') {
      onProgress?.(message.done, message.step);
      return;
    }
    isAnswered = true;
    if (message.type === 'done' && message.stays) {
      keepThread(kind, worker);
      resolve(message.result);
    } else if (message.type === 'done') finish = () => resolve(message.result);
    else finish = () => reject(errorOf(message));
  });
  worker.on('error', (error: unknown) => {
    // The work is done, well or badly: what goes wrong while the thread ends does not change what came of it.
    if (isAnswered) return;
    const { code } = Object(error) as { code?: unknown };
    finish = () => reject(code === 'ERR_WORKER_OUT_OF_MEMORY' ? thread.outOfMemory() : stopped(error));
  });
  worker.on('exit', () => finish());
  const stop = () => {
    cancellation.ask();
    if (thread.isEnded) void cancellation.untilDisturbable().then(() => worker.terminate());
  };
  signal?.addEventListener('abort', stop);
  try {
    return await promise;
  } catch (error) {
    throw signal?.aborted ? thread.cancelled() : error;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

/** Returns the thread that waits for such a task, or a new one; it has begun. */
function threadFor<Task>({ entry, largestHeap }: Thread<Task>, kind: string, data: ThreadData<Task>): Worker {
  const waiting = data.stays ? takeThread(kind) : null;
  waiting?.postMessage(data);
  return waiting ?? new Worker(entry, { workerData: data, resourceLimits: { maxOldGenerationSizeMb: largestHeap } });
}

function endedWithoutAnswer(error: unknown): Error {
  return error instanceof Error ? error : new Error('A thread ended without an answer.', { cause: error });
}
