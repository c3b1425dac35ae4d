/** The thread in which a debate is imported. */
import type { ImportReport } from '../../shared/formats/reading/import-report.ts';
import { answerTask } from '../base/thread-task.ts';
import { importDebate, type ReadFile, readDebate } from './import-debate.ts';

export interface ImportTask {
  readonly source: string;
  /** Where the debate is made; null to answer with what was read instead. */
  readonly target: string | null;
  /** The format, by its name; null to tell it from the content. */
  readonly format: string | null;
}

answerTask(({ source, target, format }: ImportTask, { onProgress }): Promise<ImportReport | ReadFile> => {
  // To end early, the thread is ended from outside.
  const { signal } = new AbortController();
  const options = { now: () => new Date(), signal, format, onProgress };
  return target === null ? readDebate(source, options) : importDebate(source, target, options);
});
