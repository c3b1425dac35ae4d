import { type Change, coalesce, updated } from './change.ts';
import type { Debate } from './debate.ts';
import type { Entities, EntityName } from './entities.ts';

/**
 * The net of `changes` as it would be, had they been made on what `debate` holds: what an update sets stays, what it was made from is
 * what stands there, and what it would leave as it is falls out. Creations, deletions and updates of what is gone stay as they are.
 */
export function rebase(debate: Debate, changes: readonly Change[]): Change[] {
  return coalesce(changes).flatMap((change) => {
    const { entity, id, before, after } = change;
    const value: Readonly<Entities[EntityName]> | undefined = debate.table(entity).get(id);
    return before === null || after === null || value === undefined ? [change] : updated(entity, value, after);
  });
}
