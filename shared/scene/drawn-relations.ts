import { byOrder, type Debate } from '../model/debate.ts';
import type { Relation, RelationId, StatementId } from '../model/entities.ts';

/**
 * Returns the relations drawn on a map: those with their target and at least one premise on it, ordered so that targets
 * come first.
 */
export function drawnRelations(debate: Debate, isDrawn: (statement: StatementId) => boolean): Relation[] {
  const drawn = new Map<RelationId, Relation>();
  const candidates = [...debate.relations.values()].filter((r) => r.premises.some(isDrawn)).sort(byOrder);
  const onStatements = candidates.filter((r) => 'statement' in r.target && isDrawn(r.target.statement));
  for (const relation of onStatements) drawn.set(relation.id, relation);
  // A Map yields what is added while it is walked, so this reaches attacks on attacks at any depth.
  for (const id of drawn.keys()) {
    for (const onIt of debate.relationsByTargetRelation.get(id).sort(byOrder)) {
      if (onIt.premises.some(isDrawn)) drawn.set(onIt.id, onIt);
    }
  }
  return [...drawn.values()];
}
