import { BoxGrid } from '../box-grid.ts';
import type { Box } from '../scene.ts';

/** Obstacles that check at every look-up whether the work is to go on: every search for a way looks them up all the time. */
export class CheckedGrid extends BoxGrid<Box> {
  readonly #check: () => void;

  constructor(boxes: Iterable<Box>, check: () => void) {
    super(boxes);
    this.#check = check;
  }

  override overlapping(area: Box): Box[] {
    this.#check();
    return super.overlapping(area);
  }

  override some(area: Box, test: (box: Box) => boolean): boolean {
    this.#check();
    return super.some(area, test);
  }
}
