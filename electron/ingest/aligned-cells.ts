/** The most columns that spans are counted in: no real table is wider. */
const WIDEST = 100;
const TALLEST = 65_534;

/** A row of a table: a cell for each column, null where one that began before reaches into it. */
export type AlignedRow<Cell> = readonly (Cell | null)[];

/** For how many columns and rows a cell reaches, as a document gives it. */
export interface Spans {
  readonly columns: string | number | undefined;
  readonly rows: string | number | undefined;
}

/** Aligns the cells of a table's rows by the columns and rows that they span. */
export function alignedRows<Cell>(rows: Iterable<readonly Cell[]>, spansOf: (cell: Cell) => Spans): AlignedRow<Cell>[] {
  const aligned: AlignedRow<Cell>[] = [];
  /** For each column, for how many more rows a cell from above reaches into it. */
  let reaching: number[] = [];
  for (const row of rows) {
    const cells: (Cell | null)[] = [];
    const next: number[] = [];
    const skip = () => {
      while (cells.length < WIDEST && (reaching[cells.length] ?? 0) > 0) {
        next[cells.length] = (reaching[cells.length] ?? 0) - 1;
        cells.push(null);
      }
    };
    for (const cell of row) {
      skip();
      const spans = spansOf(cell);
      const [columns, more] = [spanOf(spans.columns, WIDEST), spanOf(spans.rows, TALLEST) - 1];
      for (let column = 0; column < columns && (column === 0 || cells.length < WIDEST); column++) {
        next[cells.length] = more;
        cells.push(column === 0 ? cell : null);
      }
    }
    skip();
    for (let column = cells.length; column < Math.min(WIDEST, reaching.length); column++)
      next[column] = Math.max(0, (reaching[column] ?? 0) - 1);
    reaching = next;
    aligned.push(cells);
  }
  return aligned;
}

function spanOf(given: string | number | undefined, most: number): number {
  const span = Number.parseInt(String(given ?? 1), 10);
  return span > 1 ? Math.min(span, most) : 1;
}
