import { extname } from 'node:path';
import { CounterclaimError } from '../../shared/errors.ts';
import type { ImportReport } from '../../shared/formats/reading/import-report.ts';
import { t } from '../../shared/language/translate.ts';
import { runThread, type ThreadWatch } from '../base/run-thread.ts';
import type { ReadFile } from './import-debate.ts';
import type { ImportTask } from './import-thread.ts';
import type { PastedTask, ReadPastedDebate } from './read-pasted-debate.ts';

/** Megabytes of JavaScript objects. */
const LARGEST_HEAP = 4096;

type Task = Omit<ImportTask, 'target'>;

/**
 * Does the work of `importDebate` in a thread of its own, so that windows stay responsive: a file of 10 MB takes
 * seconds. When `signal` is given it throws `Cancelled`, and leaves the unfinished file to the caller.
 */
export function importInThread(task: Task & { readonly target: string }, watch: ThreadWatch): Promise<ImportReport> {
  return inThread<ImportReport>(task, watch);
}

/** Does the work of `readDebate` in the same way. */
export function readInThread(task: Task, watch: ThreadWatch): Promise<ReadFile> {
  return inThread<ReadFile>({ ...task, target: null }, watch);
}

/** A shorter text is read before a thread has started. */
const SHORT = 4000;

/** Does the work of `readPastedDebate`, in a thread if the text is long. */
export async function readPastedText(task: PastedTask, signal: AbortSignal): Promise<ReadPastedDebate> {
  if (task.pasted.text.length > SHORT) return inThread<ReadPastedDebate>(task, { signal });
  const { readPastedDebate } = await import('./read-pasted-debate.ts');
  return readPastedDebate(task);
}

function inThread<Result>(task: ImportTask | PastedTask, { signal, onProgress }: ThreadWatch): Promise<Result> {
  const source = 'pasted' in task ? t('Pasted text') : task.source;
  return runThread<ImportTask | PastedTask, Result>({
    // Beside this file both in a checkout, as TypeScript, and in the built app.
    entry: new URL(`./import-thread${extname(import.meta.url)}`, import.meta.url),
    task,
    largestHeap: LARGEST_HEAP,
    signal,
    onProgress,
    isEnded: true,
    cancelled: () =>
      new CounterclaimError('Cancelled', t('The import of “{source}” was cancelled; nothing was written.', { source })),
    outOfMemory: () =>
      new CounterclaimError(
        'TooLarge',
        t('“{source}” needs more memory to be imported than there is. Nothing was written.', { source }),
      ),
  });
}
