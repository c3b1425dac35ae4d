import { type ArgumentTree, argumentTree, type Step } from '../model/argument-tree.ts';
import { branchOf } from '../model/branch.ts';
import type { Debate } from '../model/debate.ts';
import type { MapId, Relation, RelationId, StatementId } from '../model/entities.ts';
import { drawnRelations } from '../scene/drawn-relations.ts';

/** What an outline has. */
export interface OutlineScope {
  /** One map; null for the whole debate. */
  readonly map: MapId | null;
  /** Of that only this statement and what bears on it; null for all. */
  readonly branch: StatementId | null;
}

/** What a line of an outline shows. Its key is the same after every edit that leaves it what it is. */
type RowContent =
  | {
      readonly kind: 'statement' | 'reference';
      readonly key: string;
      readonly statement: StatementId;
      /** The step by which it stands below another; null for what stands below nothing. */
      readonly relation: Relation | null;
    }
  /** A step with linked premises, which stand below it. */
  | { readonly kind: 'step'; readonly key: string; readonly relation: Relation };

interface RowPlace {
  /** From 1. */
  readonly level: number;
  /** The index of the row that it stands below; -1 for none. */
  readonly parent: number;
  /** Its place among those that stand below the same row, from 1, and how many these are. */
  readonly position: number;
  readonly size: number;
}

/** A line of an outline, in the order of reading; `end` is the index of the first row after all that stands below it. */
export type OutlineRow = RowContent & RowPlace & { readonly end: number };

/**
 * A debate, a map or a branch as a tree of lines: below a statement stand the steps to it, below a step what doubts or backs it. Every
 * statement stands in full in one row, and is a reference wherever else it is a premise; every relation stands once.
 */
export interface Outline {
  readonly rows: readonly OutlineRow[];
  /** The index of the row in which a statement stands in full. */
  readonly inFull: ReadonlyMap<StatementId, number>;
  /** The relations that are aimed at a statement. */
  readonly onStatement: ReadonlyMap<StatementId, readonly Relation[]>;
  /** The relations that are aimed at a relation. */
  readonly onRelation: ReadonlyMap<RelationId, readonly Relation[]>;
}

/**
 * Returns the outline of what `scope` names: conclusions first, each with what bears on it in its order, and what has no relation last.
 * The same debate gives the same outline; arguments may be of any depth, and may go in circles.
 */
export function outlineOf(debate: Debate, { map, branch }: OutlineScope): Outline {
  const on = statementsIn(debate, { map, branch });
  const relations = drawnRelations(debate, (id) => on.has(id));
  const tree = argumentTree(conclusionsFirst(on, relations), relations, branch);
  return new OutlineBuilder(tree, on).build();
}

/** True if a row is one of the linked premises that stand together below their step. */
export function isLinkedIn({ rows }: Pick<Outline, 'rows'>, { kind, parent, relation }: OutlineRow): boolean {
  const above = rows[parent];
  return kind !== 'step' && above?.kind === 'step' && above.relation.id === relation?.id;
}

/** Returns statements by id, those that bear on nothing first. */
function conclusionsFirst(ids: ReadonlySet<StatementId>, relations: readonly Relation[]): StatementId[] {
  const isPremise = new Set<StatementId>();
  for (const { premises } of relations) for (const premise of premises) isPremise.add(premise);
  const sorted = [...ids].sort();
  return [...sorted.filter((id) => !isPremise.has(id)), ...sorted.filter((id) => isPremise.has(id))];
}

function statementsIn(debate: Debate, { map, branch }: OutlineScope): ReadonlySet<StatementId> {
  const all =
    map === null
      ? new Set(debate.statements.keys())
      : new Set(debate.placementsByMap.get(map).map(({ statement }) => statement));
  return branch === null ? all : branchOf(debate, [branch], all);
}

/** A row that is still to be written, and how to find what stands below it. */
interface Waiting {
  readonly row: RowContent;
  readonly below: () => readonly Waiting[];
}

class OutlineBuilder {
  readonly #tree: ArgumentTree;
  readonly #on: ReadonlySet<StatementId>;
  readonly #onRelation = new Map<RelationId, Relation[]>();
  /** The step in which a statement stands in full. */
  readonly #home = new Map<StatementId, RelationId>();

