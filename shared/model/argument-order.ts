import { byOrder } from './debate.ts';
import type { Relation, StatementId, Target } from './entities.ts';

/**
 * Sorts statements into the order in which an argument is read: conclusions first, each followed by what bears on it by
 * `relations`; by id where nothing else decides.
 */
export function inArgumentOrder(ids: Iterable<StatementId>, relations: readonly Relation[]): StatementId[] {
  const inOrder = relations.toSorted(byOrder);
  const isPremise = new Set(inOrder.flatMap((relation) => relation.premises));
  const aimedAt = Map.groupBy(inOrder, ({ target }) => targetKey(target));
  const sorted = [...ids].sort();
  const among = new Set(sorted);
  const order = new Set<StatementId>();
  for (const root of [...sorted.filter((id) => !isPremise.has(id)), ...sorted]) {
    const stack = [root];
    for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
      if (order.has(id) || !among.has(id)) continue;
      order.add(id);
      const bearing: StatementId[] = [];
      const queue = [...(aimedAt.get(targetKey({ statement: id })) ?? [])];
      for (const relation of queue) {
        bearing.push(...relation.premises);
        for (const onIt of aimedAt.get(targetKey({ relation: relation.id })) ?? []) queue.push(onIt);
      }
      for (const premise of bearing.reverse()) stack.push(premise);
    }
  }
  return [...order];
}

function targetKey(target: Target): string {
  return 'statement' in target ? `statement ${target.statement}` : `relation ${target.relation}`;
}
