import { bottom, right } from './geometry.ts';
import type { Box } from './scene.ts';

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
  readonly #cells = new Map<number, T[]>();
  readonly #wide: T[] = [];
  readonly #taken = new Set<T>();

  constructor(boxes: Iterable<T> = []) {
    for (const box of boxes) this.add(box);
  }

  add(box: T): void {
    if (cellCount(box) > MOST_CELLS) {
      this.#wide.push(box);
      return;
    }
    for (const key of cellsOf(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
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

  /** Without a set of what was found: a box is taken from the first of the cells that it shares with the area. */
  #overlappingNear(area: Box): T[] {
    const found: T[] = [];
    const [left, top, last, lowest] = [cellAt(area.x), cellAt(area.y), cellAt(right(area)), cellAt(bottom(area))];
    for (let x = left; x <= last; x++) {
      for (let y = top; y <= lowest; y++) {
        const cell = this.#cells.get(x * COLUMN + y);
        if (cell === undefined) continue;
        for (const box of cell) {
          if (!overlap(box, area)) continue;
          if (Math.max(cellAt(box.x), left) === x && Math.max(cellAt(box.y), top) === y) found.push(box);
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
    return cellCount(area) > Math.max(MOST_CELLS, this.#cells.size);
  }

  /** Yields the cells that an area touches or, when it is larger than the grid, those that hold anything. */
  *#cellsAt(area: Box): Generator<T[]> {
    if (this.#isBeyond(area)) {
      yield* this.#cells.values();
      return;
    }
    for (const key of cellsOf(area)) {
      const cell = this.#cells.get(key);
      if (cell) yield cell;
    }
  }
}

function overlap(box: Box, area: Box): boolean {
  return box.x < right(area) && right(box) > area.x && box.y < bottom(area) && bottom(box) > area.y;
}

function cellAt(place: number): number {
  return Math.floor(place / CELL);
}

function cellCount(box: Box): number {
  return (cellAt(right(box)) - cellAt(box.x) + 1) * (cellAt(bottom(box)) - cellAt(box.y) + 1);
}

function* cellsOf(box: Box): Generator<number> {
  for (let x = cellAt(box.x); x <= cellAt(right(box)); x++) {
    for (let y = cellAt(box.y); y <= cellAt(bottom(box)); y++) yield x * COLUMN + y;
  }
}
