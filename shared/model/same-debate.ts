import { sameValue } from './change.ts';
import type { Debate } from './debate.ts';
import { ENTITY_NAMES, type EntityName } from './entities.ts';

/**
 * Tells whether two debates hold the same entities with the same fields, whatever the order in which they were made.
 */
export function sameDebate(a: Debate, b: Debate): boolean {
  return ENTITY_NAMES.every((entity) => sameTable(a, b, entity));
}

function sameTable(a: Debate, b: Debate, entity: EntityName): boolean {
  const left = a.table(entity);
  const right = b.table(entity);
  if (left.size !== right.size) return false;
  for (const [id, value] of left) if (!sameValue(value, right.get(id))) return false;
  return true;
}
