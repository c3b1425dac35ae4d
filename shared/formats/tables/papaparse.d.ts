/** The part of Papa Parse that is used: a text is parsed at once, row by row. */
declare module 'papaparse' {
  interface ParseError {
    readonly type: 'Quotes' | 'Delimiter' | 'FieldMismatch';
    readonly code: string;
  }

  interface ParsedRow {
    readonly data: readonly string[];
    readonly errors: readonly ParseError[];
    readonly meta: { readonly delimiter: string };
  }

  interface ParseOptions {
    /** What divides cells; '' to have it guessed. */
    readonly delimiter: string;
    readonly delimitersToGuess?: readonly string[];
    /** Left out, a text without quotation marks is split into all of its rows at once. */
    readonly fastMode: boolean;
    readonly step: (row: ParsedRow) => void;
  }

  const Papa: {
    parse(text: string, options: ParseOptions): void;
  };
  export = Papa;
}
