import { clearTimeout, setTimeout } from 'node:timers';
import type { Worker } from 'node:worker_threads';

/** Milliseconds for which a thread waits for the next task. */
const PATIENCE = 60_000;

interface Spare {
  readonly kind: string;
  readonly worker: Worker;
  readonly timer: NodeJS.Timeout;
}

/** There is one at most: it holds some memory. */
let spare: Spare | null = null;

/** Keeps a thread that waits for another task of its kind, in place of the one that was kept before. It keeps no process alive. */
export function keepThread(kind: string, worker: Worker): void {
  endSpareThread();
  const timer = setTimeout(endSpareThread, PATIENCE).unref();
  forget(worker);
  // Nobody waits for anything from it, so nobody is to be told what goes wrong.
  worker.on('error', () => {});
  worker.once('exit', () => {
    if (spare?.worker !== worker) return;
    clearTimeout(timer);
    spare = null;
  });
  worker.unref();
  spare = { kind, worker, timer };
}

/** Returns the thread that waits for a task of this kind; null when there is none. */
export function takeThread(kind: string): Worker | null {
  if (spare?.kind !== kind) return null;
  const { worker, timer } = spare;
  clearTimeout(timer);
  spare = null;
  forget(worker);
  worker.ref();
  return worker;
}

/** Not all at once: Node has listeners of its own there, through which messages come. */
function forget(worker: Worker): void {
  for (const event of ['message', 'error', 'exit'] as const) worker.removeAllListeners(event);
}

/** Lets the thread go that waits, if there is one. */
export function endSpareThread(): void {
  if (spare === null) return;
  const { worker, timer } = spare;
  clearTimeout(timer);
  spare = null;
  worker.postMessage(null);
}
