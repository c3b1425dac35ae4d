import { CounterclaimError } from '../../shared/errors.ts';
import { branchOf } from '../../shared/model/branch.ts';
import type { Debate } from '../../shared/model/debate.ts';
import type { ArgumentMap, StatementId } from '../../shared/model/entities.ts';

/** Returns the statements of the branch under the one with this id on a map. Throws `NotFound` when it has no card there. */
export function findBranch(debate: Debate, { id: map, title }: ArgumentMap, root: string): StatementId[] {
  const on = new Set(debate.placementsByMap.get(map).map(({ statement }) => statement));
  const branch = branchOf(debate, [root], on);
  if (branch.size > 0) return [...branch];
  throw new CounterclaimError(
    'NotFound',
    `No statement with the id “${root}” is on the map “${title}”. Give the id of one that has a card there.`,
  );
}
