import { byPrecedence } from './branch.ts';
import type { Relation, RelationId, StatementId } from './entities.ts';

/** A relation to a statement with all that is aimed at it: drawn together, on one page. */
export interface Step {
  readonly relations: readonly Relation[];
  /** The statements that stand below the step's target because of it. */
  readonly children: readonly StatementId[];
  /** Its other premises, which stand elsewhere. */
  readonly others: readonly StatementId[];
}

/** Statements as trees: every one is below one other at most, and stands there in full. */
export interface ArgumentTree {
  /** Every statement, each before those below it; in the order of reading. */
  readonly order: readonly StatementId[];
  readonly steps: ReadonlyMap<StatementId, readonly Step[]>;
  readonly parent: ReadonlyMap<StatementId, StatementId>;
}

/**
 * Returns the trees of a map. A premise stands below the target of its first relation that closes no circle, answers
 * before all others. `statements` come in the order in which they are read; `relations` are those that are drawn between them.
 */
export function argumentTree(statements: readonly StatementId[], relations: readonly Relation[]): ArgumentTree {
  const present = new Set(statements);
  const parent = new Map<StatementId, StatementId>();
  const steps = new Map<StatementId, Step[]>();
  for (const [target, bundle] of bundlesOf(relations)) {
    const children = new Set<StatementId>();
    const others = new Set<StatementId>();
    for (const premise of bundle.flatMap(({ premises }) => premises)) {
      if (!present.has(premise) || children.has(premise)) continue;
      if (parent.has(premise) || isAtOrAbove(premise, target, parent)) others.add(premise);
      else {
        parent.set(premise, target);
        children.add(premise);
      }
    }
    const step = { relations: bundle, children: [...children], others: [...others] };
    steps.set(target, [...(steps.get(target) ?? []), step]);
  }
  const order: StatementId[] = [];
  const waiting = statements.filter((id) => !parent.has(id)).reverse();
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    order.push(id);
    waiting.push(...(steps.get(id) ?? []).flatMap(({ children }) => children).reverse());
  }
  return { order, steps, parent };
}

/** Returns the relations to statements in the order in which they place their premises, each with those aimed at it. */
function bundlesOf(relations: readonly Relation[]): [StatementId, Relation[]][] {
  const onRelation = new Map<RelationId, Relation[]>();
  const onStatement: [StatementId, Relation][] = [];
  for (const relation of relations.toSorted(byPrecedence)) {
    const { target } = relation;
    if ('statement' in target) onStatement.push([target.statement, relation]);
    else onRelation.set(target.relation, [...(onRelation.get(target.relation) ?? []), relation]);
  }
  return onStatement.map(([target, relation]) => {
    const bundle = [relation];
    for (const { id } of bundle) bundle.push(...(onRelation.get(id) ?? []));
    return [target, bundle];
  });
}

function isAtOrAbove(id: StatementId, start: StatementId, parent: ReadonlyMap<StatementId, StatementId>): boolean {
  for (let at: StatementId | undefined = start; at !== undefined; at = parent.get(at)) if (at === id) return true;
  return false;
}