  constructor(tree: ArgumentTree, on: ReadonlySet<StatementId>) {
    this.#tree = tree;
    this.#on = on;
    for (const [target, steps] of tree.steps) {
      for (const { relations } of steps) for (const relation of relations) this.#note(relation, target);
    }
  }

  /** The builder keeps a stack of its own: an argument may be deeper than calls can be. */
  build(): Outline {
    const rows: (RowContent & RowPlace & { end: number })[] = [];
    const inFull = new Map<StatementId, number>();
    const stack: { each: Waiting; parent: number; position: number; size: number }[] = [];
    const push = (list: readonly Waiting[], parent: number) => {
      const size = list.length;
      for (let at = size; at > 0; at--) stack.push({ each: list[at - 1] as Waiting, parent, position: at, size });
    };
    push(this.#heads(), -1);
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      const { each, parent, position, size } = next;
      const index = rows.length;
      rows.push({ ...each.row, parent, position, size, level: (rows[parent]?.level ?? 0) + 1, end: index + 1 });
      if (each.row.kind === 'statement') inFull.set(each.row.statement, index);
      push(each.below(), index);
    }
    for (let at = rows.length - 1; at >= 0; at--) {
      const row = rows[at] as (typeof rows)[number];
      const above = rows[row.parent];
      if (above !== undefined && above.end < row.end) above.end = row.end;
    }
    const onStatement = new Map([...this.#tree.steps].map(([id, steps]) => [id, steps.map(firstOf)] as const));
    return { rows, inFull, onStatement, onRelation: this.#onRelation };
  }

  /** Returns what stands below nothing, what has no relation last. */
  #heads(): Waiting[] {
    const heads = this.#tree.order.filter((id) => !this.#tree.parent.has(id));
    const [argued = [], loose = []] = [true, false].map((wanted) =>
      heads.filter((id) => this.#tree.steps.has(id) === wanted),
    );
    return [...argued, ...loose].map((id) => this.#inFull(id, null, []));
  }

  /** Notes what a relation of a step to `target` is aimed at, and which of its premises stand in full there. */
  #note(relation: Relation, target: StatementId): void {
    if ('relation' in relation.target) {
      const before = this.#onRelation.get(relation.target.relation);
      if (before === undefined) this.#onRelation.set(relation.target.relation, [relation]);
      else before.push(relation);
    }
    for (const premise of relation.premises) {
      if (this.#tree.parent.get(premise) === target && !this.#home.has(premise)) this.#home.set(premise, relation.id);
    }
  }

  #inFull(statement: StatementId, relation: Relation | null, onStep: readonly Relation[]): Waiting {
    const steps = this.#tree.steps.get(statement);
    return {
      row: { kind: 'statement', key: `statement ${statement}`, statement, relation },
      below: () => {
        const below = onStep.map((each) => this.#step(each));
        for (const step of steps ?? []) below.push(this.#step(firstOf(step)));
        return below;
      },
    };
  }

  /** Returns the row of a step: its premise or, if several are linked, a row over theirs. */
  #step(relation: Relation): Waiting {
    const { id, premises } = relation;
    const present = premises.filter((premise) => this.#on.has(premise));
    const onStep = this.#onRelation.get(id) ?? [];
    const [first] = present;
    if (present.length === 1 && first !== undefined) return this.#premise(first, relation, onStep);
    return {
      row: { kind: 'step', key: `step ${id}`, relation },
      below: () => [
        ...present.map((premise) => this.#premise(premise, relation, [])),
        ...onStep.map((each) => this.#step(each)),
      ],
    };
  }

  #premise(statement: StatementId, relation: Relation, onStep: readonly Relation[]): Waiting {
    if (this.#home.get(statement) === relation.id) return this.#inFull(statement, relation, onStep);
    return {
      row: { kind: 'reference', key: `reference ${relation.id} ${statement}`, statement, relation },
      below: () => onStep.map((each) => this.#step(each)),
    };
  }
}

/** Returns the relation to the statement itself; the others of a step are aimed at it. */
function firstOf({ relations }: Step): Relation {
  return relations[0] as Relation;
}
