import { type CellText, TableRow } from '../office/table-row.ts';
import { childrenOf, type XmlElement } from '../office/xml-tree.ts';

export interface TableReader {
  readonly readCell: (cell: XmlElement) => CellText;
  readonly writeRow: (row: TableRow) => void;
  readonly leaveOut: (row: XmlElement) => void;
}

const MOST_REPEATED = 64;

/** Reads the rows of a table, but those that are not shown. */
export function readTable(table: XmlElement, { readCell, writeRow, leaveOut }: TableReader): void {
  for (const row of rowsOf(table)) {
    if (/^(?:collapse|filter)$/u.test(row.attributes['visibility'] ?? '')) {
      leaveOut(row);
      continue;
    }
    const written = new TableRow();
    for (const cell of cellsOf(row)) written.add(readCell(cell));
    writeRow(written);
  }
}

/** Tells whether a cell is covered by one beside or above it, so that nothing in it is shown. */
export function isCovered({ name }: XmlElement): boolean {
  return name === 'table:covered-table-cell';
}

function rowsOf(table: XmlElement): XmlElement[] {
  return childrenOf(table).flatMap((child) =>
    child.name === 'table:table-row'
      ? [child]
      : /^table:table-(?:header-rows|rows|row-group)$/u.test(child.name)
        ? rowsOf(child)
        : [],
  );
}

function cellsOf(row: XmlElement): XmlElement[] {
  return childrenOf(row).flatMap((cell) => {
    if (!/^table:(?:covered-)?table-cell$/u.test(cell.name)) return [];
    const times = Math.min(MOST_REPEATED, Math.max(1, Number(cell.attributes['number-columns-repeated'] ?? 1) || 1));
    return Array<XmlElement>(times).fill(cell);
  });
}
