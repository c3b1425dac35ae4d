import { bottom, inflate, right, segmentCrosses } from '../geometry.ts';
import type { Box, Point } from '../scene.ts';

/** Pixels that a line keeps from a card it does not belong to. */
export const CLEARANCE = 10;
/** A corner costs as much as this many pixels of way: few corners read better than the shortest way. */
const CORNER_COST = 80;

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

/** The point `length` pixels from the port in its direction; behind it if negative. */
export function ahead(port: Port, length: number): Point {
  const [dx, dy] = STEPS[port.heading] as readonly [number, number];
  return { x: port.at.x + dx * length, y: port.at.y + dy * length };
}

/**
 * The cheapest way from port to port along horizontals and verticals that keeps clear of `obstacles`; null when there is none.
 * A search by A* over the lines that pass the obstacles' edges, so its cost grows with the square of their number: hand in only
 * those in the way.
 */
export function orthogonalPath(from: Port, to: Port, obstacles: readonly Box[]): Point[] | null {
  const start = from.at;
  const end = to.at;
  const walls = obstacles.map((box) => inflate(box, CLEARANCE - 0.5));
  const xs = lines([start.x, end.x, ...obstacles.flatMap((b) => [b.x - CLEARANCE, right(b) + CLEARANCE])]);
  const ys = lines([
    start.y,
    end.y,
    (start.y + end.y) / 2,
    ...obstacles.flatMap((b) => [b.y - CLEARANCE, bottom(b) + CLEARANCE]),
  ]);
  const columns = xs.length;
  const pointAt = (node: number): Point => ({
    x: xs[node % columns] as number,
    y: ys[Math.floor(node / columns)] as number,
  });
  const startNode = ys.indexOf(start.y) * columns + xs.indexOf(start.x);
  const endNode = ys.indexOf(end.y) * columns + xs.indexOf(end.x);

  const best = new Map<number, number>();
  const cameFrom = new Map<number, number>();
  const open = new StateHeap();
  const startState = startNode * 4 + from.heading;
  best.set(startState, 0);
  open.push(startState, 0);

  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    const node = state >> 2;
    const heading = (state & 3) as Heading;
    if (node === endNode && heading === to.heading) return corners(trace(state, cameFrom).map((s) => pointAt(s >> 2)));
    const cost = best.get(state) as number;
    // At the end, a line may still turn into the port's direction: its last stretch lies beyond.
    if (node === endNode && !isReverse(heading, to.heading)) relax(state, endNode * 4 + to.heading, cost + CORNER_COST);
    const here = pointAt(node);
    for (const next of [0, 1, 2, 3] as const) {
      if (isReverse(heading, next)) continue;
      const [dx, dy] = STEPS[next] as readonly [number, number];
      const column = (node % columns) + dx;
      const row = Math.floor(node / columns) + dy;
      if (column < 0 || column >= columns || row < 0 || row >= ys.length) continue;
      const there = row * columns + column;
      const point = pointAt(there);
      if (walls.some((wall) => segmentCrosses(here, point, wall))) continue;
      const step = Math.abs(point.x - here.x) + Math.abs(point.y - here.y) + (next === heading ? 0 : CORNER_COST);
      relax(state, there * 4 + next, cost + step);
    }
  }
  return null;

  function relax(state: number, next: number, cost: number): void {
    if (cost >= (best.get(next) ?? Infinity)) return;
    best.set(next, cost);
    cameFrom.set(next, state);
    const point = pointAt(next >> 2);
    open.push(next, cost + Math.abs(point.x - end.x) + Math.abs(point.y - end.y));
  }
}

function isReverse(a: Heading, b: Heading): boolean {
  return (a ^ b) === 2;
}

function lines(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}

function trace(state: number, cameFrom: ReadonlyMap<number, number>): number[] {
  const states = [state];
  for (let at = cameFrom.get(state); at !== undefined; at = cameFrom.get(at)) states.push(at);
  return states.reverse();
}

/** Without the points that lie on the straight between their neighbours. */
export function corners(points: readonly Point[]): Point[] {
  return points.filter((point, i) => {
    const before = points[i - 1];
    const after = points[i + 1];
    if (before === undefined || after === undefined) return true;
    const sameX = before.x === point.x && point.x === after.x;
    const sameY = before.y === point.y && point.y === after.y;
    return !sameX && !sameY;
  });
}

/** A binary heap of states by cost; equal costs leave in the order they came, so that the way found is always the same one. */
class StateHeap {
  readonly #items: { state: number; cost: number; age: number }[] = [];
  #age = 0;

  push(state: number, cost: number): void {
    const items = this.#items;
    items.push({ state, cost, age: this.#age++ });
    let i = items.length - 1;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (!this.#before(i, parent)) break;
      this.#swap(i, parent);
      i = parent;
    }
  }

  pop(): number | undefined {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (top === undefined || last === undefined) return undefined;
    if (items.length === 0) return top.state;
    items[0] = last;
    for (let i = 0; ; ) {
      let least = i;
      for (const child of [2 * i + 1, 2 * i + 2]) if (child < items.length && this.#before(child, least)) least = child;
      if (least === i) return top.state;
      this.#swap(i, least);
      i = least;
    }
  }

  #before(i: number, j: number): boolean {
    const a = this.#items[i];
    const b = this.#items[j];
    if (a === undefined || b === undefined) return false;
    return a.cost !== b.cost ? a.cost < b.cost : a.age < b.age;
  }

  #swap(i: number, j: number): void {
    const items = this.#items;
    const a = items[i];
    const b = items[j];
    if (a === undefined || b === undefined) return;
    items[i] = b;
    items[j] = a;
  }
}
