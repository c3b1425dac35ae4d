import { msg, t } from '../../language/translate.ts';
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
  name: msg('CSV and TSV'),
  endings: ['csv', 'tsv'],
  losses: [msg('Columns that are not understood go to notes')],
  recognises: (file) => {
    const beginning = file.text.slice(0, LOOKED_AT);
    if (file.json !== undefined || beginning.includes('\0')) return false;
    const [heading = []] = rowsOf(beginning, file).map(({ cells }) => cells);
    return heading.length > 1 && isHeading(heading);
  },
  read: (file) => {
    const illQuoted: number[] = [];
    const rows = rowsOf(file.text, file, (number) => illQuoted.push(number));
    const read = readTable({ format: 'csv', title: file.title, rows });
    const text = t(
      'Its quotation marks do not match: it came in as it could be divided, and may hold the rows below it.',
    );
    const notes = illQuoted.map((number) => ({ outcome: 'repaired', text, place: `row ${number}` }) as const);
    return { ...read, report: { ...read.report, notes: [...read.report.notes, ...notes] } };
  },
};

function rowsOf(text: string, { name }: GivenFile, tellIllQuoted: (row: number) => void = () => {}): TableRow[] {
  const rows: TableRow[] = [];
  readCsvRows(text, { isTabbed: /\.(?:tsv|tab)$/i.test(name) }, ({ cells, isIllQuoted }) => {
    rows.push({ cells: cells.map((cell) => cell.replace(/\r\n?/g, '\n')), number: rows.length + 1 });
    if (isIllQuoted) tellIllQuoted(rows.length);
  });
  return rows;
}

/** Writes a debate as CSV (RFC 4180), or divided by tabs, with a byte order mark, by which spreadsheets know that it is UTF-8. */
export function toCsv(data: DebateData, delimiter: ',' | '\t' = ','): WrittenDebate {
  const { rows, lost } = debateTable(data);
  const lines = rows.map((cells) => csvLine(cells, delimiter));
  return { text: `\ufeff${lines.join('\r\n')}\r\n`, lost };
}
