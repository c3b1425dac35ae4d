import { byOrder, type Debate } from './debate.ts';
import type { Relation, StatementId, Target } from './entities.ts';

type Some = { has(statement: StatementId): boolean };

/** Returns the statements among `on`, such as those of a map, that lead to `roots`, and these themselves. */
export function branchOf(debate: Debate, roots: Iterable<StatementId>, on: Some): Set<StatementId> {
  const branch = new Set<StatementId>();
  for (const root of roots) if (on.has(root)) branch.add(root);
  for (const id of branch) for (const premise of bearingOn(debate, id)) if (on.has(premise)) branch.add(premise);
  return branch;
}

/** Returns the premises of everything aimed at a statement, and of everything aimed at those relations. */
export function bearingOn(debate: Debate, id: StatementId): StatementId[] {
  const relations = debate.relationsByTargetStatement.get(id);
  for (const relation of relations) relations.push(...debate.relationsByTargetRelation.get(relation.id));
  return [...new Set(relations.flatMap(({ premises }) => premises))].filter((premise) => premise !== id);
}

/**
 * Returns the statements among `on` through which one leads to a conclusion, itself first: each by its answer to a
 * question, otherwise by its first relation; an undercut by the premises of the step that it attacks, then what that leads to.
 */
export function pathToRoot(debate: Debate, from: StatementId, on: Some): StatementId[] {
  const path = new Set([from]);
  let at: StatementId | undefined = from;
  while (at !== undefined) {
    const next: StatementId[] | undefined = stepsFrom(debate, at)
      .map(({ target }) => endsOf(debate, target).filter((id) => on.has(id)))
      .find((ends) => ends.some((id) => !path.has(id)));
    for (const id of next ?? []) path.add(id);
    at = next?.at(-1);
  }
  return [...path];
}

/** Compares relations by how they place what they start from: answers before all others, then in their order. */
export function byPrecedence(a: Relation, b: Relation): number {
  const rank = ({ kind }: Relation) => (kind === 'answers' ? 0 : 1);
  return rank(a) - rank(b) || byOrder(a, b);
}

function stepsFrom(debate: Debate, id: StatementId): Relation[] {
  return debate.relationsByPremise.get(id).sort(byPrecedence);
}

function endsOf(debate: Debate, target: Target): StatementId[] {
  if ('statement' in target) return [target.statement];
  const relation = debate.relations.get(target.relation);
  return relation === undefined ? [] : [...relation.premises, ...endsOf(debate, relation.target)];
}
