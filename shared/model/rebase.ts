import { type Change, coalesce, updated } from './change.ts';
import type { Debate } from './debate.ts';
import type { Entities, EntityName } from './entities.ts';

/**
 * Returns the net effect of `changes` as if they had been made on the present state of `debate`: an update keeps the
 * values that it sets, its `before` becomes the present value, and parts that change nothing are dropped. Creations,
 * deletions and updates of deleted entities stay as they are.
 */
export function rebase(debate: Debate, changes: readonly Change[]): Change[] {
  return coalesce(changes).flatMap((change) => {
    const { entity, id, before, after } = change;
    const value: Readonly<Entities[EntityName]> | undefined = debate.table(entity).get(id);
    return before === null || after === null || value === undefined ? [change] : updated(entity, value, after);
  });
}
