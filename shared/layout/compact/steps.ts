import type { RelationKind } from '../../model/entities.ts';
import { type Attachments, besidesOf, inUsualOrder } from '../spanning-forest.ts';

/** Cards that stand below another as a unit: the premises of a step, and what undercuts it. Indexes of boxes. */
export interface Step {
  readonly kind: RelationKind | undefined;
  readonly premises: readonly number[];
  readonly undercutters: readonly number[];
  /** True if anything ends on its line, which then has to be longer. */
  readonly isAttacked: boolean;
}

/** The steps below each box of a map, by its index: supports before attacks, in the order given. */
export type Steps = readonly (readonly Step[])[];

/** The most linked premises that stand together; more are set as several steps. */
const MOST_LINKED = 6;
/** The most undercutters that stand with the step, each with at most so many cards below it; others stand behind it. */
const MOST_UNDERCUTTERS = 3;
const MOST_BELOW_UNDERCUTTER = 8;

/**
 * Returns the steps below every box, of attachments whose boxes are in `order`, each before those below and beside it.
 */
export function stepsOf(attachments: Attachments, cardsBelow: readonly number[]): Steps {
  return attachments.below.map((groups) =>
    inUsualOrder(groups, attachments).flatMap((group) => stepsOfGroup(group, attachments, cardsBelow)),
  );
}

/** Returns the steps at the top of a tree: its root, and what undercuts relations that start there. */
export function stepsOfGroup(group: readonly number[], attachments: Attachments, cards: readonly number[]): Step[] {
  const kind = attachments.kind[group[0] ?? 0];
  const parts = Math.ceil(group.length / MOST_LINKED);
  const size = Math.ceil(group.length / parts);
  const undercutters = besidesOf(group, attachments.beside);
  const near = undercutters.filter((i) => (cards[i] ?? 1) <= 1 + MOST_BELOW_UNDERCUTTER).slice(0, MOST_UNDERCUTTERS);
  const isNear = new Set(near);
  const steps: Step[] = [];
  for (let start = 0; start < group.length; start += size) {
    const isLast = start + size >= group.length;
    steps.push({
      kind,
      premises: group.slice(start, start + size),
      undercutters: isLast ? near : [],
      isAttacked: isLast && undercutters.length > 0,
    });
  }
  const others = undercutters.filter((i) => !isNear.has(i));
  return [...steps, ...others.map((i): Step => ({ kind, premises: [i], undercutters: [], isAttacked: false }))];
}
