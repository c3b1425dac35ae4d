import type { TextLine } from './lines.ts';
import { clockIn } from './times.ts';

const COLUMN =
  /^●?\s?\(\d{4}\)$|^\[?(?:columns?|col\.|c\.)\s?\d+\w*(?:\s?[–-]\s?\d+\w*)?\]?$|^\d{1,4}(?:WH|WS|GC|W)$|^\[?Official Report\b.{0,200}\]?$|^H[CL] Deb\b.{0,100}$|^\[\[?(?:Page|Time:?)\s?[\w: ]{1,12}\]\]?$|^(?:page|p\.|seite|página) \d{1,5}(?: (?:of|von|de|\/) \d{1,5})?$|^[-–—] ?\d{1,5} ?[-–—]$/iu;
const NUMBER = /^\d{1,5}$/u;
/** A time with its day, as pages that show debates have it under a name. */
const TIME_AND_DAY = /^\d{1,2}[.:]\d\d\s?(?:[ap]\.?m\.?)?,\s(?:on )?\d{1,2}(?:st|nd|rd|th)? \p{L}+ \d{4}$/iu;

/** Tells whether a line is the number of a column or a page, whatever stands around it. */
export function isPageMark(text: string): boolean {
  return text.length <= 220 && COLUMN.test(text);
}

/** Where a line stands in a speech. */
export interface MarkPlace {
  /** True if nothing of the speech stands before it. */
  readonly isFirst: boolean;
  /** True if the next line is not part of the speech. */
  readonly isLast: boolean;
  /** True if a blank line, or in a text without any a sentence, ends before it. */
  readonly isApart: boolean;
}

/**
 * What belongs to the page of a record, not to a speech: column and page numbers, and times. A number or a time may
 * also be an answer, so what stands around a line decides.
 */
export class RecordMarks {
  /** Where the lines begin that count on from one another, as pages and columns do. */
  readonly #counting = new Set<number>();

  constructor(lines: readonly TextLine[]) {
    const numbers = lines.filter(({ text }) => NUMBER.test(text));
    for (const [index, line] of numbers.entries()) {
      const next = numbers[index + 1];
      if (next === undefined || Number(next.text) - Number(line.text) !== 1) continue;
      this.#counting.add(line.start).add(next.start);
    }
  }

  /**
   * Tells whether a line is such a mark.
   */
  isMark(line: TextLine, { isFirst, isLast, isApart }: MarkPlace): boolean {
    const { text } = line;
    if (text.length > 220) return false;
    if (COLUMN.test(text) || TIME_AND_DAY.test(text)) return true;
    const isNumber = NUMBER.test(text);
    if (isFirst || (!isNumber && clockIn(text) === null)) return false;
    if (isNumber && this.#counting.has(line.start)) return true;
    // Alone between blank lines it interrupts the speech; within a paragraph it belongs to a sentence.
    return isApart && (line.beforeGap || isLast);
  }
}
