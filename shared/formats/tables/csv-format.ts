import { CounterclaimError } from '../../errors.ts';
import { msg, t } from '../../language/translate.ts';
import type { DebateData } from '../../model/debate.ts';
import { MOST_OF } from '../../model/limits.ts';
import type { ArgumentFormat } from '../reading/argument-format.ts';
import type { GivenFile } from '../reading/given-file.ts';
import type { WrittenDebate } from '../written-debate.ts';
import { csvLine, readCsvRows } from './csv-rows.ts';
import { isHeading, readTable, type TableRow } from './read-table.ts';
import { debateTable } from './write-table.ts';

const LOOKED_AT = 10_000;
/** Characters of a cell: far more than a note may have, and those of a cell whose quotation mark nothing closes. */
const LONGEST_CELL = 1_000_000;
/** Rows, of which several may speak of one claim. */
const MOST_ROWS = 5 * MOST_OF.statement;

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
    requireShortCells(cells, rows.length + 1);
    if (rows.length === MOST_ROWS)
      throw new CounterclaimError(
        'TooLarge',
        t('It has more than {most, number} rows: make several debates of it.', { most: MOST_ROWS }),
      );
    rows.push({ cells: cells.map((cell) => cell.replace(/\r\n?/g, '\n')), number: rows.length + 1 });
    if (isIllQuoted) tellIllQuoted(rows.length);
  });
  return rows;
}

function requireShortCells(cells: readonly string[], row: number): void {
  const long = cells.find((cell) => cell.length > LONGEST_CELL);
  if (long === undefined) return;
  throw new CounterclaimError(
    'TooLarge',
    t(
      'Row {row, number} has a cell of {length, number} characters, and one may have {most, number}: close the quotation mark that begins it.',
      { row, length: long.length, most: LONGEST_CELL },
    ),
  );
}

/** Writes a debate as CSV (RFC 4180), or divided by tabs, with a byte order mark, by which spreadsheets know that it is UTF-8. */
export function toCsv(data: DebateData, delimiter: ',' | '\t' = ','): WrittenDebate {
  const { rows, lost } = debateTable(data);
  const lines = rows.map((cells) => csvLine(cells, delimiter));
  return { text: `\ufeff${lines.join('\r\n')}\r\n`, lost };
}
