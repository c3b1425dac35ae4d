/** The thread in which a debate is imported. */
import { answerTask } from '../base/thread-task.ts';
import { importDebate } from './import-debate.ts';

export interface ImportTask {
  readonly source: string;
  readonly target: string;
  /** The format, by its name; null to tell it from the content. */
  readonly format: string | null;
}

answerTask(({ source, target, format }: ImportTask, { onProgress }) => {
  // To end early, the thread is ended from outside.
  const { signal } = new AbortController();
  return importDebate(source, target, { now: () => new Date(), signal, format, onProgress });
});
