import { msg, t } from '../../../shared/language/translate.ts';
import { cleanText } from '../../../shared/model/clean-text.ts';
import type { Notice } from '../../../shared/sources/notices.ts';
import { checkTextLength } from '../document-size.ts';
import { FlowingText } from '../flowing-text.ts';
import { numberStretches } from '../number-stretches.ts';
import { Findings } from '../office/findings.ts';
import { type CellText, cellWords, TableRow } from '../office/table-row.ts';
import { MergedCells } from './merged-cells.ts';
import { columnLetters } from './places.ts';
import type { SheetDrawings } from './sheet-drawings.ts';
import type { Sheet, SheetCell, SheetRow } from './sheet-rows.ts';

const NOTHING = new Findings();

interface Around {
  /** Columns in which something is shown, in their order. */
  readonly columns: readonly number[];
  readonly comments: ReadonlyMap<string, string>;
  readonly merged: MergedCells;
}

/**
 * Writes the sheets of a workbook as tables: a line for each row, its cells with tabs between them, so that those of a column
 * stay in it; columns in which nothing stands are passed over. A blank row divides tables.
 */
export class XlsxWriter {
  readonly text = new FlowingText();
  readonly findings = new Findings();
  readonly notices: Notice[] = [];
  readonly pageStarts: number[] = [];
  readonly pageLabels: string[] = [];
  readonly #name: string;
  readonly #isNamed: boolean;

  /** `isNamed` is true if the names of sheets stand before them. */
  constructor(name: string, isNamed: boolean) {
    this.#name = name;
    this.#isNamed = isNamed;
  }

  writeSheet(name: string, sheet: Sheet, drawings: SheetDrawings): void {
    const hidden = columnsIn(sheet.hiddenColumns);
    const rows = sheet.rows.filter((row) => !row.isHidden);
    const columns = [...columnsOf(rows)].filter((column) => !hidden.has(column)).sort((a, b) => a - b);
    this.text.breakParagraph();
    const start = this.text.length;
    if (columns.length > 0 || drawings.words.length > 0) {
      this.pageStarts.push(start);
      this.pageLabels.push(name);
      if (this.#isNamed) this.text.write(name);
      this.text.breakParagraph();
    }
    this.#writeRows(
      rows,
      { columns, comments: drawings.comments, merged: new MergedCells(sheet.merged) },
      new Set(sheet.rows.filter((row) => row.isHidden).map(({ number }) => number)),
    );
    this.text.breakParagraph();
    for (const words of drawings.words) {
      this.text.write(cleanText(words).text);
      this.text.breakParagraph();
    }
    for (const { subject, words } of drawings.shown) this.findings.add(subject, words, this.text.length);
    this.#nameHidden(sheet, hidden, { place: t('sheet “{name}”', { name }), start });
  }

  #writeRows(rows: readonly SheetRow[], around: Around, unseen: ReadonlySet<number>): void {
    const ranks = new Map(around.columns.map((column, rank) => [column, rank]));
    let next = rows[0]?.number ?? 0;
    for (const { number, cells } of rows) {
      while (unseen.has(next) && next < number) next += 1;
      if (number > next) this.text.breakParagraph();
      next = number + 1;
      const row = new TableRow();
      let passed = 0;
      for (const cell of cells) {
        const rank = ranks.get(cell.column);
        if (rank === undefined) continue;
        row.skip(rank - passed);
        row.add(cellText(cell, number, around));
        passed = rank + 1;
      }
      row.writeTo(this.text, this.findings);
      checkTextLength(this.text, this.#name);
    }
  }

  #nameHidden(sheet: Sheet, hidden: ReadonlySet<number>, { place, start }: { place: string; start: number }): void {
    const rows = sheet.rows.filter((row) => row.isHidden).map(({ number }) => number);
    const used = columnsOf(sheet.rows);
    const columns = [...hidden].filter((column) => used.has(column));
    const told = (count: number, message: string, which: string) =>
      this.notices.push({
        kind: 'left-out',
        text: t(message, { count, which }),
        place,
        start,
      });
    if (rows.length > 0)
      told(
        rows.length,
        msg(
          '{count, plural, one {# hidden row of the table is} other {# hidden rows of the table are}} left out: {which}.',
        ),
        numberStretches(rows),
      );
    if (columns.length > 0)
      told(
        columns.length,
        msg(
          '{count, plural, one {# hidden column of the table is} other {# hidden columns of the table are}} left out: {which}.',
        ),
        numberStretches(columns, columnLetters),
      );
  }
}

function columnsIn(stretches: Sheet['hiddenColumns']): Set<number> {
  const columns = new Set<number>();
  for (const { first, last } of stretches)
    for (let column = Math.max(1, first); column <= Math.min(last, 16_384); column++) columns.add(column);
  return columns;
}

function cellText(cell: SheetCell, row: number, { comments, merged }: Around): CellText {
  const { column, text: kept, struck, unseen } = cell;
  const comment = comments.size === 0 ? undefined : comments.get(`${columnLetters(column)}${row}`);
  const text = cellWords(kept);
  const covered = merged.covers(column, row);
  if (comment === undefined && struck === '' && unseen === undefined && !covered) return { text, findings: NOTHING };
  const findings = new Findings();
  if (comment !== undefined) findings.add('comment', comment, text.length);
  if (struck.trim() !== '') findings.add('struck', struck, 0);
  if (unseen !== undefined) findings.add(unseen.subject, unseen.words, 0);
  if (covered) findings.add('hidden', text, 0);
  return { text: covered ? '' : text, findings };
}

function columnsOf(rows: readonly SheetRow[]): Set<number> {
  const columns = new Set<number>();
  for (const { cells } of rows) for (const { column } of cells) columns.add(column);
  return columns;
}
