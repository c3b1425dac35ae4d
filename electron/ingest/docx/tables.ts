import { Findings } from '../office/findings.ts';
import { childOf, childrenOf, valOf, type XmlElement } from '../office/xml-tree.ts';

export interface TableReader {
  /** Returns the text of a cell and what was found in it. */
  readonly writeCell: (cell: XmlElement) => { readonly text: string; readonly findings: Findings };
  readonly writeRow: (row: string, findings: Findings) => void;
  readonly leaveOut: (row: XmlElement) => void;
}

const MOST_COLUMNS = 64;

/**
 * Reads the rows of a table: cells with tabs between them, with none missing where cells are merged, so that those of a
 * column stay in it. The paragraphs of a cell are lines of their own, and so is what follows a cell with several.
 */
export function readTable(table: XmlElement, reader: TableReader): void {
  for (const row of rowsOf(table)) {
    if (childOf(childOf(row, 'w:trPr'), 'w:del') !== undefined) reader.leaveOut(row);
    else readRow(row, reader);
  }
}

function readRow(row: XmlElement, reader: TableReader): void {
  const findings = new Findings();
  let isLong = false;
  let line = '\t'.repeat(columns(valOf(childOf(row, 'w:trPr'), 'w:gridBefore')));
  for (const [index, cell] of cellsOf(row).entries()) {
    // After several lines, a cell begins on one of its own: beside the last of them, it would seem to belong to that.
    if (index > 0) line += isLong ? '\n' : '\t';
    const properties = childOf(cell, 'w:tcPr');
    const { text, findings: found } = reader.writeCell(cell);
    // The lines of a cell stay together; a blank line would end the table.
    const lines = text.replace(/\n{2,}/g, '\n');
    isLong = lines.includes('\n');
    findings.take(lines === text ? found : new Findings(), line.length);
    if (lines !== text) for (const finding of found.all) findings.add(finding.subject, finding.words, line.length);
    line += lines.trimEnd() + '\t'.repeat(Math.max(0, columns(valOf(properties, 'w:gridSpan')) - 1));
  }
  if (line.trim() !== '') reader.writeRow(line.trimEnd(), findings);
  else if (findings.all.length > 0) reader.writeRow('', findings);
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

function columns(said: string | undefined): number {
  return Math.min(MOST_COLUMNS, Math.max(0, Math.trunc(Number(said)) || 0));
}
