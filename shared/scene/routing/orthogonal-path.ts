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

  // A state is a crossing and the heading in which it was reached.
  space.begin(columns * grid.rows * 4);
  reach(grid.crossingAt(from.at), from.at.x, from.at.y, from.heading, -1, 0);
  for (let state = space.take(); state !== -1; state = space.take()) {
    const crossing = state >> 2;
    const heading = (state & 3) as Heading;
    if (crossing === end && heading === to.heading)
      return corners(space.wayTo(state).map((each) => placeOf(each >> 2)));
    const cost = space.costOf(state);
    // At the end, a line may still turn into the port's direction: its last stretch lies beyond.
    if (crossing === end && !isReverse(heading, to.heading)) {
      reach(end, to.at.x, to.at.y, to.heading, state, cost + CORNER_COST);
    }
    // Millions of times on a large map, and therefore without a division for each neighbour.
    const row = Math.floor(crossing / columns);
    const column = crossing - row * columns;
    const [x, y] = [xs[column] as number, ys[row] as number];
    for (const next of HEADINGS) {
      if (isReverse(heading, next)) continue;
      const there = grid.next(crossing, next);
      if (there === -1) continue;
      const isUpright = next % 2 === 0;
      const thereX = isUpright ? x : (xs[next === 1 ? column + 1 : column - 1] as number);
      const thereY = isUpright ? (ys[next === 2 ? row + 1 : row - 1] as number) : y;
      const length = isUpright ? Math.abs(thereY - y) : Math.abs(thereX - x);
      const step = grid.isShared(crossing, next) ? length * ALONG_A_LINE : length;
      reach(there, thereX, thereY, next, state, cost + step + (next === heading ? 0 : CORNER_COST));
    }
  }
  return null;

  function placeOf(crossing: number): Point {
    return { x: xs[crossing % columns] as number, y: ys[Math.floor(crossing / columns)] as number };
  }

  function reach(crossing: number, x: number, y: number, heading: Heading, before: number, cost: number): void {
    const state = crossing * 4 + heading;
    if (!space.isCheaper(state, cost)) return;
    const dx = to.at.x - x;
    const dy = to.at.y - y;
    const turns = leastTurns(heading, dx, dy, to.heading);
    space.reach(state, before, cost, cost + HASTE * (Math.abs(dx) + Math.abs(dy) + turns * CORNER_COST));
  }
}

/**
 * Returns the fewest corners on any way that heads so now, has (dx, dy) to go, and arrives heading `arrive`. This bound
 * keeps the search on straight ways instead of every staircase between them.
 */
export function leastTurns(heading: Heading, dx: number, dy: number, arrive: Heading): number {
  const isUpright = heading % 2 === 0;
  const along = isUpright ? dy : dx;
  const forward = heading === 1 || heading === 2 ? along : -along;
  const sideways = isUpright ? dx : dy;
  if (sideways === 0) {
    if (forward < 0) return 2;
    return heading === arrive ? 0 : isReverse(heading, arrive) ? 2 : 1;
  }
  const side: Heading = isUpright ? (sideways > 0 ? 1 : 3) : sideways > 0 ? 2 : 0;
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
