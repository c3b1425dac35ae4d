import type { Relation } from './entities.ts';

/** Returns relations so that each comes after the one at which it is aimed; one aimed at none of them, directly or step by step, is left out. */
export function inOrderOfAims(relations: readonly Relation[]): Relation[] {
  const aimedAt = Map.groupBy(relations, ({ target }) => ('relation' in target ? target.relation : null));
  const sorted = [...(aimedAt.get(null) ?? [])];
  // Goes on through what is added meanwhile.
  for (const { id } of sorted) for (const relation of aimedAt.get(id) ?? []) sorted.push(relation);
  return sorted;
}
