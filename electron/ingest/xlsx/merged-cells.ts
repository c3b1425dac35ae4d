import type { SheetArea } from './places.ts';

/** Columns of all merged cells together, beyond which they are not told apart: no real table has so many. */
const MOST_SPANNED = 200_000;

/** The merged cells of a sheet, asked row by row. */
export class MergedCells {
  readonly #areas: readonly SheetArea[];
  /** For each column, the area that reached into it last. */
  readonly #byColumn = new Map<number, SheetArea>();
  #next = 0;
  #spanned = 0;

  constructor(areas: readonly SheetArea[]) {
    this.#areas = areas.toSorted((a, b) => a.first.row - b.first.row);
  }

  /** Tells whether a cell is covered by one that it is merged with, so that it is not shown. */
  covers(column: number, row: number): boolean {
    this.#follow(row);
    const area = this.#byColumn.get(column);
    if (area === undefined || area.last.row < row) return false;
    return area.first.column !== column || area.first.row !== row;
  }

  #follow(row: number): void {
    for (; (this.#areas[this.#next]?.first.row ?? Number.POSITIVE_INFINITY) <= row; this.#next++) {
      const area = this.#areas[this.#next];
      if (area === undefined || this.#spanned > MOST_SPANNED) continue;
      this.#spanned += area.last.column - area.first.column + 1;
      for (let column = area.first.column; column <= area.last.column; column++) this.#byColumn.set(column, area);
    }
  }
}
