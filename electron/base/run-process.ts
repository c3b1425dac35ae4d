import { fileURLToPath } from 'node:url';
import { errorOf, type ThreadMessage } from './thread-messages.ts';

/** A process of the app's own, beside the main one: the part of Electron's `UtilityProcess` that is used. */
export interface OwnProcess {
  postMessage(message: unknown): void;
  kill(): boolean;
  on(event: 'message', listener: (message: unknown) => void): unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
}

/** Starts a module in a process of its own: Electron's `utilityProcess.fork`. */
export type StartProcess = (modulePath: string) => OwnProcess;

export interface ProcessTask<Task> {
  readonly start: StartProcess;
  /** Its file, which hands its work to `answerParent`: `new URL(…, import.meta.url)` of the file beside it. */
  readonly entry: URL;
  readonly task: Task;
  /** The longest that it may take, in milliseconds. */
  readonly patience: number;
  readonly signal?: AbortSignal | undefined;
  /** Returns the error to throw when the signal was given. */
  readonly cancelled: () => Error;
  /** Returns the error to throw when it takes longer than `patience`. */
  readonly tooSlow: () => Error;
  /** Returns the error to throw when it ends without an answer, for want of memory for instance. */
  readonly stopped: () => Error;
}

/**
 * Does a task in a process of its own, so that nothing that happens there can hold up or bring down this one: it is
 * killed when the signal is given, or when it takes too long. Returns the result of `answerParent` there, or throws its
 * error, at once: what the task opened is closed by then. Throws one of `cancelled`, `tooSlow` and `stopped` only once
 * the process is gone: until then it may hold files open.
 */
export async function runProcess<Task, Result>(own: ProcessTask<Task>): Promise<Result> {
  const { signal, patience } = own;
  if (signal?.aborted) throw own.cancelled();
  const child = own.start(fileURLToPath(own.entry));
  const { promise, resolve, reject } = Promise.withResolvers<Result>();
  let finish = () => reject(own.stopped());
  const end = (last: () => void) => {
    finish = last;
    child.kill();
  };
  child.on('message', (message) => {
    const said = message as ThreadMessage<Result>;
    if (said.type === 'done') resolve(said.result);
    else if (said.type === 'failed') reject(errorOf(said));
    if (said.type !== 'progress') child.kill();
  });
  child.on('exit', () => finish());
  const stop = () => end(() => reject(own.cancelled()));
  signal?.addEventListener('abort', stop);
  const timer = setTimeout(() => end(() => reject(own.tooSlow())), patience);
  child.postMessage(own.task);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}
