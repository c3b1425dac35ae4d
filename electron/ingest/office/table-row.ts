import { cleanText } from '../../../shared/model/clean-text.ts';
import type { FlowingText } from '../flowing-text.ts';
import { withoutTypesetting } from '../typesetting.ts';
import { Findings } from './findings.ts';

/** The most columns that a cell is counted to span: no real table is wider. */
const MOST_COLUMNS = 64;

const NOTHING = new Findings();
/** Words that need no cleaning, as those of most cells. */
const PLAIN = /^[!-~](?: ?[!-~])*$/u;

/** The words of a cell, and what was found in them. */
export interface CellText {
  readonly text: string;
  readonly findings: Findings;
}

/**
 * A row of a table as a line: its cells with tabs between them, none missing where cells are merged, so that those of a
 * column stay in it. The paragraphs of a cell are lines of their own, and so is what follows a cell with several.
 */
export class TableRow {
  readonly #findings = new Findings();
  #line: string;
  #count = 0;
  #isLong = false;

  /** `before` is how many columns pass before the first cell. */
  constructor(before = 0) {
    this.#line = '\t'.repeat(columnsOf(before));
  }

  add({ text, findings }: CellText, columns = 1): void {
    // After several lines, a cell begins on one of its own: beside the last of them, it would seem to belong to that.
    if (this.#count > 0) this.#line += this.#isLong ? '\n' : '\t';
    this.#count += 1;
    // The lines of a cell stay together; a blank line would end the table.
    const lines = text.replace(/\n{2,}/gu, '\n');
    this.#isLong = lines.includes('\n');
    if (lines === text) this.#findings.take(findings, this.#line.length);
    else for (const { subject, words } of findings.all) this.#findings.add(subject, words, this.#line.length);
    this.#line += lines.trimEnd() + '\t'.repeat(Math.max(0, columnsOf(columns) - 1));
  }

  /** Passes over columns in which nothing stands. */
  skip(columns: number): void {
    if (columns <= 0) return;
    this.add({ text: '', findings: NOTHING });
    this.#line += '\t'.repeat(columns - 1);
  }

  /** Writes the row, unless there is nothing in it. */
  writeTo(text: FlowingText, findings: Findings): void {
    const isEmpty = this.#line.trim() === '';
    if (isEmpty && this.#findings.all.length === 0) return;
    text.breakLine();
    findings.take(this.#findings, text.length);
    text.writeAsTheyAre(isEmpty ? '' : this.#line.trimEnd());
    text.breakLine();
  }
}

/** Returns a number of columns that a document says, from 0 to 64. */
export function columnsOf(said: string | number | undefined): number {
  return Math.min(MOST_COLUMNS, Math.max(0, Math.trunc(Number(said)) || 0));
}

/** Returns the words that a spreadsheet keeps in a cell as they are written in a row: without tabs, and on lines of their own. */
export function cellWords(kept: string): string {
  if (PLAIN.test(kept)) return kept;
  return withoutTypesetting(cleanText(kept).text)
    .replace(/\t/gu, ' ')
    .replace(/ *\n\s*/gu, '\n')
    .trim();
}
