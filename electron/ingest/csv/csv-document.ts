import { extname } from 'node:path';
import { readCsvRows } from '../../../shared/formats/tables/csv-rows.ts';
import { msg, t } from '../../../shared/language/translate.ts';
import type { Notice } from '../../../shared/sources/notices.ts';
import { decodeDocument, encodingNotices } from '../decode-document.ts';
import { checkTextLength } from '../document-size.ts';
import { FlowingText } from '../flowing-text.ts';
import { numberStretches } from '../number-stretches.ts';
import { Findings } from '../office/findings.ts';
import { tooLong } from '../office/part-reader.ts';
import { cellWords, TableRow } from '../office/table-row.ts';
import type { Reading, ReadWatch, SourceDocument } from '../reading.ts';
import { titleFromName } from '../title.ts';

const TAB = '\t';
const NAMES: Readonly<Record<string, string>> = { ';': 'semicolons', [TAB]: 'tabs', '|': 'bars' };
/** As many as a sheet of a spreadsheet has. */
const MOST_ROWS = 1_048_576;
/** Rows between two looks at whether to go on. */
const STRETCH = 1_000;

/** Reads a table of which each row is a line of text (RFC 4180), as tables of other documents are read. */
export function readCsv({ bytes, name }: SourceDocument, { check, onProgress }: ReadWatch): Reading {
  const decoded = decodeDocument(bytes);
  const isTabbed = /^\.(?:tsv|tab)$/iu.test(extname(name));
  const table = new CsvTable(name);
  let read = 0;
  const { delimiter, isGuessed } = readCsvRows(decoded.text, { isTabbed }, ({ cells, isIllQuoted }) => {
    if (++read > MOST_ROWS) throw tooLong(name);
    table.add(cells, isIllQuoted);
    if (read % STRETCH !== 0) return;
    check();
    onProgress(Math.min(0.9, table.text.length / Math.max(1, decoded.text.length)));
  });
  const text = table.text.toString().trimEnd();
  return {
    mediaType: isTabbed ? 'text/tab-separated-values' : 'text/csv',
    text,
    csl: { type: 'document', title: titleFromName(name) },
    notices: [...encodingNotices(decoded, text), ...table.notices(isGuessed ? delimiter : null)],
  };
}

const NOTHING = new Findings();

class CsvTable {
  readonly text = new FlowingText();
  readonly #name: string;
  /** How many cells the first row has, and the rows that have another number of them. */
  #width = 0;
  readonly #uneven: number[] = [];
  readonly #illQuoted: number[] = [];
  #rows = 0;

  constructor(name: string) {
    this.#name = name;
  }

  add(cells: readonly string[], isIllQuoted: boolean): void {
    this.#rows += 1;
    if (isIllQuoted) this.#illQuoted.push(this.#rows);
    if (cells.every((cell) => cell.trim() === '')) {
      this.text.breakParagraph();
      return;
    }
    if (this.#width === 0) this.#width = cells.length;
    else if (cells.length !== this.#width) this.#uneven.push(this.#rows);
    const row = new TableRow();
    for (const cell of cells) row.add({ text: cellWords(cell), findings: NOTHING });
    row.writeTo(this.text, NOTHING);
    checkTextLength(this.text, this.#name);
  }

  /** `guessed` is what divides cells if the file does not say it, and null if it does. */
  notices(guessed: string | null): Notice[] {
    const notices: Notice[] = [];
    const by = guessed === null ? undefined : NAMES[guessed];
    if (by !== undefined)
      notices.push({
        kind: 'guessed',
        text: t(
          'The file does not say what divides its cells: they were taken to be divided by {by, select, semicolons {semicolons} tabs {tabs} other {vertical bars}}.',
          { by },
        ),
        place: null,
      });
    const told = (rows: readonly number[], message: string) => {
      const [first] = rows;
      if (first === undefined) return;
      const text = t(message, { count: rows.length, rows: numberStretches(rows) });
      notices.push({ kind: 'uncertain', text, place: t('row {number}', { number: first }) });
    };
    told(
      this.#illQuoted,
      msg(
        '{count, plural, one {# row has} other {# rows have}} quotation marks that do not match, so that cells may run into each other: {rows}.',
      ),
    );
    told(
      this.#uneven,
      msg('{count, plural, one {# row has} other {# rows have}} more or fewer cells than the first: {rows}.'),
    );
    return notices;
  }
}
