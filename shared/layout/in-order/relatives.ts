import { byOrder, type Debate } from '../../model/debate.ts';
import type { Relation, RelationId, StatementId } from '../../model/entities.ts';
import { rankOf } from '../spanning-forest.ts';

/** The relation by which a card stands where it does, and the card below which it stands. */
export interface Bond {
  readonly relation: RelationId;
  readonly parent: StatementId;
}

/**
 * The cards of a map as the tree along which layouts place them (`attachmentsOf`), looked up card by card: the cost depends on the
 * cards that are asked for, not on the size of the map. Cards in a circle are each other's parents.
 */
export class Relatives {
  readonly #debate: Debate;
  readonly #isPlaced: (id: StatementId) => boolean;
  readonly #bonds = new Map<StatementId, Bond | null>();
  readonly #children = new Map<StatementId, readonly StatementId[]>();

  constructor(debate: Debate, isPlaced: (id: StatementId) => boolean) {
    this.#debate = debate;
    this.#isPlaced = isPlaced;
  }

  /** Returns what ties a card to the one above it; null for a card that bears on nothing on the map. */
  bondOf(id: StatementId): Bond | null {
    const known = this.#bonds.get(id);
    if (known !== undefined) return known;
    const bond = this.#findBond(id);
    this.#bonds.set(id, bond);
    return bond;
  }

  parentOf(id: StatementId): StatementId | null {
    return this.bondOf(id)?.parent ?? null;
  }

  /** Returns the step below its parent to which a card belongs: as a premise, or because it undercuts that step. */
  stepOf(id: StatementId): Relation | null {
    const bond = this.bondOf(id);
    if (bond === null) return null;
    let step = this.#debate.get('relation', bond.relation);
    while ('relation' in step.target) step = this.#debate.get('relation', step.target.relation);
    return step;
  }

  /** Returns the card and all above it, the nearest first. */
  lineageOf(id: StatementId): StatementId[] {
    const found = new Set<StatementId>();
    for (let at: StatementId | null = id; at !== null && !found.has(at); at = this.parentOf(at)) found.add(at);
    return [...found];
  }

  /**
   * Returns the cards right below another in the order in which layouts set them: supports before attacks, else the analyst's order;
   * what undercuts a step right after its premises.
   */
  childrenOf(parent: StatementId): readonly StatementId[] {
    const known = this.#children.get(parent);
    if (known !== undefined) return known;
    const steps = this.#debate.relationsByTargetStatement
      .get(parent)
      .sort((a, b) => rankOf(a.kind) - rankOf(b.kind) || byOrder(a, b));
    const children = new Set<StatementId>();
    const waiting = steps.reverse();
    for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
      const { id } = step;
      for (const premise of step.premises) if (this.bondOf(premise)?.relation === id) children.add(premise);
      waiting.push(...this.#debate.relationsByTargetRelation.get(id).sort(byOrder).reverse());
    }
    children.delete(parent);
    this.#children.set(parent, [...children]);
    return [...children];
  }

  /** Lists cards and everything below them, each card once. */
  branchesOf(ids: Iterable<StatementId>): StatementId[] {
    const found = new Set(ids);
    for (const id of found) for (const child of this.childrenOf(id)) found.add(child);
    return [...found];
  }

  #findBond(id: StatementId): Bond | null {
    if (!this.#isPlaced(id)) return null;
    const relations = this.#debate.relationsByPremise.get(id);
    relations.sort((a, b) => Number(b.kind === 'answers') - Number(a.kind === 'answers') || byOrder(a, b));
    for (const relation of relations) {
      const parent = this.#cardUnder(relation);
      if (parent !== null && parent !== id) return { relation: relation.id, parent };
    }
    return null;
  }

  /** Returns the card that a relation bears on, if need be through relations; null when it is not drawn. */
  #cardUnder(relation: Relation): StatementId | null {
    let at = relation;
    while ('relation' in at.target) {
      at = this.#debate.get('relation', at.target.relation);
      if (!at.premises.some(this.#isPlaced)) return null;
    }
    return this.#isPlaced(at.target.statement) ? at.target.statement : null;
  }
}
