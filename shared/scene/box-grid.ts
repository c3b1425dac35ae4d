import { bottom, right } from './geometry.ts';
import type { Box } from './scene.ts';

const CELL = 256;
/** More cells than a map is high, so that every cell has a number of its own. */
const COLUMN = 2 ** 24;

/** Boxes by place: finds those near a box in time that depends on how many are near, not on how many there are. */
export class BoxGrid<T extends Box> {
  readonly #cells = new Map<number, T[]>();

  constructor(boxes: Iterable<T> = []) {
    for (const box of boxes) this.add(box);
  }

  add(box: T): void {
    for (const key of cellsOf(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  /** The boxes whose inside overlaps the inside of `area`, each once. An area without width or height counts as a line. */
  overlapping(area: Box): T[] {
    const found = new Set<T>();
    for (const key of cellsOf(area)) {
      for (const box of this.#cells.get(key) ?? []) {
        if (box.x < right(area) && right(box) > area.x && box.y < bottom(area) && bottom(box) > area.y) found.add(box);
      }
    }
    return [...found];
  }
}

function* cellsOf(box: Box): Generator<number> {
  for (let x = Math.floor(box.x / CELL); x <= Math.floor(right(box) / CELL); x++) {
    for (let y = Math.floor(box.y / CELL); y <= Math.floor(bottom(box) / CELL); y++) yield x * COLUMN + y;
  }
}
