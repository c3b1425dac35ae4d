import { stat } from 'node:fs/promises';
import { CounterclaimError } from '../../shared/errors.ts';

/** A picture may take the place of a picture, but never of the debate it is drawn from. Throws `Usage`. */
export async function refuseSameFile(source: string, target: string): Promise<void> {
  const [from, to] = await Promise.all([source, target].map((path) => stat(path, { bigint: true }).catch(() => null)));
  if (from && to && from.dev === to.dev && from.ino === to.ino) {
    throw new CounterclaimError('Usage', `“${target}” is the debate itself: choose another name for what is written.`);
  }
}
