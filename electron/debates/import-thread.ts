/** The thread in which a debate is imported. */
import { answerTask } from '../base/thread-task.ts';
import { importDebate } from './import-debate.ts';

export interface ImportTask {
  readonly source: string;
  readonly target: string;
}

answerTask(({ source, target }: ImportTask) => {
  // Who wants it to end early ends the thread.
  const { signal } = new AbortController();
  return importDebate(source, target, { now: () => new Date(), signal });
});
