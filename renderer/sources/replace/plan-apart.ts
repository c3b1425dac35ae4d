import { type Relocation, Relocator } from '../../../shared/anchors/relocate.ts';
import type { Excerpt, ExcerptId } from '../../../shared/model/entities.ts';

/** Two texts, and the passages of the old one that are to be found in the new one. */
export interface RelocationTask {
  readonly oldText: string;
  readonly newText: string;
  readonly excerpts: readonly Readonly<Excerpt>[];
}

export type Relocations = ReadonlyMap<ExcerptId, Relocation>;

/** With more of these, the window would stand still for a moment. */
const MANY_EXCERPTS = 200;
const LONG_TEXT = 1_000_000;

/** What became of each passage: away from the user's path where there is much to do. */
export function relocations(task: RelocationTask): Promise<Relocations> {
  const { oldText, newText, excerpts } = task;
  const isMuch = excerpts.length > MANY_EXCERPTS || oldText.length + newText.length > LONG_TEXT;
  return isMuch ? inWorker(task) : Promise.resolve(relocateAll(task));
}

export function relocateAll({ oldText, newText, excerpts }: RelocationTask): Relocations {
  const relocator = new Relocator(oldText, newText);
  return new Map(excerpts.map((excerpt) => [excerpt.id, relocator.relocate(excerpt)]));
}

function inWorker(task: RelocationTask): Promise<Relocations> {
  const { promise, resolve, reject } = Promise.withResolvers<Relocations>();
  const worker = new Worker(new URL('./relocation-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Relocations>) => resolve(data));
  worker.addEventListener('error', ({ message }) => reject(new Error(message)));
  worker.postMessage(task);
  return promise.finally(() => worker.terminate());
}
