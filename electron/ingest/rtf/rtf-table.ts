import type { FlowingText } from '../flowing-text.ts';
import type { Findings } from '../office/findings.ts';
import { type CellText, TableRow } from '../office/table-row.ts';

interface RtfRow {
  readonly cells: readonly CellText[];
  /** Where its cells end, in twips. */
  readonly ends: readonly number[];
}

/** Edges that are nearer to each other, in twips, are one: programs round them. */
const NEAR = 30;

/** A table: where its rows' cells end tells which of them span several columns (RTF 1.9.1, “Table Definitions”). */
export class RtfTable {
  readonly #rows: RtfRow[] = [];

  add(cells: readonly CellText[], ends: readonly number[]): void {
    this.#rows.push({ cells, ends });
  }

  writeTo(text: FlowingText, findings: Findings): void {
    const edges = edgesOf(this.#rows.flatMap(({ ends }) => ends));
    text.breakParagraph();
    for (const { cells, ends } of this.#rows) {
      const row = new TableRow();
      let passed = 0;
      for (const [index, cell] of cells.entries()) {
        const end = ends[index];
        const edge = end === undefined ? -1 : edges.findIndex((each) => each >= end - NEAR);
        const columns = edge === -1 ? 1 : Math.max(1, edge + 1 - passed);
        passed += columns;
        row.add(cell, columns);
      }
      row.writeTo(text, findings);
    }
    text.breakParagraph();
  }
}

function edgesOf(ends: readonly number[]): number[] {
  const edges: number[] = [];
  for (const end of new Set(ends.toSorted((a, b) => a - b)))
    if (end - (edges.at(-1) ?? Number.NEGATIVE_INFINITY) > NEAR) edges.push(end);
  return edges;
}
