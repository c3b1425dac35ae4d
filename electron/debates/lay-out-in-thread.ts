import { extname } from 'node:path';
import { CounterclaimError } from '../../shared/errors.ts';
import type { LayoutTask } from '../../shared/layout/layout-box.ts';
import type { Point } from '../../shared/scene/scene.ts';
import { runThread, type ThreadWatch } from '../base/run-thread.ts';

/** Megabytes of JavaScript objects. */
const LARGEST_HEAP = 4096;

/**
 * Does the work of `layOut` in a thread of its own, so that this one can be told to stop: layers of a large map take many
 * seconds. Throws `Cancelled` when its signal is given, and `TooLarge`.
 */
export function layOutInThread(task: LayoutTask, watch: ThreadWatch): Promise<ReadonlyMap<string, Point>> {
  return runThread<LayoutTask, ReadonlyMap<string, Point>>({
    // Beside this file both in a checkout, as TypeScript, and in the built app.
    entry: new URL(`./layout-thread${extname(import.meta.url)}`, import.meta.url),
    task,
    largestHeap: LARGEST_HEAP,
    ...watch,
    isEnded: true,
    cancelled: () => new CounterclaimError('Cancelled', 'The map stays as it is.'),
    outOfMemory: () =>
      new CounterclaimError('TooLarge', 'The map needs more memory to be laid out than there is. It stays as it is.'),
  });
}
