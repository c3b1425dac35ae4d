import type { RelationKind } from '../../model/entities.ts';
import { CHANNEL, GUTTER, type Size } from '../layout-box.ts';
import type { Forest, Unit } from '../spanning-forest.ts';
import { sideOf } from './shelves.ts';
import { type Wrap, type WrapItem, wrapItems } from './wrapped-rows.ts';

/** The aims of wrapping. */
export interface WrapGoal {
  /** Width to height of subtrees; Infinity wraps nothing. */
  readonly aspect: number;
  /** The weight of rows against the area that they save: an exponent of their number. */
  readonly rowCost: number;
  /** Boxes from which a tree first branches out: their subtree is nearly all of it. */
  readonly crowns: ReadonlySet<number>;
  /** Width to height of what is below a crown; null keeps its children in one row. */
  readonly crownAspect: number | null;
}

/**
 * For each box, whether the part below it is wrapped into rows, with the goal and the approximate size of the subtrees
 * that result.
 */
export interface Wrapping {
  readonly goal: WrapGoal;
  readonly isWrapped: readonly boolean[];
  sizeOf(unit: Unit): Size;
}

const SHARES = [1.5, 2, 2.5, 3, 4, 5];
const WHOLE_SHARES = SHARES.filter(Number.isInteger);
const COLUMNS = [2, 3, 4, 5, 6];
const MOST_SHARES = 5;
const MOST_COLUMNS = 6;
/** Factors for the numbers of rows and columns that are tried around the one that gives the desired width. */
const AROUND = [0.6, 0.75, 0.9, 1.1, 1.35];
/** The weight of an unsuitable aspect against the area. */
const ASPECT_COST = 0.1;

/**
 * Chooses, from the leaves up, below which boxes to wrap, so that subtrees take little area and come near the goal's aspects.
 * `order`: the boxes, every one before those below it.
 */
export function wrapTo(goal: WrapGoal, forest: Forest, order: readonly number[]): Wrapping {
  const isWrapped = new Array<boolean>(forest.width.length).fill(false);
  const widths = new Float64Array(forest.width.length);
  const heights = new Float64Array(forest.width.length);
  const itemOf = (unit: Unit): WrapItem => {
    let width = -GUTTER;
    let height = 0;
    for (const member of membersOf(forest, isWrapped, unit)) {
      width += GUTTER + (widths[member] ?? 0);
      height = Math.max(height, heights[member] ?? 0);
    }
    return { width, height, cards: unit.length, tall: isTall(forest, unit), kind: kindOf(forest, unit) };
  };
  for (const i of order.toReversed()) {
    const own = { width: forest.width[i] ?? 0, height: forest.height[i] ?? 0 };
    const items = (forest.units[i] ?? []).map(itemOf);
    let size: Size = items.length === 0 ? own : sizeInOneRow(own, items);
    const wrapped = bestWrap(goal, i, own, items);
    if (wrapped !== null && wrapped.cost < costOf(goal, i, size, 1)) {
      isWrapped[i] = true;
      size = wrapped.size;
    }
    widths[i] = size.width;
    heights[i] = size.height;
  }
  return { goal, isWrapped, sizeOf: itemOf };
}

/**
 * Returns the members of a unit that are laid out separately: all but the single cards beside one whose subtree is
 * wrapped. Those stand in its head row (`headOf`), because beside its subtree they would be far from it.
 */
export function membersOf(forest: Forest, isWrapped: readonly boolean[], unit: Unit): number[] {
  const members: number[] = [];
  for (let n = 0; n < unit.length; n++) {
    const member = unit[n] ?? 0;
    members.push(member);
    if (isWrapped[member]) n += headOf(forest, unit, n).length;
  }
  return members;
}

/**
 * Returns the cards that stand directly beside the `n`th of a unit because they undercut its relation and have nothing
 * below them.
 */
export function headOf(forest: Forest, unit: Unit, n: number): number[] {
  const head: number[] = [];
  for (const next of unit.slice(n + 1)) {
    if (!forest.isBeside[next] || (forest.units[next] ?? []).length > 0) break;
    head.push(next);
  }
  return head;
}

/** Returns the kind of the relation by which a unit stands below its parent, where known. */
export function kindOf(forest: Forest, [first]: Unit): RelationKind | undefined {
  return first === undefined ? undefined : forest.kind[first];
}

export function isTall(forest: Forest, unit: Unit): boolean {
  return unit.some((member) => (forest.units[member] ?? []).length > 0);
}

function sizeInOneRow(own: Size, items: readonly WrapItem[]): Size {
  let width = -GUTTER;
  let height = 0;
  for (const item of items) {
    width += GUTTER + item.width;
    height = Math.max(height, item.height);
  }
  return { width: Math.max(own.width, width), height: own.height + CHANNEL + height };
}

function costOf({ aspect, rowCost, crowns, crownAspect }: WrapGoal, box: number, size: Size, rows: number): number {
  if (crownAspect !== null && crowns.has(box)) return sideOf(size, crownAspect) ** 2;
  const unfit = Math.log(size.width / (size.height * aspect)) ** 2;
  return size.width * size.height * (1 + ASPECT_COST * unfit) * rows ** rowCost;
}

/**
 * Returns the cheapest way to wrap what stands below `box`, which is as large as `own`; null when it should stay in one
 * row.
 */
export function bestWrap(
  goal: WrapGoal,
  box: number,
  own: Size,
  items: readonly WrapItem[],
): { wrap: Wrap; size: Size; cost: number } | null {
  if (goal.aspect === Infinity || (goal.crownAspect === null && goal.crowns.has(box))) return null;
  let best: { wrap: Wrap; size: Size; cost: number } | null = null;
  for (const wrap of wrapsToTry(items, goal.aspect)) {
    const { left, right, height, rows } = wrapItems(items, wrap);
    const half = own.width / 2;
    const size = { width: Math.max(left, half) + Math.max(right, half), height: own.height + CHANNEL + height };
    const cost = costOf(goal, box, size, rows);
    if (best === null || cost < best.cost) best = { wrap, size, cost };
  }
  return best;
}

function wrapsToTry(items: readonly WrapItem[], aspect: number): Wrap[] {
  let area = 0;
  let width = 0;
  let tall = 0;
  for (const item of items) {
    area += (item.width + GUTTER) * (item.height + CHANNEL);
    width += item.width + GUTTER;
    if (item.tall) tall++;
  }
  const ideal = width / Math.sqrt(area * aspect);
  const shares = tall === 0 || items.length === 2 ? WHOLE_SHARES : SHARES;
  const wraps: Wrap[] = [];
  for (const rows of shares) {
    if (rows > items.length) continue;
    wraps.push({ rows, sorted: false });
    if (tall > 0) wraps.push({ rows, sorted: true });
  }
  for (const columns of COLUMNS) if (columns < tall) wraps.push({ columns });
  for (const part of AROUND) {
    const rows = Math.round(part * ideal);
    if (rows > MOST_SHARES && rows <= items.length) wraps.push({ rows, sorted: true });
    const columns = Math.round(part * Math.sqrt(tall));
    if (columns > MOST_COLUMNS) wraps.push({ columns });
  }
  return wraps;
}
