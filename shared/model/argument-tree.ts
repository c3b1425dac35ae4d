import { byPrecedence } from './branch.ts';
import type { Relation, StatementId } from './entities.ts';

/** A relation to a statement with all that is aimed at it: drawn together, on one page. */
export interface Step {
  readonly relations: readonly Relation[];
  /** The statements that stand below the step's target because of it. */
  readonly children: readonly StatementId[];
  /** Its other premises, which stand elsewhere. */
  readonly others: readonly StatementId[];
}

const NOBODY: readonly StatementId[] = [];

/** Statements as trees: every one is below one other at most, and stands there in full. */
export interface ArgumentTree {
  /** Every statement, each before those below it; in the order of reading. */
  readonly order: readonly StatementId[];
  readonly steps: ReadonlyMap<StatementId, readonly Step[]>;
  readonly parent: ReadonlyMap<StatementId, StatementId>;
}

/**
 * Returns the trees of a map. A premise stands below the target of its first relation that closes no circle, answers
 * before all others. `statements` come in the order in which they are read; `relations` are those that are drawn between them, and
 * those to anything else count for nothing. `head` stands below no other. The work grows with the relations alone, however deep they go.
 */
export function argumentTree(
  statements: readonly StatementId[],
  relations: readonly Relation[],
  head: StatementId | null = null,
): ArgumentTree {
  const present = new Set(statements);
  const parent = new Map<StatementId, StatementId>();
  const steps = new Map<StatementId, Step[]>();
  const tops = new Tops(parent);
  for (const [target, bundle] of bundlesOf(relations)) {
    if (!present.has(target)) continue;
    const children: StatementId[] = [];
    // Most steps have none: ten thousand sets that stay empty would be felt.
    let others: Set<StatementId> | null = null;
    const own = bundle.length > 1 ? new Set<StatementId>() : null;
    for (const { premises } of bundle) {
      for (const premise of premises) {
        if (!present.has(premise) || own?.has(premise)) continue;
        // What has no parent is at or above the target if it is the top of the target's tree.
        if (premise === head || parent.has(premise) || tops.of(target) === premise) {
          others ??= new Set();
          others.add(premise);
        } else {
          parent.set(premise, target);
          children.push(premise);
          own?.add(premise);
        }
      }
    }
    const step = { relations: bundle, children, others: others === null ? NOBODY : [...others] };
    const before = steps.get(target);
    if (before === undefined) steps.set(target, [step]);
    else before.push(step);
  }
  const order: StatementId[] = [];
  const waiting = statements.filter((id) => !parent.has(id)).reverse();
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    order.push(id);
    const below = steps.get(id) ?? [];
    for (let at = below.length - 1; at >= 0; at--) {
      const { children } = below[at] as Step;
      for (let child = children.length - 1; child >= 0; child--) waiting.push(children[child] as StatementId);
    }
  }
  return { order, steps, parent };
}

/** Returns the relations to statements in the order in which they place their premises, each with those aimed at it. */
function bundlesOf(relations: readonly Relation[]): [StatementId, Relation[]][] {
  const sorted = relations.toSorted(byPrecedence);
  const onRelation = Map.groupBy(sorted, ({ target }) => ('relation' in target ? target.relation : null));
  const bundles: [StatementId, Relation[]][] = [];
  for (const relation of sorted) {
    if ('relation' in relation.target) continue;
    const bundle = [relation];
    for (const { id } of bundle) for (const onIt of onRelation.get(id) ?? []) bundle.push(onIt);
    bundles.push([relation.target.statement, bundle]);
  }
  return bundles;
}

/** The top of the tree in which a statement stands, found over ways that get shorter with every question. */
class Tops {
  readonly #parent: ReadonlyMap<StatementId, StatementId>;
  readonly #above = new Map<StatementId, StatementId>();

  constructor(parent: ReadonlyMap<StatementId, StatementId>) {
    this.#parent = parent;
  }

  of(start: StatementId): StatementId {
    const passed: StatementId[] = [];
    let at = start;
    for (let up = this.#up(at); up !== undefined; up = this.#up(at)) {
      passed.push(at);
      at = up;
    }
    for (const id of passed) this.#above.set(id, at);
    return at;
  }

  #up(id: StatementId): StatementId | undefined {
    return this.#above.get(id) ?? this.#parent.get(id);
  }
}
