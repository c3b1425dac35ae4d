import { readCsvRows } from '../tables/csv-rows.ts';
import { isHeading, type TableRow } from '../tables/read-table.ts';
import { linesOf } from './pasted-text.ts';

/** Lines that are indented, or begin with a sign of what they speak for or against. */
const OUTLINED = /^(?:\s|\+|[-−–?*•]\s|\([+-]\)|\[[+-]\])/;

/**
 * Returns the rows of cells that a spreadsheet put on the clipboard as text, divided by tabs; null if the text is not of that form. One
 * column has no tabs: its heading tells, unless the lines below it are indented or begin with signs.
 */
export function rowsInText(text: string): string[][] | null {
  const lines = linesOf(text).filter((line) => line.trim() !== '');
  const [first = ''] = lines;
  const isColumn = isHeading([first.trim()]) && !lines.slice(1).some((line) => OUTLINED.test(line));
  if (lines.length < 2 || !(/\S *\t/.test(first) || isColumn)) return null;
  // Lines that begin with a tab are those of an indented outline.
  const divided = lines.filter((line) => /[^\t]\t/.test(line)).length;
  if (lines.some((line) => /^\t+[^\t]+$/.test(line)) && divided <= 1) return null;
  const rows: string[][] = [];
  readCsvRows(text.replace(/^\n+|\s+$/g, ''), { isTabbed: true }, ({ cells }) => void rows.push([...cells]));
  return rows;
}

/** Returns rows as the reader of tables takes them: below headings, which are made up where the first row has none. */
export function tableOf(rows: readonly (readonly string[])[]): TableRow[] {
  const filled = rows
    .map((cells) => cells.map((cell) => cell.replace(/\r\n?/g, '\n').replaceAll('\u00a0', ' ')))
    .map((cells, at) => ({ cells, number: at + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [first] = filled;
  if (first === undefined || isHeading(first.cells)) return filled;
  return [{ cells: headingsFor(filled), number: 0 }, ...filled];
}

/** Returns headings for rows that have none: that with the longest texts has the claims, the others go to notes. */
function headingsFor(rows: readonly TableRow[]): string[] {
  const lengths: number[] = [];
  for (const { cells } of rows)
    cells.forEach((cell, at) => {
      lengths[at] = (lengths[at] ?? 0) + cell.trim().length;
    });
  const longest = lengths.indexOf(Math.max(...lengths));
  return lengths.map((_, at) => (at === longest ? 'claim' : ''));
}
