import { extname } from 'node:path';
import { CounterclaimError } from '../../shared/errors.ts';
import { t } from '../../shared/language/translate.ts';
import { runThread, type ThreadWatch } from '../base/run-thread.ts';
import type { Drawing, DrawingResults } from './export-worker.ts';

/**
 * Megabytes of JavaScript objects. Of a drawing: as much as `MOST_MEGABYTES` leaves beside what is no such object; of data: what a debate
 * with all its sources may be, as one text and in pieces.
 */
const LARGEST_HEAP: Readonly<Record<Drawing['kind'], number>> = {
  file: 1600,
  picture: 1600,
  preview: 1600,
  ways: 1600,
  data: 4096,
  report: 2048,
  divisions: 2048,
};

/** What is missing when a thread fails: a file, or what would have been shown or copied. */
export type Undone = { readonly file: string } | 'preview' | 'sizes' | 'copy';

/**
 * Draws, or writes, in a thread of its own, which stays a while for the next such work; `undone` names in errors what is missing then. Throws `Cancelled` when the
 * signal is given, `TooLarge`, `WriteFailed`, and the errors of the drawing: of a file system error, message and code.
 */
export function drawInThread<K extends Drawing['kind']>(
  drawing: Drawing & { readonly kind: K },
  { undone: what, ...watch }: ThreadWatch & { readonly undone: Undone },
): Promise<DrawingResults[K]> {
  const undone = typeof what === 'string' ? { undone: what, target: '' } : { undone: 'file', target: what.file };
  // The thread's answer suits the kind of drawing.
  return runThread<Drawing, DrawingResults[K]>({
    ...watch,
    // Beside this file both in a checkout, as TypeScript, and in the built app.
    entry: new URL(`./export-thread${extname(import.meta.url)}`, import.meta.url),
    task: drawing,
    largestHeap: LARGEST_HEAP[drawing.kind],
    stays: true,
    cancelled: () =>
      new CounterclaimError(
        'Cancelled',
        t(
          'The export was cancelled; {undone, select, file {“{target}” was not written} preview {there is no preview} sizes {the sizes are not known} other {nothing was copied}}.',
          undone,
        ),
      ),
    outOfMemory: () =>
      new CounterclaimError(
        'TooLarge',
        t(
          'The export needs too much memory; {undone, select, file {“{target}” was not written} preview {there is no preview} sizes {the sizes are not known} other {nothing was copied}}. Choose another format, a smaller scale, or a map with fewer cards.',
          undone,
        ),
      ),
    stopped: (error) => {
      const { code } = Object(error) as { code?: unknown };
      if (error instanceof Error && typeof code === 'string' && /^E[A-Z0-9]+$/.test(code)) return error;
      const reason = error instanceof Error ? error.message : t('it ended without an answer.');
      return new CounterclaimError(
        'WriteFailed',
        t(
          'The export stopped; {undone, select, file {“{target}” was not written} preview {there is no preview} sizes {the sizes are not known} other {nothing was copied}}: {reason}',
          { ...undone, reason },
        ),
        { cause: error },
      );
    },
  });
}
