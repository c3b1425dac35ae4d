import type { Debate } from './debate.ts';
import type { MapId, Relation, StatementId } from './entities.ts';

/** Returns the maps on which a relation is drawn: those that have its target and at least one of its premises. */
export function relationMaps(debate: Debate, { premises, target }: Relation): ReadonlySet<MapId> {
  const mapsOf = (statement: StatementId) => debate.placementsByStatement.get(statement).map(({ map }) => map);
  const withPremise = new Set(premises.flatMap(mapsOf));
  if ('statement' in target) return withPremise.intersection(new Set(mapsOf(target.statement)));
  const aimedAt = debate.relations.get(target.relation);
  return aimedAt === undefined ? new Set() : withPremise.intersection(relationMaps(debate, aimedAt));
}
