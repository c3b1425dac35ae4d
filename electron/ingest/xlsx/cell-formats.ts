import { format, getFormatFromId, isDateFormat } from 'numfmt';
import { childOf, childrenOf, switchOf, type XmlElement } from '../office/xml-tree.ts';

interface CellFormat {
  readonly pattern: string;
  /** True for dates, which are counted in days. */
  readonly isDate: boolean;
  /** True if the order of day and month is that of the reader's system. */
  readonly isOfSystem: boolean;
  readonly isStruck: boolean;
}

const GENERAL: CellFormat = { pattern: 'General', isDate: false, isOfSystem: false, isStruck: false };
/** Spreadsheets allow no longer ones. */
const LONGEST_PATTERN = 255;
/** The built-in formats whose order of day and month is that of the reader's system (ECMA-376, part 1, 18.8.30). */
const DATES_OF_THE_SYSTEM: Readonly<Record<string, string>> = { '14': 'yyyy-mm-dd', '22': 'yyyy-mm-dd hh:mm' };
/** Numbers that are shown as they are kept where nothing is said of their form. */
const PLAIN = /^-?(?:0|[1-9]\d{0,9})(?:\.\d{1,4}(?<!0))?$/u;
/** Days between the first days of the two calendars that spreadsheets count from, 1900 and 1904. */
const DAYS_TO_1904 = 1462;

/** The formats of a workbook's cells, by which numbers are shown. */
export class CellFormats {
  readonly #formats: readonly CellFormat[];
  readonly #is1904: boolean;
  /** True once a date was written whose form in the spreadsheet depends on who looks at it. */
  hasDateOfSystem = false;

  constructor(styles: XmlElement | undefined, is1904: boolean) {
    this.#is1904 = is1904;
    const own = new Map(
      childrenOf(childOf(styles, 'x:numFmts')).map(({ attributes }) => [
        attributes['numFmtId'] ?? '',
        attributes['formatCode'] ?? '',
      ]),
    );
    const fonts = childrenOf(childOf(styles, 'x:fonts')).map((font) => switchOf(font, 'x:strike') ?? false);
    this.#formats = childrenOf(childOf(styles, 'x:cellXfs')).map(({ attributes }) => {
      const id = attributes['numFmtId'] ?? '0';
      const pattern = own.get(id) ?? DATES_OF_THE_SYSTEM[id] ?? getFormatFromId(Number(id)) ?? 'General';
      return {
        pattern: pattern.length > LONGEST_PATTERN ? 'General' : pattern,
        isDate: pattern.length <= LONGEST_PATTERN && isDate(pattern),
        isOfSystem: !own.has(id) && id in DATES_OF_THE_SYSTEM,
        isStruck: fonts[Number(attributes['fontId'])] ?? false,
      };
    });
  }

  isStruck(style: number): boolean {
    return this.#formats[style]?.isStruck ?? false;
  }

  /** Returns a number as the format of its cell shows it. */
  number(kept: string, style: number): string {
    const { pattern, isDate, isOfSystem } = this.#formats[style] ?? GENERAL;
    if (pattern === 'General' && PLAIN.test(kept)) return kept;
    if (isOfSystem) this.hasDateOfSystem = true;
    return formatted(pattern, Number(kept) + (this.#is1904 && isDate ? DAYS_TO_1904 : 0));
  }

  /** Returns a text as the format of its cell shows it: most show it as it is. */
  text(text: string, style: number): string {
    const { pattern } = this.#formats[style] ?? GENERAL;
    return /[@;]/u.test(pattern) && pattern !== '@' ? formatted(pattern, text) : text;
  }
}

function isDate(pattern: string): boolean {
  try {
    return isDateFormat(pattern);
  } catch {
    return false;
  }
}

/** Returns a value in a pattern, or as it is kept in one that is not understood. */
function formatted(pattern: string, value: number | string): string {
  try {
    return format(pattern, value).trim();
  } catch {
    return String(value);
  }
}
