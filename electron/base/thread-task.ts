import { parentPort, workerData } from 'node:worker_threads';
import { Cancellation } from './cancellation.ts';
import { failureOf, type ThreadData, type ThreadMessage } from './thread-messages.ts';

/** How a task in a thread reports its progress and learns that it is cancelled. */
export interface TaskWatch {
  /** Receives the share that is done, 0 to 1. */
  readonly onProgress: (done: number) => void;
  /** Called often; an error that it throws ends the task. */
  readonly check: () => void;
}

/** Does the task that this thread was started for, and sends back the outcome. In the main thread it does nothing. */
export function answerTask<Task, Result>(work: (task: Task, watch: TaskWatch) => Promise<Result>): void {
  const port = parentPort;
  if (port !== null) void runTask(workerData as ThreadData<Task>, work, (message) => port.postMessage(message));
}

/** Does a task, and reports its progress and its outcome. Never throws. */
export async function runTask<Task, Result>(
  { task, cancellation: memory }: ThreadData<Task>,
  work: (task: Task, watch: TaskWatch) => Promise<Result>,
  tell: (message: ThreadMessage<Result>) => void,
): Promise<void> {
  const cancellation = new Cancellation(memory);
  const watch: TaskWatch = {
    onProgress: (done) => tell({ type: 'progress', done }),
    check: () => cancellation.check(),
  };
  try {
    tell({ type: 'done', result: await work(task, watch) });
  } catch (error) {
    tell({ type: 'failed', ...failureOf(error) });
  }
}
