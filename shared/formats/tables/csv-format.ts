import type { DebateData } from '../../model/debate.ts';
import type { ArgumentFormat } from '../reading/argument-format.ts';
import type { GivenFile } from '../reading/given-file.ts';
import type { WrittenDebate } from '../written-debate.ts';
import { csvLine, readCsvRows } from './csv-rows.ts';
import { isHeading, readTable, type TableRow } from './read-table.ts';
import { debateTable } from './write-table.ts';

const LOOKED_AT = 10_000;

/** Tables of claims as CSV, or divided by tabs, semicolons or bars. */
export const CSV: ArgumentFormat = {
  id: 'csv',
  name: 'CSV and TSV',
  endings: ['csv', 'tsv'],
  losses: ['Columns that are not understood go to notes'],
  recognises: (file) => {
    const beginning = file.text.slice(0, LOOKED_AT);
    if (file.json !== undefined || beginning.includes('\0')) return false;
    const [heading = []] = rowsOf(beginning, file).map(({ cells }) => cells);
    return heading.length > 1 && isHeading(heading);
  },
  read: (file) => readTable({ format: 'csv', title: file.title, rows: rowsOf(file.text, file) }),
};

function rowsOf(text: string, { name }: GivenFile): TableRow[] {
  const rows: TableRow[] = [];
  readCsvRows(text, { isTabbed: /\.(?:tsv|tab)$/i.test(name) }, ({ cells }) => {
    rows.push({ cells: cells.map((cell) => cell.replace(/\r\n?/g, '\n')), number: rows.length + 1 });
  });
  return rows;
}

/** Writes a debate as CSV (RFC 4180), or divided by tabs, with a byte order mark, by which spreadsheets know that it is UTF-8. */
export function toCsv(data: DebateData, delimiter: ',' | '\t' = ','): WrittenDebate {
  const { rows, lost } = debateTable(data);
  const lines = rows.map((cells) => csvLine(cells, delimiter));
  return { text: `\ufeff${lines.join('\r\n')}\r\n`, lost };
}
