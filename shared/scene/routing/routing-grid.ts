import { bottom, right } from '../geometry.ts';
import type { Box, Point } from '../scene.ts';

/** Pixels that a line keeps from a card it does not belong to. */
export const CLEARANCE = 8;
/** Pixels between neighbouring lines, where there is room for as much. */
export const LANE = 9;
/** A line may run along the clearance, so the wall around an obstacle is a little smaller, in pixels. */
const WALL = CLEARANCE - 0.5;

/** Marks of a crossing: its steps to the right and down that an obstacle blocks, and those that run along another line. */
const BLOCKED_RIGHT = 1;
const BLOCKED_DOWN = 2;
const SHARED_RIGHT = 4;
const SHARED_DOWN = 8;

/**
 * The verticals and horizontals that pass two ends, the edges of obstacles and the lines that are drawn already, and
 * what becomes of a step from one of their crossings to the next. Crossings are numbered row by row.
 */
export class RoutingGrid {
  /** The places of the verticals and of the horizontals, ascending. */
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly columns: number;
  readonly rows: number;
  readonly #marks: Uint8Array;

  constructor(start: Point, end: Point, obstacles: readonly Box[], drawn: readonly Box[]) {
    const xs = [start.x, end.x];
    const ys = [start.y, end.y, (start.y + end.y) / 2];
    for (const box of obstacles) {
      xs.push(box.x - CLEARANCE, right(box) + CLEARANCE);
      ys.push(box.y - CLEARANCE, bottom(box) + CLEARANCE);
    }
    for (const line of drawn) {
      if (isUpright(line)) xs.push(line.x - LANE, line.x + LANE);
      else if (isLevel(line)) ys.push(line.y - LANE, line.y + LANE);
    }
    this.xs = ascending(xs);
    this.ys = ascending(ys);
    this.columns = this.xs.length;
    this.rows = this.ys.length;
    this.#marks = new Uint8Array(this.columns * this.rows);
    // No step leads out at the right, nor from the left into the row above.
    this.#mark(this.columns - 1, this.columns - 1, 0, this.rows - 1, BLOCKED_RIGHT);
    for (const box of obstacles) this.#block(box);
    for (const line of drawn) this.#share(line);
  }

  /** Returns the number of the crossing at a point, which must be one of the two ends. */
  crossingAt({ x, y }: Point): number {
    return this.ys.indexOf(y) * this.columns + this.xs.indexOf(x);
  }

  /** Returns the crossing to which a step up, right, down or left leads (0 to 3); -1 when it is blocked or leads out. */
  next(crossing: number, heading: number): number {
    const { columns } = this;
    const marks = this.#marks;
    switch (heading) {
      case 0: {
        const above = crossing - columns;
        return above < 0 || ((marks[above] as number) & BLOCKED_DOWN) !== 0 ? -1 : above;
      }
      case 1:
        return ((marks[crossing] as number) & BLOCKED_RIGHT) !== 0 ? -1 : crossing + 1;
      case 2: {
        const below = crossing + columns;
        return below >= marks.length || ((marks[crossing] as number) & BLOCKED_DOWN) !== 0 ? -1 : below;
      }
      default:
        return crossing === 0 || ((marks[crossing - 1] as number) & BLOCKED_RIGHT) !== 0 ? -1 : crossing - 1;
    }
  }

  /** Tells whether a step from a crossing runs along a line that is drawn already. */
  isShared(crossing: number, heading: number): boolean {
    const from = heading === 0 ? crossing - this.columns : heading === 3 ? crossing - 1 : crossing;
    return ((this.#marks[from] as number) & (heading % 2 === 0 ? SHARED_DOWN : SHARED_RIGHT)) !== 0;
  }

  #block(obstacle: Box): void {
    const left = firstAfter(this.xs, obstacle.x - WALL);
    const last = firstNotBefore(this.xs, right(obstacle) + WALL) - 1;
    const top = firstAfter(this.ys, obstacle.y - WALL);
    const lowest = firstNotBefore(this.ys, bottom(obstacle) + WALL) - 1;
    this.#mark(left - 1, last, top, lowest, BLOCKED_RIGHT);
    this.#mark(left, last, top - 1, lowest, BLOCKED_DOWN);
  }

  #share(line: Box): void {
    const { x, y, width, height } = line;
    if (isLevel(line)) {
      const [left, last] = stepsOver(this.xs, x, x + width);
      const [top, lowest] = placesNear(this.ys, y);
      this.#mark(left, last, top, lowest, SHARED_RIGHT);
    } else if (isUpright(line)) {
      const [left, last] = placesNear(this.xs, x);
      const [top, lowest] = stepsOver(this.ys, y, y + height);
      this.#mark(left, last, top, lowest, SHARED_DOWN);
    }
  }

  #mark(left: number, last: number, top: number, lowest: number, mark: number): void {
    for (let row = top; row <= lowest; row++) {
      for (let column = left; column <= last; column++) {
        const crossing = row * this.columns + column;
        this.#marks[crossing] = (this.#marks[crossing] as number) | mark;
      }
    }
  }
}

function isUpright({ width, height }: Box): boolean {
  return height > width;
}

function isLevel({ width, height }: Box): boolean {
  return width > height;
}

/** Returns the values in ascending order, each once. */
function ascending(values: readonly number[]): Float64Array {
  const sorted = Float64Array.from(values).sort();
  let count = 0;
  for (const value of sorted) if (count === 0 || value !== sorted[count - 1]) sorted[count++] = value;
  return sorted.subarray(0, count);
}

/** Returns the first and last of the steps between neighbouring places that overlap the stretch from `low` to `high`. */
function stepsOver(places: Float64Array, low: number, high: number): [number, number] {
  return [firstAfter(places, low) - 1, firstNotBefore(places, high) - 1];
}

/** Returns the first and last of the places at which a line would run on top of one at `at`. */
function placesNear(places: Float64Array, at: number): [number, number] {
  return [firstAfter(places, at - (LANE - 1)), firstNotBefore(places, at + (LANE - 1)) - 1];
}

/** Returns the index of the first of ascending `values` that is greater than `limit`. */
function firstAfter(values: Float64Array, limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Returns the index of the first of ascending `values` that is not less than `limit`. */
function firstNotBefore(values: Float64Array, limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) >= limit) high = middle;
    else low = middle + 1;
  }
  return low;
}
