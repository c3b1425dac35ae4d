import { parentPort, workerData } from 'node:worker_threads';
import { Cancellation } from './cancellation.ts';
import { speakAsGiven } from './spoken-language.ts';
import { failureOf, type ThreadData, type ThreadMessage } from './thread-messages.ts';

/** How a task in a thread reports its progress and learns that it is cancelled. */
export interface TaskWatch {
  /** Receives the share that is done, 0 to 1, and in words what it is about just now, if that is worth telling. */
  readonly onProgress: (done: number, step?: string) => void;
  /** Called often; an error that it throws ends the task. */
  readonly check: () => void;
}

/** The same in a thread that is ended from outside. */
export interface EndedTaskWatch extends TaskWatch {
  /** Does work during which the thread is not ended from outside: that of native code, which would take the process along. */
  readonly undisturbed: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

/**
 * Does the task that this thread was started for, and sends back the outcome; then it waits for another, where it may
 * and `hasRoom`. In the main thread it does nothing.
 */
export function answerTask<Task, Result>(
  work: (task: Task, watch: EndedTaskWatch) => Promise<Result>,
  hasRoom: () => boolean = () => true,
): void {
  const port = parentPort;
  if (port === null) return;
  const answer = (data: ThreadData<Task> | null) => {
    if (data === null) return;
    void runTask(data, work, (message) => {
      const stays = data.stays && message.type === 'done' && hasRoom();
      if (stays) port.once('message', answer);
      port.postMessage(message.type === 'done' ? { ...message, stays } : message);
    });
  };
  void speakAsGiven().then(() => answer(workerData as ThreadData<Task>));
}

/** Does a task, and reports its progress and its outcome. Never throws. */
export async function runTask<Task, Result>(
  { task, cancellation: memory }: Omit<ThreadData<Task>, 'stays'>,
  work: (task: Task, watch: EndedTaskWatch) => Promise<Result>,
  tell: (message: ThreadMessage<Result>) => void,
): Promise<void> {
  const cancellation = new Cancellation(memory);
  const watch: EndedTaskWatch = {
    onProgress: (done, step) => tell({ type: 'progress', done, step: step ?? null }),
    check: () => cancellation.check(),
    undisturbed: (work) => cancellation.undisturbed(work),
  };
  try {
    tell({ type: 'done', result: await work(task, watch) });
  } catch (error) {
    tell({ type: 'failed', ...failureOf(error) });
  }
}
