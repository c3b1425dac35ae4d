import type { ELKConstructorArguments, ELK as Elk } from 'elkjs';
import { CounterclaimError } from '../../../../shared/errors.ts';
import type { LayoutTask } from '../../../../shared/layout/layout-box.ts';
import { layOut } from '../../../../shared/layout/layout-map.ts';
import type { StatementId } from '../../../../shared/model/entities.ts';
import type { Point } from '../../../../shared/scene/scene.ts';

/**
 * Lays out a map in workers. Rejects with `Cancelled` when the signal is given, and with `TooLarge` as `layOut` does.
 */
export async function layOutElsewhere(task: LayoutTask, signal: AbortSignal): Promise<ReadonlyMap<StatementId, Point>> {
  if (task.options.style !== 'layered') return askWorker(task, signal);
  const { promise: cancelled, reject } = Promise.withResolvers<never>();
  const cancel = () => reject(new CounterclaimError('Cancelled', 'The map stays as it is.'));
  if (signal.aborted) cancel();
  signal.addEventListener('abort', cancel);
  const { default: Api } = (await import('elkjs/lib/elk-api.js')) as unknown as {
    default: new (settings: ELKConstructorArguments) => Elk;
  };
  const elk = new Api({
    workerFactory: () => new Worker(new URL('./graph-worker.ts', import.meta.url), { type: 'module' }),
  });
  try {
    const laidOut = layOut(task, async () => (graph) => elk.layout(graph));
    return await Promise.race([laidOut, cancelled]);
  } finally {
    signal.removeEventListener('abort', cancel);
    elk.terminateWorker();
  }
}

/** Runs `layoutMap` in a worker. */
function askWorker(task: LayoutTask, signal: AbortSignal): Promise<ReadonlyMap<StatementId, Point>> {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  const { promise, resolve, reject } = Promise.withResolvers<ReadonlyMap<StatementId, Point>>();
  worker.addEventListener('message', ({ data }: MessageEvent<ReadonlyMap<StatementId, Point>>) => resolve(data));
  // The failure goes to the log, like everything that nothing caught.
  worker.addEventListener('error', () => {
    reject(new CounterclaimError('Unexpected', 'The map could not be laid out, and stays as it is.'));
  });
  const cancel = () => reject(new CounterclaimError('Cancelled', 'The map stays as it is.'));
  if (signal.aborted) cancel();
  signal.addEventListener('abort', cancel);
  worker.postMessage(task);
  return promise.finally(() => worker.terminate());
}
