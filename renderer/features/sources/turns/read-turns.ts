import { type Transcript, turnsAs } from '../../../../shared/sources/turns/transcript.ts';
import type { TurnsTask } from './turns-worker.ts';

/** Characters: splitting a longer text would be felt. */
const LONG_TEXT = 60_000;

/** Splits a transcript, in a worker if it is long. */
export function readTurns(task: TurnsTask): Promise<Transcript> {
  return task.text.length > LONG_TEXT ? inWorker(task) : Promise.resolve(turnsAs(task.text, task.form));
}

function inWorker(task: TurnsTask): Promise<Transcript> {
  const { promise, resolve, reject } = Promise.withResolvers<Transcript>();
  const worker = new Worker(new URL('./turns-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Transcript>) => resolve(data));
  worker.addEventListener('error', ({ message }) => reject(new Error(message)));
  worker.postMessage(task);
  return promise.finally(() => worker.terminate());
}
