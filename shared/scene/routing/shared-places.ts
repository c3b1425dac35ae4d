import type { BoxGrid } from '../box-grid.ts';
import { bottom, centreX, right } from '../geometry.ts';
import type { Box } from '../scene.ts';
import type { RelationLook } from '../theme.ts';
import { ALONG_CARDS, besideCards, type Corridor } from './corridors.ts';
import type { Draft } from './draft.ts';

/** Pixels from a card's lower edge to the first line along it, and between such lines. */
export const FIRST_BUS = 17;
const BUS_DISTANCE = 11;
/** Pixels between trunks that run beside each other. */
const TRUNK_DISTANCE = 14;
/** Pixels from a card's corner within which no line arrives. */
const CORNER = 14;
/** Pixels between arrows at a card. */
const ARROWS_APART = 15;
/** Pixels between arrows of several kinds at a card when nothing says otherwise. */
const USUALLY_APART = 30;

/**
 * The way in which one relation reaches the shared line: up to the line along the target or, if it has corridors, onto
 * a trunk in one of them.
 */
export interface Member {
  readonly draft: Draft;
  readonly start: Box;
  /** True if it leaves upwards, at `x`; otherwise sideways. */
  readonly leavesUp: boolean;
  readonly x: number;
  /** True if nothing stands between it and the height of its target. */
  readonly canRise: boolean;
  /** The height at which it turns onto a trunk. */
  readonly joint: number;
  readonly corridors: readonly Corridor[];
}

/** Members that share one trunk. */
export interface Trunk {
  readonly members: Member[];
  readonly sides: Set<1 | -1>;
  low: number;
  high: number;
  x: number;
}

/** All relations of one kind that bear on one card from below. */
export interface Group {
  readonly target: Box;
  readonly look: RelationLook;
  readonly tops: Member[];
  readonly hanging: Member[];
  readonly trunks: Trunk[];
  port: number;
  bus: number;
}

/** Tells whether a line that comes straight up there arrives at the target's lower edge. */
export function isUnder(target: Box, x: number): boolean {
  return x >= target.x + CORNER && x <= right(target) - CORNER;
}

/**
 * Places every trunk beside its cards, or between those on both sides; further out if another runs there already, the
 * longer the further.
 */
export function placeTrunks(groups: readonly Group[], runs: BoxGrid<Box>): void {
  const all = groups.flatMap(({ target, trunks }) => trunks.map((trunk) => ({ target, trunk, end: endOf(trunk) })));
  const placed: { x: number; trunk: Trunk }[] = [];
  for (const { target, trunk, end } of all.sort((a, b) => a.end - b.end)) {
    const { sides, low, high } = trunk;
    const outward = sides.has(-1) ? -1 : 1;
    const wanted = sides.size === 2 ? (low + high) / 2 : besideCards({ side: outward, low, high });
    const limited = (x: number): number => Math.max(low + ALONG_CARDS, Math.min(high - ALONG_CARDS, x));
    const isTaken = (x: number): boolean =>
      placed.some((other) => other.trunk !== trunk && Math.abs(other.x - x) < TRUNK_DISTANCE - 1) ||
      runs
        .overlapping({ x: x - 7, width: 14, y: bottom(target) + 2, height: end - bottom(target) - 4 })
        .some((run) => run.height > 3);
    trunk.x = limited(wanted);
    for (let step = 1; step <= 6 && isTaken(trunk.x); step++)
      trunk.x = limited(wanted + outward * step * TRUNK_DISTANCE);
    placed.push({ x: trunk.x, trunk });
  }
}

function endOf({ members }: Trunk): number {
  return members.reduce((most, { joint }) => Math.max(most, joint), -Infinity);
}

/**
 * Places the point where each kind arrives at the target: directly above a trunk that runs below it; otherwise side by
 * side, in the order of their lines.
 */
export function placePorts(groups: readonly Group[]): void {
  const taken: number[] = [];
  const others: Group[] = [];
  for (const group of groups) {
    const { target, trunks } = group;
    const straight = trunks.find(
      ({ x }) => isUnder(target, x) && taken.every((other) => Math.abs(other - x) >= TRUNK_DISTANCE - 1),
    );
    if (straight === undefined) others.push(group);
    else {
      group.port = straight.x;
      taken.push(straight.x);
    }
  }
  const mean = (group: Group): number => {
    const xs = entriesOf(group);
    return xs.reduce((sum, x) => sum + x, 0) / xs.length;
  };
  others.sort((a, b) => mean(a) - mean(b));
  for (const [i, group] of others.entries()) {
    const { target } = group;
    const wanted = centreX(target) + (i - (others.length - 1) / 2) * USUALLY_APART;
    group.port = nearestFree(wanted, target, taken);
    taken.push(group.port);
  }
}

/** Finds the place on a card's lower edge nearest to `wanted` that is not too near to others. */
export function nearestFree(wanted: number, target: Box, taken: readonly number[]): number {
  const [low, high] = [target.x + CORNER, right(target) - CORNER];
  for (let away = 0; away <= target.width; away += 5) {
    for (const x of [wanted - away, wanted + away]) {
      if (x >= low && x <= high && taken.every((other) => Math.abs(other - x) >= ARROWS_APART)) return x;
    }
  }
  return wanted;
}

/** Returns the points at which lines reach the one that runs along under the target. */
function entriesOf({ tops, trunks }: Group): number[] {
  return [...tops.map(({ x }) => x), ...trunks.map(({ x }) => x)];
}

/** Places the lines along under a target below each other, in the order in which they cross least. */
export function placeBuses(groups: readonly Group[]): void {
  const spans = groups
    .map((group) => ({ group, xs: entriesOf(group) }))
    .filter(({ group, xs }) => xs.some((x) => Math.abs(x - group.port) > 0.5));
  const crossings = (order: typeof spans): number => {
    let count = 0;
    for (const [i, above] of order.entries()) {
      const [from, to] = [Math.min(above.group.port, ...above.xs), Math.max(above.group.port, ...above.xs)];
      for (const below of order.slice(i + 1)) {
        const [low, high] = [Math.min(below.group.port, ...below.xs), Math.max(below.group.port, ...below.xs)];
        if (below.group.port > from && below.group.port < to) count++;
        for (const x of above.xs) if (x > low && x < high) count++;
      }
    }
    return count;
  };
  const best = permutations(spans).reduce((one, other) => (crossings(other) < crossings(one) ? other : one), spans);
  for (const [i, { group }] of best.entries()) group.bus = bottom(group.target) + FIRST_BUS + i * BUS_DISTANCE;
  for (const group of groups) if (group.bus === 0) group.bus = bottom(group.target) + FIRST_BUS;
}

function permutations<T>(values: readonly T[]): T[][] {
  if (values.length <= 1 || values.length > 4) return [[...values]];
  return values.flatMap((value, i) => permutations(values.toSpliced(i, 1)).map((rest) => [value, ...rest]));
}
