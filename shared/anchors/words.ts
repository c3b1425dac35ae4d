import { foldedCharacter } from './folded-text.ts';

/** A word of a text, folded; in scripts without spaces, a single character. */
export interface Word {
  readonly word: string;
  /** UTF-16 offsets, the end exclusive. */
  readonly start: number;
  readonly end: number;
}

const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const LETTERS = '[\\p{L}\\p{M}\\p{N}]';
const UNSEEN = '[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]';
/** A hyphen within a word, or one with which a line ends in the middle of a word. */
const HYPHEN = '[-\\u2010\\u2011](?:[ \\t]*\\n[ \\t]*(?=\\p{Ll}))?(?=\\p{L})';
const WORD = new RegExp(
  `[${UNSPACED}]|(?:${LETTERS}|${UNSEEN}|(?<=\\p{L})${HYPHEN}|(?<=\\p{L})['\\u2019](?=\\p{L}))+`,
  'gu',
);
const PLAIN = /^[a-z0-9]+$/;
/** What may join the parts of a word, and is no part of it. */
const JOINTS = /[-\u2010\u2011\u00ad\u200b-\u200d\u2060\ufeff\s]/g;

/** Returns the words of `text` from `start` to `end`, in order. */
export function wordsOf(text: string, start = 0, end = text.length): Word[] {
  const part = text.slice(Math.max(0, start), end);
  const offset = Math.max(0, start);
  const words: Word[] = [];
  for (const match of part.matchAll(WORD)) {
    const word = foldedWord(match[0]);
    if (word !== '') words.push({ word, start: offset + match.index, end: offset + match.index + match[0].length });
  }
  return words;
}

function foldedWord(written: string): string {
  if (PLAIN.test(written)) return written;
  const letters = written.replace(JOINTS, '').replaceAll('\u2019', "'");
  return Array.from(letters, foldedCharacter).join('');
}

/** Returns the length of the longest common subsequence of two lists of words. */
export function commonWords(a: readonly Word[], b: readonly Word[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const { word } of a) {
    const next = [0];
    for (const [j, other] of b.entries()) {
      next.push(other.word === word ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * Returns the similarity of two lists of words, 0 to 1: the length of their longest common subsequence divided by the
 * length of the longer list. Two empty lists are identical.
 */
export function likeness(a: readonly Word[], b: readonly Word[]): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : commonWords(a, b) / longest;
}
