import { planReplacement, type Replacement } from '../../../../shared/sources/replacement.ts';
import type { PlanTask } from './plan-worker.ts';

/** With more excerpts than this, the window would freeze for a moment. */
const MANY_EXCERPTS = 200;
const LONG_TEXT = 1_000_000;

/** Plans the fate of each passage, in a worker if there is much to do. */
export function planApart(task: PlanTask): Promise<Replacement> {
  const { oldText, newText, excerpts } = task;
  const isMuch = excerpts.length > MANY_EXCERPTS || oldText.length + newText.length > LONG_TEXT;
  return isMuch ? inWorker(task) : Promise.resolve(planReplacement(excerpts, oldText, newText));
}

function inWorker(task: PlanTask): Promise<Replacement> {
  const { promise, resolve, reject } = Promise.withResolvers<Replacement>();
  const worker = new Worker(new URL('./plan-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Replacement>) => resolve(data));
  worker.addEventListener('error', ({ message }) => reject(new Error(message)));
  worker.postMessage(task);
  return promise.finally(() => worker.terminate());
}
