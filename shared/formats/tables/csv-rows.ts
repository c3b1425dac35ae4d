import Papa from 'papaparse';

const TAB = '\t';
/** A line by which spreadsheets say what divides cells. */
const SAID = /^sep=(?<delimiter>[^\r\n])\r?\n/iu;
/** Characters by which what divides cells is guessed. */
const GUESS_REACH = 20_000;

export interface CsvRow {
  readonly cells: readonly string[];
  /** True if its quotation marks do not match. */
  readonly isIllQuoted: boolean;
}

export interface CsvDialect {
  readonly delimiter: string;
  /** True if the text says nothing about it. */
  readonly isGuessed: boolean;
}

/** Reads the rows of a CSV text (RFC 4180), or one divided otherwise, one after the other. Returns what divides its cells. */
export function readCsvRows(
  text: string,
  { isTabbed }: { readonly isTabbed: boolean },
  take: (row: CsvRow) => void,
): CsvDialect {
  const said = SAID.exec(text);
  const source = text.slice(said?.[0].length ?? 0);
  const known = said?.groups?.['delimiter'] ?? (isTabbed ? TAB : '');
  let delimiter = known || guessedDelimiter(source);
  Papa.parse(source, {
    delimiter,
    fastMode: false,
    step: ({ data, errors, meta }) => {
      delimiter = meta.delimiter;
      take({ cells: data, isIllQuoted: errors.some(({ type }) => type === 'Quotes') });
    },
  });
  return { delimiter, isGuessed: known === '' };
}

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

/** Returns the line of a row (RFC 4180), with quotation marks around what some spreadsheet would divide. */
export function csvLine(cells: readonly string[], delimiter: ',' | '\t' = ','): string {
  return cells
    .map((cell) => (/["\n\r,;\t]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(delimiter);
}
