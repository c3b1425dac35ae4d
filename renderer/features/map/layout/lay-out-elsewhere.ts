import { CounterclaimError } from '../../../../shared/errors.ts';
import { t } from '../../../../shared/language/translate.ts';
import type { LayoutTask } from '../../../../shared/layout/layout-box.ts';
import type { StatementId } from '../../../../shared/model/entities.ts';
import type { Point } from '../../../../shared/scene/scene.ts';

/** Runs `layoutMap` in a worker. Rejects with `Cancelled` when the signal is given. */
export function layOutElsewhere(task: LayoutTask, signal: AbortSignal): Promise<ReadonlyMap<StatementId, Point>> {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  const { promise, resolve, reject } = Promise.withResolvers<ReadonlyMap<StatementId, Point>>();
  worker.addEventListener('message', ({ data }: MessageEvent<ReadonlyMap<StatementId, Point>>) => resolve(data));
  // The failure goes to the log, like everything that nothing caught.
  worker.addEventListener('error', () => {
    reject(new CounterclaimError('Unexpected', t('The map could not be laid out, and stays as it is.')));
  });
  const cancel = () => reject(new CounterclaimError('Cancelled', t('The map stays as it is.')));
  if (signal.aborted) cancel();
  signal.addEventListener('abort', cancel);
  worker.postMessage(task);
  return promise.finally(() => worker.terminate());
}
