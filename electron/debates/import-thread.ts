/** The thread in which a debate is imported. */
import type { ImportReport } from '../../shared/formats/reading/import-report.ts';
import { answerTask } from '../base/thread-task.ts';
import { importDebate, type ReadFile, readDebate } from './import-debate.ts';
import type { PastedTask, ReadPastedDebate } from './read-pasted-debate.ts';

export interface ImportTask {
  readonly source: string;
  /** Where the debate is made; null to answer with what was read instead. */
  readonly target: string | null;
  /** The format, by its name; null to tell it from the content. */
  readonly format: string | null;
}

type Answered = ImportReport | ReadFile | ReadPastedDebate;

answerTask(async (task: ImportTask | PastedTask, { onProgress }): Promise<Answered> => {
  if ('pasted' in task) return (await import('./read-pasted-debate.ts')).readPastedDebate(task);
  const { source, target, format } = task;
  // To end early, the thread is ended from outside.
  const { signal } = new AbortController();
  const options = { now: () => new Date(), signal, format, onProgress };
  return target === null ? readDebate(source, options) : importDebate(source, target, options);
});
