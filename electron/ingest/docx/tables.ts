import { type CellText, columnsOf, TableRow } from '../office/table-row.ts';
import { childOf, childrenOf, valOf, type XmlElement } from '../office/xml-tree.ts';

export interface TableReader {
  readonly readCell: (cell: XmlElement) => CellText;
  readonly writeRow: (row: TableRow) => void;
  readonly leaveOut: (row: XmlElement) => void;
}

/** Reads the rows of a table, but those whose deletion was tracked. */
export function readTable(table: XmlElement, { readCell, writeRow, leaveOut }: TableReader): void {
  for (const row of rowsOf(table)) {
    const properties = childOf(row, 'w:trPr');
    if (childOf(properties, 'w:del') !== undefined) {
      leaveOut(row);
      continue;
    }
    const written = new TableRow(columnsOf(valOf(properties, 'w:gridBefore')));
    for (const cell of cellsOf(row))
      written.add(readCell(cell), columnsOf(valOf(childOf(cell, 'w:tcPr'), 'w:gridSpan')));
    writeRow(written);
  }
}

/** Returns the rows of a table, also those within controls and tracked changes. */
function rowsOf(table: XmlElement): XmlElement[] {
  return childrenOf(table).flatMap((child) =>
    child.name === 'w:tr' ? [child] : /^w:(?:sdt|sdtContent|customXml|ins)$/.test(child.name) ? rowsOf(child) : [],
  );
}

function cellsOf(row: XmlElement): XmlElement[] {
  return childrenOf(row).flatMap((child) =>
    child.name === 'w:tc' ? [child] : /^w:(?:sdt|sdtContent|customXml)$/.test(child.name) ? cellsOf(child) : [],
  );
}
