import { bottom, right } from './geometry.ts';
import type { Box } from './scene.ts';

/** The width and height of a cell in pixels: a card lies in a few. */
const CELL = 256;
/** More cells than a map is high, so that every cell has its own number. */
const COLUMN = 2 ** 24;
/**
 * A box over more cells than this, such as a line to a card far from all others, is kept separately: its cells would
 * fill the memory.
 */
const MOST_CELLS = 1024;

/** Boxes that can be looked up by place, as in a `BoxGrid`. */
export interface Boxes {
  overlapping(area: Box): Box[];
}

/**
 * Boxes by place: finds those near a box in time that depends on how many are near, not on how many there are. A box
 * far from the rest costs no more than all the others together, however far away it is.
 */
export class BoxGrid<T extends Box> {
  readonly #cell: number;
  readonly #cells = new Map<number, T[]>();
  readonly #wide: T[] = [];
  readonly #taken = new Set<T>();

  /** `cell` is the width and height of a cell in pixels: smaller for many small boxes. */
  constructor(boxes: Iterable<T> = [], cell = CELL) {
    this.#cell = cell;
    for (const box of boxes) this.add(box);
  }

  add(box: T): void {
    if (this.#cellCount(box) > MOST_CELLS) {
      this.#wide.push(box);
      return;
    }
    for (const key of this.#cellsOf(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  /** Takes out a box that was added; nothing while it is not there. */
  delete(box: T): void {
    if (this.#cellCount(box) > MOST_CELLS) {
      leaveOut(this.#wide, box);
      return;
    }
    for (const key of this.#cellsOf(box)) {
      const cell = this.#cells.get(key);
      if (cell === undefined) continue;
      leaveOut(cell, box);
      if (cell.length === 0) this.#cells.delete(key);
    }
  }

  /**
   * Returns the boxes whose inside overlaps the inside of `area`, each once. An area without width or height counts as
   * a line.
   */
  overlapping(area: Box): T[] {
    const found = this.#isBeyond(area) ? this.#overlappingAmongAll(area) : this.#overlappingNear(area);
    for (const box of this.#wide) if (overlap(box, area)) found.push(box);
    return found;
  }

  /** Tells whether `test` holds for one of the boxes that `overlapping` returns. */
  some(area: Box, test: (box: T) => boolean): boolean {
    if (this.#isBeyond(area)) return this.overlapping(area).some(test);
    const [last, lowest] = [this.#cellAt(right(area)), this.#cellAt(bottom(area))];
    for (let x = this.#cellAt(area.x); x <= last; x++) {
      for (let y = this.#cellAt(area.y); y <= lowest; y++) {
        const cell = this.#cells.get(x * COLUMN + y);
        if (cell?.some((box) => overlap(box, area) && test(box))) return true;
      }
    }
    return this.#wide.some((box) => overlap(box, area) && test(box));
  }

  /** Without a set of what was found: a box is taken from the first of the cells that it shares with the area. */
  #overlappingNear(area: Box): T[] {
    const found: T[] = [];
    const [left, top] = [this.#cellAt(area.x), this.#cellAt(area.y)];
    const [last, lowest] = [this.#cellAt(right(area)), this.#cellAt(bottom(area))];
    for (let x = left; x <= last; x++) {
      for (let y = top; y <= lowest; y++) {
        const cell = this.#cells.get(x * COLUMN + y);
        if (cell === undefined) continue;
        for (const box of cell) {
          if (!overlap(box, area)) continue;
          if (Math.max(this.#cellAt(box.x), left) === x && Math.max(this.#cellAt(box.y), top) === y) found.push(box);
        }
      }
    }
    return found;
  }

  #overlappingAmongAll(area: Box): T[] {
    const found = new Set<T>();
    for (const cell of this.#cells.values()) for (const box of cell) if (overlap(box, area)) found.add(box);
    return [...found];
  }

  /**
   * Finds the boxes as `overlapping` does, but returns each box only once over all calls: following boxes that overlap
   * from one to the next then takes linear time, where every one of thousands in a heap would be found again from every
   * other.
   */
  take(area: Box): T[] {
    const found: T[] = [];
    for (const cell of [...this.#cellsAt(area), this.#wide]) {
      let kept = 0;
      for (const box of cell) {
        if (this.#taken.has(box)) continue;
        if (overlap(box, area)) {
          this.#taken.add(box);
          found.push(box);
        } else cell[kept++] = box;
      }
      cell.length = kept;
    }
    return found;
  }

  /** Tells whether an area covers more cells than the grid has, so that to walk those is less work. */
  #isBeyond(area: Box): boolean {
    return this.#cellCount(area) > Math.max(MOST_CELLS, this.#cells.size);
  }

  /** Yields the cells that an area touches or, when it is larger than the grid, those that hold anything. */
  *#cellsAt(area: Box): Generator<T[]> {
    if (this.#isBeyond(area)) {
      yield* this.#cells.values();
      return;
    }
    for (const key of this.#cellsOf(area)) {
      const cell = this.#cells.get(key);
      if (cell) yield cell;
    }
  }

  #cellAt(place: number): number {
    return Math.floor(place / this.#cell);
  }

  #cellCount(box: Box): number {
    const columns = this.#cellAt(right(box)) - this.#cellAt(box.x) + 1;
    return columns * (this.#cellAt(bottom(box)) - this.#cellAt(box.y) + 1);
  }

  *#cellsOf(box: Box): Generator<number> {
    for (let x = this.#cellAt(box.x); x <= this.#cellAt(right(box)); x++) {
      for (let y = this.#cellAt(box.y); y <= this.#cellAt(bottom(box)); y++) yield x * COLUMN + y;
    }
  }
}

function leaveOut<T>(boxes: T[], box: T): void {
  const at = boxes.indexOf(box);
  if (at >= 0) boxes.splice(at, 1);
}

function overlap(box: Box, area: Box): boolean {
  return box.x < right(area) && right(box) > area.x && box.y < bottom(area) && bottom(box) > area.y;
}
