import { stat } from 'node:fs/promises';
import { CounterclaimError } from '../../shared/errors.ts';

/** Throws `Usage` if both are the same file: a picture may replace a picture, but never the debate it is drawn from. */
export async function refuseSameFile(source: string, target: string): Promise<void> {
  const [from, to] = await Promise.all([source, target].map((path) => stat(path, { bigint: true }).catch(() => null)));
  if (from && to && from.dev === to.dev && from.ino === to.ino) {
    throw new CounterclaimError('Usage', `“${target}” is the debate itself: choose another name for what is written.`);
  }
}
