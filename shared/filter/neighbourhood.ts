import type { Debate } from '../model/debate.ts';
import type { Relation, StatementId } from '../model/entities.ts';
import type { Neighbourhood } from './statement-filter.ts';

/**
 * Returns the statements that are at most so many steps away, along relations in either direction: those themselves, what they bear on,
 * what bears on them, the premises beside them in a step, and what doubts such a step.
 */
export function neighbourhoodOf(debate: Debate, { of, steps }: Neighbourhood): Set<StatementId> {
  const found = new Set(of.filter((id) => debate.statements.has(id)));
  let outermost: readonly StatementId[] = [...found];
  for (let step = 0; step < steps; step++) {
    const next = new Set(outermost.flatMap((id) => besideOf(debate, id)).filter((id) => !found.has(id)));
    for (const id of next) found.add(id);
    outermost = [...next];
  }
  return found;
}

function besideOf(debate: Debate, id: StatementId): StatementId[] {
  return [...debate.relationsByPremise.get(id), ...debate.relationsByTargetStatement.get(id)].flatMap((relation) => [
    ...endsOf(debate, relation),
    ...debate.relationsByTargetRelation.get(relation.id).flatMap(({ premises }) => premises),
  ]);
}

/** Returns the premises of a relation and what it is aimed at: of a step, the ends of that step. */
function endsOf(debate: Debate, { premises, target }: Relation): readonly StatementId[] {
  if ('statement' in target) return [...premises, target.statement];
  const step = debate.relations.get(target.relation);
  return step === undefined ? premises : [...premises, ...endsOf(debate, step)];
}
