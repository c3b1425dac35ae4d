import { CHANNEL, GUTTER } from './layout-box.ts';
import type { Forest, Unit } from './spanning-forest.ts';
import { type WrapItem, wrapIntoRows } from './wrapped-rows.ts';

/** Into how many rows the children of each box are wrapped; 0 where they stand in one row. */
export type Wrapping = Int32Array;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a wrapping makes of the boxes: sizes of the subtrees, wider than need be where neighbours can move together. */
export interface Estimate {
  readonly rows: Wrapping;
  sizeOf(unit: Unit): Size;
}

/** More rows than this are tried only around the number that makes a node's children about as wide as asked. */
const FEW_ROWS = 5;
const AROUND = [0.6, 0.75, 0.9, 1.1, 1.35];
/** What a line that passes a whole subtree costs: as if the map grew by this factor. */
const PASSING_COST = 1.12;

/**
 * Chooses rows for every box from the leaves up, so that each subtree's width + `aspect` * height is least: that makes subtrees
 * about `aspect` times as wide as tall where they would otherwise be wider. Infinity wraps nothing. `order`: the boxes, every
 * one before those below it.
 */
export function wrapTo(
  aspect: number,
  forest: Forest,
  order: readonly number[],
  keepRow: ReadonlySet<number>,
): Estimate {
  const rows = new Int32Array(forest.width.length);
  const widths = new Float64Array(forest.width.length);
  const heights = new Float64Array(forest.width.length);
  const itemOf = (unit: Unit): WrapItem => {
    let width = -GUTTER;
    let height = 0;
    for (const member of membersOf(forest, rows, unit)) {
      width += GUTTER + (widths[member] ?? 0);
      height = Math.max(height, heights[member] ?? 0);
    }
    return { width, height, cards: unit.length, tall: isTall(forest, unit) };
  };
  for (let n = order.length - 1; n >= 0; n--) {
    const i = order[n] ?? 0;
    const units = forest.units[i] ?? [];
    const own = { width: forest.width[i] ?? 0, height: forest.height[i] ?? 0 };
    let best: Size = own;
    if (units.length > 0) {
      const items = units.map(itemOf);
      best = inOneRow(own, items);
      let least = best.width + aspect * best.height;
      const candidates = aspect === Infinity || keepRow.has(i) ? [] : rowCounts(items, aspect);
      for (const count of candidates) {
        const wrapped = wrapIntoRows(items, count);
        const width = Math.max(wrapped.left, own.width / 2) + Math.max(wrapped.right, own.width / 2);
        const height = own.height + CHANNEL + wrapped.height;
        const cost = (width + aspect * height) * (wrapped.passesTall ? PASSING_COST : 1);
        if (cost >= least) continue;
        [best, least] = [{ width, height }, cost];
        rows[i] = count;
      }
    }
    widths[i] = best.width;
    heights[i] = best.height;
  }
  return { rows, sizeOf: itemOf };
}

/**
 * The members of a unit that are laid out for themselves: without the single cards beside one whose subtree is wrapped. Those
 * stand in its head row (`headOf`), because beside its subtree they would be far from it.
 */
export function membersOf(forest: Forest, rows: Wrapping, unit: Unit): number[] {
  const members: number[] = [];
  for (let n = 0; n < unit.length; n++) {
    const member = unit[n] ?? 0;
    members.push(member);
    if ((rows[member] ?? 0) > 0) n += headOf(forest, unit, n).length;
  }
  return members;
}

/** The cards that stand right beside the `n`th of a unit because they undercut its relation and have nothing below them. */
export function headOf(forest: Forest, unit: Unit, n: number): number[] {
  const head: number[] = [];
  for (const next of unit.slice(n + 1)) {
    if (!forest.isBeside[next] || (forest.units[next] ?? []).length > 0) break;
    head.push(next);
  }
  return head;
}

export function isTall(forest: Forest, unit: Unit): boolean {
  return unit.some((member) => (forest.units[member] ?? []).length > 0);
}

function inOneRow(own: Size, items: readonly WrapItem[]): Size {
  let width = -GUTTER;
  let height = 0;
  for (const item of items) {
    width += GUTTER + item.width;
    height = Math.max(height, item.height);
  }
  return { width: Math.max(own.width, width), height: own.height + CHANNEL + height };
}

function rowCounts(items: readonly WrapItem[], aspect: number): number[] {
  let area = 0;
  let width = 0;
  for (const item of items) {
    area += (item.width + GUTTER) * (item.height + CHANNEL);
    width += item.width + GUTTER;
  }
  const counts = new Set<number>();
  for (let count = 2; count <= Math.min(FEW_ROWS, items.length); count++) counts.add(count);
  const ideal = width / Math.sqrt(area * aspect);
  for (const factor of AROUND) {
    const count = Math.round(ideal * factor);
    if (count > FEW_ROWS && count <= items.length) counts.add(count);
  }
  return [...counts];
}
