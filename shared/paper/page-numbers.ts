import type { RelationId, StatementId } from '../model/entities.ts';
import type { BranchPlan } from './plan-branch-pages.ts';

/** The number of the page that shows the whole. */
const FIRST = 1;

/** Tells where on a map's pages each statement stands. Pages are numbered from 1; the first shows the whole. */
export class PageNumbers {
  readonly #plan: BranchPlan;
  readonly #ofFull = new Map<StatementId, number>();
  readonly #ofRelation = new Map<RelationId, number>();
  /** The first relation of the step by which a statement stands below another. */
  readonly #leadsTo = new Map<StatementId, RelationId>();
  readonly #resumed = new Map<StatementId, number>();

  constructor(plan: BranchPlan) {
    this.#plan = plan;
    for (const [index, { full, relations, resumed }] of plan.pages.entries()) {
      const page = numberOf(index);
      for (const id of full) this.#ofFull.set(id, page);
      for (const { id } of relations) this.#ofRelation.set(id, page);
      for (const id of resumed) if (!this.#resumed.has(id)) this.#resumed.set(id, page);
    }
    for (const { relations, children } of [...plan.tree.steps.values()].flat()) {
      const [first] = relations;
      if (first !== undefined) for (const child of children) this.#leadsTo.set(child, first.id);
    }
  }

  get count(): number {
    return FIRST + this.#plan.pages.length;
  }

  /** Returns the page on which a statement stands in full. */
  of(id: StatementId): number {
    return this.#ofFull.get(id) ?? FIRST;
  }

  /** Returns the page on which a statement bears on what it stands below; null for one that stands below nothing. */
  before(id: StatementId): number | null {
    const relation = this.#leadsTo.get(id);
    return relation === undefined ? null : (this.#ofRelation.get(relation) ?? null);
  }

  /** Returns the first page after a statement's own that has more of what is below it; null when none has. */
  after(id: StatementId): number | null {
    return this.#resumed.get(id) ?? null;
  }

  /** Returns the statements in full with which the branches on a page begin. */
  headsOn(index: number): StatementId[] {
    const { full, resumed } = this.#plan.pages[index] ?? { full: new Set(), resumed: new Set() };
    const begins = (id: StatementId): boolean =>
      resumed.has(id) || (full.has(id) && this.before(id) !== numberOf(index));
    return this.#plan.tree.order.filter(begins);
  }
}

/** Returns the number of the page at an index of a plan. */
export function numberOf(index: number): number {
  return index + FIRST + 1;
}
