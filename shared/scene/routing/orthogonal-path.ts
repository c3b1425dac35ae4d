import type { Box, Point } from '../scene.ts';
import { RoutingGrid } from './routing-grid.ts';
import { SearchSpace } from './search-space.ts';

/** A corner costs as much as this many pixels of way: few corners read better than the shortest way. */
export const CORNER_COST = 80;
/** The factor by which running along another line costs more. */
const ALONG_A_LINE = 8;
/**
 * The weight of the way left against the way gone: a way found may cost a fifth more than the best, in a fraction of
 * the time.
 */
const HASTE = 1.2;

/** Up, right, down, left. */
export type Heading = 0 | 1 | 2 | 3;
const STEPS: readonly (readonly [number, number])[] = [
  [0, -1],
  [1, 0],
  [0, 1],
  [-1, 0],
];

const HEADINGS: readonly Heading[] = [0, 1, 2, 3];

/** A point of a line's way, and the direction in which the line runs there. */
export interface Port {
  readonly at: Point;
  readonly heading: Heading;
}

/** Returns the point `length` pixels from the port in its direction; behind it if negative. */
export function ahead(port: Port, length: number): Point {
  const [dx, dy] = STEPS[port.heading] as readonly [number, number];
  return { x: port.at.x + dx * length, y: port.at.y + dy * length };
}

/** Returns the number of pixels by which a point is ahead of the port. */
export function forward(port: Port, point: Point): number {
  const [dx, dy] = STEPS[port.heading] as readonly [number, number];
  return (point.x - port.at.x) * dx + (point.y - port.at.y) * dy;
}

/**
 * Finds a cheap way from port to port along horizontals and verticals that keeps clear of `obstacles`; null when there
 * is none. A search by A* over the lines that pass the obstacles' edges, so its cost grows with the square of their
 * number: hand in only those in the way. Running along a stretch of a line that is `drawn` already costs much more than
 * crossing it.
 */
export function orthogonalPath(
  from: Port,
  to: Port,
  obstacles: readonly Box[],
  space: SearchSpace = new SearchSpace(),
  drawn: readonly Box[] = [],
): Point[] | null {
  const grid = new RoutingGrid(from.at, to.at, obstacles, drawn);
  const { xs, ys, columns } = grid;
  const end = grid.crossingAt(to.at);
  const xOf = (crossing: number) => xs[crossing % columns] as number;
  const yOf = (crossing: number) => ys[Math.floor(crossing / columns)] as number;

  // A state is a crossing and the heading in which it was reached.
  space.begin(columns * grid.rows * 4);
  reach(grid.crossingAt(from.at), from.heading, -1, 0);
  for (let state = space.take(); state !== -1; state = space.take()) {
    const crossing = state >> 2;
    const heading = (state & 3) as Heading;
    if (crossing === end && heading === to.heading) {
      return corners(space.wayTo(state).map((each) => ({ x: xOf(each >> 2), y: yOf(each >> 2) })));
    }
    const cost = space.costOf(state);
    // At the end, a line may still turn into the port's direction: its last stretch lies beyond.
    if (crossing === end && !isReverse(heading, to.heading)) reach(end, to.heading, state, cost + CORNER_COST);
    for (const next of HEADINGS) {
      if (isReverse(heading, next)) continue;
      const there = grid.next(crossing, next);
      if (there === -1) continue;
      const length = next % 2 === 0 ? Math.abs(yOf(there) - yOf(crossing)) : Math.abs(xOf(there) - xOf(crossing));
      const step = grid.isShared(crossing, next) ? length * ALONG_A_LINE : length;
      reach(there, next, state, cost + step + (next === heading ? 0 : CORNER_COST));
    }
  }
  return null;

  function reach(crossing: number, heading: Heading, before: number, cost: number): void {
    const state = crossing * 4 + heading;
    if (!space.isCheaper(state, cost)) return;
    const dx = to.at.x - xOf(crossing);
    const dy = to.at.y - yOf(crossing);
    const turns = leastTurns(heading, dx, dy, to.heading);
    space.reach(state, before, cost, cost + HASTE * (Math.abs(dx) + Math.abs(dy) + turns * CORNER_COST));
  }
}

/**
 * Returns the fewest corners on any way that heads so now, has (dx, dy) to go, and arrives heading `arrive`. This bound
 * keeps the search on straight ways instead of every staircase between them.
 */
export function leastTurns(heading: Heading, dx: number, dy: number, arrive: Heading): number {
  const [stepX, stepY] = STEPS[heading] as readonly [number, number];
  const forward = dx * stepX + dy * stepY;
  const sideways = stepX === 0 ? dx : dy;
  if (sideways === 0) {
    if (forward < 0) return 2;
    return heading === arrive ? 0 : isReverse(heading, arrive) ? 2 : 1;
  }
  const side: Heading = stepX === 0 ? (sideways > 0 ? 1 : 3) : sideways > 0 ? 2 : 0;
  if (arrive === side) return forward < 0 ? 3 : 1;
  if (arrive === heading) return forward < 0 ? 4 : 2;
  return isReverse(heading, arrive) ? 2 : 3;
}

function isReverse(a: Heading, b: Heading): boolean {
  return (a ^ b) === 2;
}

/** Returns `points` without those on the straight line between their neighbours. */
export function corners(points: readonly Point[]): Point[] {
  const others = points.filter(({ x, y }, i) => x !== points[i - 1]?.x || y !== points[i - 1]?.y);
  return others.filter((point, i) => {
    const before = others[i - 1];
    const after = others[i + 1];
    if (before === undefined || after === undefined) return true;
    const sameX = before.x === point.x && point.x === after.x;
    const sameY = before.y === point.y && point.y === after.y;
    return !sameX && !sameY;
  });
}
