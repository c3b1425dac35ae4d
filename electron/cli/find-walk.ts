import { CounterclaimError } from '../../shared/errors.ts';
import type { Debate } from '../../shared/model/debate.ts';
import type { Walk } from '../../shared/model/entities.ts';

/** Finds the walk with this id or title, in any case; the first where none is named. Throws `UnknownWalk`, listing the walks, when none or more than one matches. */
export function findWalk(debate: Debate, wanted: string | undefined): Readonly<Walk> {
  const walks = debate.walksInOrder();
  const [first] = walks;
  if (first === undefined) {
    throw new CounterclaimError('UnknownWalk', 'The debate has no walk yet: make one in the window, by “Walks”.');
  }
  if (wanted === undefined) return first;
  const byId = walks.find(({ id }) => id === wanted);
  const named = walks.filter(({ title }) => title.toLowerCase() === wanted.toLowerCase());
  const found = byId ?? (named.length === 1 ? named[0] : undefined);
  if (found !== undefined) return found;
  const details = walks.map(({ id, title }) => `${title} (${id})`);
  const problem =
    named.length > 1
      ? `${named.length} walks are called "${wanted}": give the id of the one you mean.`
      : `No walk is called "${wanted}". The debate has these walks:`;
  throw new CounterclaimError('UnknownWalk', problem, { details });
}
