import { extname } from 'node:path';
import Papa from 'papaparse';
import type { Notice } from '../../../shared/sources/notices.ts';
import { counted } from '../../../shared/text/counted.ts';
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
const NAMES: Readonly<Record<string, string>> = { ';': 'semicolons', [TAB]: 'tabs', '|': 'vertical bars' };
/** A line by which spreadsheets say what divides cells. */
const SAID = /^sep=(?<delimiter>[^\r\n])\r?\n/iu;
/** As many as a sheet of a spreadsheet has. */
const MOST_ROWS = 1_048_576;
/** Characters by which what divides cells is guessed. */
const GUESS_REACH = 20_000;
/** Rows between two looks at whether to go on. */
const STRETCH = 1_000;

/** Reads a table of which each row is a line of text (RFC 4180), as tables of other documents are read. */
export function readCsv({ bytes, name }: SourceDocument, { check, onProgress }: ReadWatch): Reading {
  const decoded = decodeDocument(bytes);
  const isTabbed = /^\.(?:tsv|tab)$/iu.test(extname(name));
  const said = SAID.exec(decoded.text);
  const table = new CsvTable(name);
  const delimiter = said?.groups?.['delimiter'] ?? (isTabbed ? TAB : '');
  const source = decoded.text.slice(said?.[0].length ?? 0);
  let read = 0;
  Papa.parse(source, {
    delimiter: delimiter || guessedDelimiter(source),
    fastMode: false,
    step: (row) => {
      if (++read > MOST_ROWS) throw tooLong(name);
      table.add(
        row.data,
        row.errors.some(({ type }) => type === 'Quotes'),
        row.meta.delimiter,
      );
      if (read % STRETCH !== 0) return;
      check();
      onProgress(Math.min(0.9, table.text.length / Math.max(1, source.length)));
    },
  });
  const text = table.text.toString().trimEnd();
  return {
    mediaType: isTabbed ? 'text/tab-separated-values' : 'text/csv',
    text,
    csl: { type: 'document', title: titleFromName(name) },
    notices: [...encodingNotices(decoded, text), ...table.notices(delimiter === '')],
  };
}

const NOTHING = new Findings();

/** Guesses what divides cells by the beginning: the library would split all of a text for each that it tries. */
function guessedDelimiter(source: string): string {
  let guessed = ',';
  Papa.parse(source.slice(0, GUESS_REACH), {
    delimiter: '',
    delimitersToGuess: [',', ';', TAB, '|'],
    fastMode: false,
    step: ({ meta }) => {
      guessed = meta.delimiter;
    },
  });
  return guessed;
}

class CsvTable {
  readonly text = new FlowingText();
  readonly #name: string;
  /** How many cells the first row has, and the rows that have another number of them. */
  #width = 0;
  readonly #uneven: number[] = [];
  readonly #illQuoted: number[] = [];
  #rows = 0;
  #delimiter = ',';

  constructor(name: string) {
    this.#name = name;
  }

  add(cells: readonly string[], isIllQuoted: boolean, delimiter: string): void {
    this.#rows += 1;
    this.#delimiter = delimiter;
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

  notices(isGuessed: boolean): Notice[] {
    const notices: Notice[] = [];
    const by = NAMES[this.#delimiter];
    if (isGuessed && by !== undefined)
      notices.push({
        kind: 'guessed',
        text: `The file does not say what divides its cells: they were taken to be divided by ${by}.`,
        place: null,
      });
    const told = (rows: readonly number[], what: string) => {
      if (rows.length === 0) return;
      const text = `${counted(rows.length, 'row')} ${rows.length === 1 ? 'has' : 'have'} ${what}: ${numberStretches(rows)}.`;
      notices.push({ kind: 'uncertain', text, place: `row ${rows[0]}` });
    };
    told(this.#illQuoted, 'quotation marks that do not match, so that cells may run into each other');
    told(this.#uneven, 'more or fewer cells than the first');
    return notices;
  }
}
