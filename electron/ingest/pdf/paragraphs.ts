import { median } from './median.ts';
import type { SetLine } from './set-line.ts';

/** All in the size of the text, except shares of the usual leading. */
const WIDER_LEADING = 1.3;
const OTHER_SIZE = 1.15;
/** With fewer lines the usual leading cannot be told; more than this is not usual. */
const FEW_LINES = 4;
const WIDEST_OF_FEW = 1.6;
const INDENT = 0.8;
const ALIGNED = 0.5;
/** Letters are about half as wide as high. */
const LETTER_WIDTH = 0.5;

const ENTRY_MARK = /^(?:[•‣◦▪●○–—*·-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])\s/u;
const SENTENCE_END = /[.!?:;…。！？؟۔]["'”’»)\]]*$/u;
const HYPHENATED = /\p{L}[-\u2010]$/u;
const SOFT_HYPHEN = /\u00ad$/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** The separator between two lines; the space may turn out not to be needed. */
type Break = '' | ' ' | '\n' | '\n\n';

/** Returns the text of blocks in reading order: lines joined into paragraphs, with a blank line between them. */
export function paragraphsOf(blocks: readonly (readonly SetLine[])[]): string {
  let text = '';
  for (const block of blocks) {
    for (const lines of bySize(block)) {
      const usual = usualMeasures(lines);
      for (const [index, line] of lines.entries()) {
        const gap = index === 0 ? breakBefore(text, line.text) : breakAt(lines, index, usual);
        text = joinLines(text, line.text, gap);
      }
    }
  }
  return text;
}

/** Groups consecutive lines of about one size: a title is measured by itself. */
function bySize(lines: readonly SetLine[]): SetLine[][] {
  const runs: SetLine[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    const before = run?.at(-1)?.size ?? 0;
    const isAlike = Math.max(before, line.size) <= OTHER_SIZE * Math.min(before, line.size);
    if (run !== undefined && isAlike) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

interface Measures {
  readonly leading: number;
  readonly start: number;
}

function usualMeasures(lines: readonly SetLine[]): Measures {
  const leadings = lines.slice(1).map((line, index) => line.baseline - (lines[index]?.baseline ?? 0));
  const widest = lines.length < FEW_LINES ? WIDEST_OF_FEW * (lines[0]?.size ?? 0) : Number.POSITIVE_INFINITY;
  return {
    leading: Math.min(median(leadings) || Number.POSITIVE_INFINITY, widest),
    start: median(lines.map(({ start }) => start)),
  };
}

/** Returns the separator before the first line of a column, or of a run of another size. */
function breakBefore(text: string, line: string): Break {
  if (text === '') return '';
  return goesOn(text, line) ? ' ' : '\n\n';
}

/** Returns the separator before any other line. */
function breakAt(lines: readonly SetLine[], index: number, usual: Measures): Break {
  const [before, line, after] = [lines[index - 1], lines[index], lines[index + 1]];
  if (before === undefined || line === undefined) return '';
  if (line.baseline - before.baseline > WIDER_LEADING * usual.leading) return '\n\n';
  if (before.isRow || line.isRow || ENTRY_MARK.test(line.text)) return '\n';
  if (isIndented(before, line, after, usual)) return '\n\n';
  // The lines around, because a quotation may be set narrower.
  const end = Math.max(...lines.slice(Math.max(0, index - 2), index + 2).map((each) => each.end));
  if (!endsEarly(before, line, end)) return ' ';
  return SENTENCE_END.test(before.text) ? '\n\n' : '\n';
}

/** Tells whether a paragraph begins with this line: it is indented, and the lines around it are not. */
function isIndented(before: SetLine, line: SetLine, after: SetLine | undefined, { start }: Measures): boolean {
  const isAligned = (each: SetLine) => each.start - start <= ALIGNED * each.size;
  if (line.start - start < INDENT * line.size || ENTRY_MARK.test(before.text)) return false;
  return isAligned(before) && (after === undefined || isAligned(after));
}

/**
 * Tells whether the first word of `line` would have fitted on the line before, which then was not ended for want of
 * room.
 */
function endsEarly(before: SetLine, line: SetLine, end: number): boolean {
  if (SOFT_HYPHEN.test(before.text) || HYPHENATED.test(before.text)) return false;
  const word = UNSPACED.test(line.text.slice(0, 1)) ? 2 : (/^\S+/u.exec(line.text)?.[0].length ?? 0) + 2;
  return before.end + word * LETTER_WIDTH * line.size + line.size < end;
}

/** Tells whether a sentence continues from one column to the next. */
function goesOn(text: string, next: string): boolean {
  return /^\p{Ll}/u.test(next) && !SENTENCE_END.test(text.slice(-8));
}

function joinLines(text: string, line: string, gap: Break): string {
  if (gap !== ' ') return text + gap + line;
  if (SOFT_HYPHEN.test(text)) return text.slice(0, -1) + line;
  const end = text.slice(-3);
  if (HYPHENATED.test(end)) return (/^\p{Ll}/u.test(line) ? text.slice(0, -1) : text) + line;
  if (/(?:\S—|\p{Nd}[-–])$/u.test(end)) return text + line;
  const areUnspaced = UNSPACED.test(text.slice(-1)) && UNSPACED.test(line.slice(0, 1));
  return areUnspaced ? text + line : `${text} ${line}`;
}

/** Returns what stands between the texts of two pages: nothing more than between two lines where a sentence goes on. */
export function betweenPages(text: string, next: string): '' | ' ' | '\n\n' {
  const isWord = /\p{L}[-\u2010]$/u.test(text) && /^\p{Ll}/u.test(next);
  if (isWord) return '';
  const isSentence = /^[\p{Ll}\p{Nd}(“"‘]/u.test(next) && /[\p{L}\p{Nd},–—]$/u.test(text);
  return isSentence && /^\P{Nd}/u.test(next) && goesOn(text, next) ? ' ' : '\n\n';
}
