import { type Boxes, BoxGrid } from '../box-grid.ts';
import { bottom, right } from '../geometry.ts';
import type { Box, Point } from '../scene.ts';
import { CLEARANCE, LANE } from './routing-grid.ts';

/** The greatest distance in pixels by which a line is moved to the middle of its gap. */
const REACH = 96;

type Axis = 'x' | 'y';

/** A straight stretch between two corners, which can be moved across its direction: it runs along `along`, at `at`. */
interface Stretch extends Box {
  readonly points: Point[];
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** -2 when its line comes from and goes to the low side, 2 for the high side, 0 when it crosses: lanes are in this order. */
  readonly pull: number;
  /** The way from the line's first point to its last along the stretch: of equal pulls, a longer one gets an outer lane. */
  readonly reach: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Moves the stretches of `lines` (each of horizontals and verticals by turns, changed in place) into the middle of the
 * gaps between cards that they run through, and side by side where several share one, or beside the stretches of lines
 * that are `drawn` already. First and last stretches stay: they are ports.
 */
export function spaceLanes(lines: readonly Point[][], cards: BoxGrid<Box>, drawn: Boxes): void {
  for (const along of ['x', 'y'] as const) {
    const stretches = lines.flatMap((points) => stretchesOf(points, along, cards, drawn));
    for (const group of groupsSharingAGap(stretches)) place(group, along);
  }
}

function stretchesOf(points: Point[], along: Axis, cards: BoxGrid<Box>, drawn: Boxes): Stretch[] {
  const across = other(along);
  const stretches: Stretch[] = [];
  for (let index = 1; index < points.length - 2; index++) {
    const [before, a, b, after] = points.slice(index - 1, index + 3) as [Point, Point, Point, Point];
    if (a[across] !== b[across]) continue;
    const start = Math.min(a[along], b[along]);
    const end = Math.max(a[along], b[along]);
    const [low, high] = gapAround(start, end, a[across], along, cards, drawn, [before[across], after[across]]);
    const first = points[0] as Point;
    const last = points.at(-1) as Point;
    const reach = Math.abs(first[along] - last[along]);
    const box =
      along === 'x'
        ? { x: start, width: end - start, y: low, height: high - low }
        : { y: start, height: end - start, x: low, width: high - low };
    const pull = Math.sign(before[across] - a[across]) + Math.sign(after[across] - a[across]);
    stretches.push({ ...box, points, index, start, end, pull, reach, low, high });
  }
  return stretches;
}

/** Returns how far a stretch can move either way before it meets a card or its own neighbours would turn back. */
function gapAround(
  start: number,
  end: number,
  at: number,
  along: Axis,
  cards: BoxGrid<Box>,
  drawn: Boxes,
  neighbours: readonly number[],
): [number, number] {
  let low = at - REACH;
  let high = at + REACH;
  const area: Box =
    along === 'x'
      ? { x: start - CLEARANCE, width: end - start + 2 * CLEARANCE, y: low, height: high - low }
      : { y: start - CLEARANCE, height: end - start + 2 * CLEARANCE, x: low, width: high - low };
  for (const card of cards.overlapping(area)) {
    const near = along === 'x' ? card.y : card.x;
    const far = along === 'x' ? bottom(card) : right(card);
    if (far <= at) low = Math.max(low, far + CLEARANCE);
    else if (near >= at) high = Math.min(high, near - CLEARANCE);
  }
  for (const neighbour of neighbours) {
    if (neighbour < at) low = Math.max(low, neighbour + CLEARANCE);
    else if (neighbour > at) high = Math.min(high, neighbour - CLEARANCE);
  }
  const beside = drawn
    .overlapping(area)
    .filter((line) => (along === 'x' ? line.width > line.height : line.height > line.width))
    .map((line) => (along === 'x' ? line.y : line.x));
  return besideLines(Math.min(low, at), Math.max(high, at), at, beside);
}

/**
 * Returns the part of a gap that is nearest to `at` and a lane away from all of `lines`; the whole gap if there is
 * none.
 */
function besideLines(low: number, high: number, at: number, lines: readonly number[]): [number, number] {
  const inGap = lines.filter((line) => line > low - LANE && line < high + LANE).sort((a, b) => a - b);
  let best: [number, number] | null = null;
  let nearest = Infinity;
  for (let i = 0; i <= inGap.length; i++) {
    const from = Math.max(low, (inGap[i - 1] ?? -Infinity) + LANE);
    const to = Math.min(high, (inGap[i] ?? Infinity) - LANE);
    const away = Math.max(from - at, at - to, 0);
    if (from > to || away >= nearest) continue;
    best = [from, to];
    nearest = away;
  }
  return best ?? [low, high];
}

function groupsSharingAGap(stretches: readonly Stretch[]): Stretch[][] {
  const grid = new BoxGrid(stretches);
  const grouped = new Set<Stretch>();
  const groups: Stretch[][] = [];
  for (const stretch of stretches) {
    if (grouped.has(stretch)) continue;
    const group = [stretch];
    grouped.add(stretch);
    for (const member of group) {
      for (const neighbour of grid.take(member)) {
        if (grouped.has(neighbour)) continue;
        grouped.add(neighbour);
        group.push(neighbour);
      }
    }
    groups.push(group);
  }
  return groups;
}

/**
 * Places stretches in lanes: lines from one side take the lanes on that side, and of those that come and go alike the
 * long ones take the outer lanes, so that a line that turns off does not cross those that go on.
 */
function place(group: readonly Stretch[], along: Axis): void {
  const lanes: Stretch[][] = [];
  const laneOf = new Map<Stretch, number>();
  for (const stretch of group.toSorted((a, b) => a.pull - b.pull || b.reach - a.reach)) {
    const clear = (lane: Stretch[]) =>
      lane.every((s) => s.end + LANE <= stretch.start || stretch.end + LANE <= s.start);
    const found = lanes.findIndex(clear);
    const lane = found === -1 ? lanes.push([]) - 1 : found;
    lanes[lane]?.push(stretch);
    laneOf.set(stretch, lane);
  }
  const low = Math.max(...group.map((s) => s.low));
  const high = Math.min(...group.map((s) => s.high));
  for (const stretch of group) {
    const [from, to] = low < high ? [low, high] : [stretch.low, stretch.high];
    const step = Math.min(LANE, (to - from) / Math.max(1, lanes.length - 1));
    const at = (from + to) / 2 + ((laneOf.get(stretch) ?? 0) - (lanes.length - 1) / 2) * step;
    move(stretch, along, at);
  }
}

function move({ points, index }: Stretch, along: Axis, at: number): void {
  for (const i of [index, index + 1]) {
    const point = points[i] as Point;
    points[i] = along === 'x' ? { x: point.x, y: at } : { x: at, y: point.y };
  }
}

function other(axis: Axis): Axis {
  return axis === 'x' ? 'y' : 'x';
}
