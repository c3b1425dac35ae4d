import { exactText, type FoldedText, foldText, mayHaveExact, mayHaveFolded } from './folded-text.ts';
import type { Range } from './fuzzy.ts';
import { tokensOf } from './tokens.ts';

/** What is looked for, as it was typed, and what counts as the same. */
export interface WordQuery {
  readonly words: string;
  /** True if capitals and accents must be the same. */
  readonly exact: boolean;
  /** True if what is found may not be a part of a longer word; in scripts without spaces everything is a word. */
  readonly whole: boolean;
}

/** Returns all places of something in a text: UTF-16 offsets, in order, none within another. */
export type WordFinder = (text: string) => Range[];

/** Returns a finder for a query; one for a query without characters finds nothing. */
export function wordFinder({ words, exact, whole }: WordQuery): WordFinder {
  const prepare = exact ? exactText : foldText;
  const mayHave = exact ? mayHaveExact : mayHaveFolded;
  const wanted = prepare(words).text;
  if (wanted === '') return () => [];
  return (text) => {
    if (!mayHave(text, wanted)) return [];
    const found = rangesOf(prepare(text), wanted);
    return whole && found.length > 0 ? wholeWords(text, found) : found;
  };
}

function rangesOf({ text, startAt, endAt }: FoldedText, wanted: string): Range[] {
  const ranges: Range[] = [];
  let at = text.indexOf(wanted);
  while (at !== -1) {
    const [start, end] = [startAt(at), endAt(at + wanted.length)];
    const isFound = start !== -1 && end !== -1;
    if (isFound) ranges.push([start, end]);
    at = text.indexOf(wanted, isFound ? at + wanted.length : at + 1);
  }
  return ranges;
}

function wholeWords(text: string, ranges: readonly Range[]): Range[] {
  return ranges.filter(([start, end]) => !isInsideWord(text, start) && !isInsideWord(text, end));
}

const LETTER = /[A-Za-z0-9]/;
const ASCII = /[\0-\x7f]/;
/** UTF-16 units that are looked at on either side: more than marks and invisible characters that stand together. */
const AROUND = 32;

function isInsideWord(text: string, offset: number): boolean {
  const [before, after] = [text.charAt(offset - 1), text.charAt(offset)];
  // Nearly always the two characters tell.
  if (ASCII.test(before) && ASCII.test(after)) return LETTER.test(before) && LETTER.test(after);
  const from = Math.max(0, offset - AROUND);
  return tokensOf(text.slice(from, offset + AROUND)).some(
    ({ start, end }) => from + start < offset && offset < from + end,
  );
}

/** Returns `text` with something else in the place of each range. */
export function withReplaced(text: string, ranges: readonly Range[], replacement: string): string {
  let at = 0;
  let made = '';
  for (const [start, end] of ranges) {
    made += text.slice(at, start) + replacement;
    at = end;
  }
  return made + text.slice(at);
}
