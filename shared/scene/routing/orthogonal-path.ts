import { bottom, inflate, right } from '../geometry.ts';
import type { Box, Point } from '../scene.ts';

/** Pixels that a line keeps from a card it does not belong to. */
export const CLEARANCE = 8;
/** A corner costs as much as this many pixels of way: few corners read better than the shortest way. */
export const CORNER_COST = 80;
/** Pixels between neighbouring lines, where there is room for as much. */
export const LANE = 9;
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
  const start = from.at;
  const end = to.at;
  const upright = drawn.filter(({ width, height }) => height > width);
  const level = drawn.filter(({ width, height }) => width > height);
  const xs = lines([
    start.x,
    end.x,
    ...obstacles.flatMap((b) => [b.x - CLEARANCE, right(b) + CLEARANCE]),
    ...upright.flatMap(({ x }) => [x - LANE, x + LANE]),
  ]);
  const ys = lines([
    ...level.flatMap(({ y }) => [y - LANE, y + LANE]),
    start.y,
    end.y,
    (start.y + end.y) / 2,
    ...obstacles.flatMap((b) => [b.y - CLEARANCE, bottom(b) + CLEARANCE]),
  ]);
  const columns = xs.length;
  const linesInRow = level.length === 0 ? [] : ys.map((at) => level.filter(({ y }) => Math.abs(y - at) < LANE - 1));
  const linesInColumn =
    upright.length === 0 ? [] : xs.map((at) => upright.filter(({ x }) => Math.abs(x - at) < LANE - 1));
  const walls = new Walls(xs, ys, obstacles);
  const xOf = (node: number) => xs[node % columns] as number;
  const yOf = (node: number) => ys[Math.floor(node / columns)] as number;
  const startNode = ys.indexOf(start.y) * columns + xs.indexOf(start.x);
  const endNode = ys.indexOf(end.y) * columns + xs.indexOf(end.x);

  // A state is a node and the heading in which it was reached.
  const { best, cameFrom } = space.cleared(columns * ys.length * 4);
  const open = new StateHeap();
  relax(-1, startNode * 4 + from.heading, 0);

  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    const node = state >> 2;
    const heading = (state & 3) as Heading;
    if (node === endNode && heading === to.heading) {
      return corners(trace(state, cameFrom).map((s) => ({ x: xOf(s >> 2), y: yOf(s >> 2) })));
    }
    const cost = best[state] as number;
    // At the end, a line may still turn into the port's direction: its last stretch lies beyond.
    if (node === endNode && !isReverse(heading, to.heading)) relax(state, endNode * 4 + to.heading, cost + CORNER_COST);
    for (const next of [0, 1, 2, 3] as const) {
      if (isReverse(heading, next) || walls.stop(node, next)) continue;
      const [dx, dy] = STEPS[next] as readonly [number, number];
      const there = node + dx + dy * columns;
      const step = stepCost(node, there);
      relax(state, there * 4 + next, cost + step + (next === heading ? 0 : CORNER_COST));
    }
  }
  return null;

  function stepCost(node: number, there: number): number {
    const [x1, y1, x2, y2] = [xOf(node), yOf(node), xOf(there), yOf(there)];
    const length = Math.abs(x2 - x1) + Math.abs(y2 - y1);
    if (drawn.length === 0) return length;
    const runsAlong =
      y1 === y2
        ? linesInRow[Math.floor(node / columns)]?.some(
            ({ x, width }) => x < Math.max(x1, x2) && x + width > Math.min(x1, x2),
          )
        : linesInColumn[node % columns]?.some(({ y, height }) => y < Math.max(y1, y2) && y + height > Math.min(y1, y2));
    return runsAlong ? length * ALONG_A_LINE : length;
  }

  function relax(state: number, next: number, cost: number): void {
    if (cost >= (best[next] as number)) return;
    best[next] = cost;
    cameFrom[next] = state;
    const dx = end.x - xOf(next >> 2);
    const dy = end.y - yOf(next >> 2);
    const turns = leastTurns((next & 3) as Heading, dx, dy, to.heading);
    open.push(next, cost + HASTE * (Math.abs(dx) + Math.abs(dy) + turns * CORNER_COST));
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

/** The memory of a search, reused by one search after the other: there are thousands on a large map. */
export class SearchSpace {
  #best = new Float64Array();
  #cameFrom = new Int32Array();

  /** Returns, by state, the least cost of reaching it (infinite so far) and the state before it (none so far). */
  cleared(states: number): { best: Float64Array; cameFrom: Int32Array } {
    if (this.#best.length < states) {
      this.#best = new Float64Array(2 * states);
      this.#cameFrom = new Int32Array(2 * states);
    }
    return { best: this.#best.fill(Infinity, 0, states), cameFrom: this.#cameFrom.fill(-1, 0, states) };
  }
}

/** Which steps between neighbouring points of a grid of lines run through an obstacle, or out of the grid. */
class Walls {
  readonly #columns: number;
  readonly #rows: number;
  /** By node: whether the step to the right, and the one down, is blocked. */
  readonly #toTheRight: Uint8Array;
  readonly #down: Uint8Array;

  constructor(xs: readonly number[], ys: readonly number[], obstacles: readonly Box[]) {
    this.#columns = xs.length;
    this.#rows = ys.length;
    this.#toTheRight = new Uint8Array(xs.length * ys.length);
    this.#down = new Uint8Array(xs.length * ys.length);
    for (const obstacle of obstacles) {
      // A line may run along the clearance, so the wall is a little smaller.
      const wall = inflate(obstacle, CLEARANCE - 0.5);
      const [left, last] = [firstAfter(xs, wall.x), firstAfter(xs, right(wall)) - 1];
      const [top, lowest] = [firstAfter(ys, wall.y), firstAfter(ys, bottom(wall)) - 1];
      for (let row = top; row <= lowest; row++) {
        for (let column = left - 1; column <= last; column++) this.#toTheRight[row * this.#columns + column] = 1;
      }
      for (let row = top - 1; row <= lowest; row++) {
        for (let column = left; column <= last; column++) this.#down[row * this.#columns + column] = 1;
      }
    }
  }

  stop(node: number, heading: Heading): boolean {
    const column = node % this.#columns;
    const row = Math.floor(node / this.#columns);
    if (heading === 0) return row === 0 || this.#down[node - this.#columns] === 1;
    if (heading === 1) return column === this.#columns - 1 || this.#toTheRight[node] === 1;
    if (heading === 2) return row === this.#rows - 1 || this.#down[node] === 1;
    return column === 0 || this.#toTheRight[node - 1] === 1;
  }
}

/** Returns the index of the first of ascending `values` that is greater than `limit`. */
function firstAfter(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isReverse(a: Heading, b: Heading): boolean {
  return (a ^ b) === 2;
}

function lines(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}

function trace(state: number, cameFrom: Int32Array): number[] {
  const states: number[] = [];
  for (let at = state; at >= 0; at = cameFrom[at] as number) states.push(at);
  return states.reverse();
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

/**
 * A binary heap of states by cost. Of equal costs the newest leaves first: the search then follows one of many equal
 * ways to its end instead of all of them at once, and always finds the same one.
 */
class StateHeap {
  readonly #states: number[] = [];
  readonly #costs: number[] = [];
  readonly #ages: number[] = [];
  #age = 0;

  push(state: number, cost: number): void {
    let i = this.#states.length;
    this.#put(i, state, cost, this.#age++);
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (!this.#before(i, parent)) break;
      this.#swap(i, parent);
      i = parent;
    }
  }

  pop(): number | undefined {
    const top = this.#states[0];
    const last = this.#states.length - 1;
    if (top === undefined) return undefined;
    this.#swap(0, last);
    this.#states.pop();
    this.#costs.pop();
    this.#ages.pop();
    for (let i = 0; ; ) {
      const left = 2 * i + 1;
      let least = i;
      if (left < last && this.#before(left, least)) least = left;
      if (left + 1 < last && this.#before(left + 1, least)) least = left + 1;
      if (least === i) return top;
      this.#swap(i, least);
      i = least;
    }
  }

  #put(i: number, state: number, cost: number, age: number): void {
    this.#states[i] = state;
    this.#costs[i] = cost;
    this.#ages[i] = age;
  }

  #before(i: number, j: number): boolean {
    const difference = (this.#costs[i] as number) - (this.#costs[j] as number);
    return difference < 0 || (difference === 0 && (this.#ages[i] as number) > (this.#ages[j] as number));
  }

  #swap(i: number, j: number): void {
    const [state, cost, age] = [this.#states[i], this.#costs[i], this.#ages[i]] as [number, number, number];
    this.#put(i, this.#states[j] as number, this.#costs[j] as number, this.#ages[j] as number);
    this.#put(j, state, cost, age);
  }
}
