/** A word of a text, case folded; in scripts without spaces, a single character. */
export interface Word {
  readonly word: string;
  /** UTF-16 offsets, the end exclusive. */
  readonly start: number;
  readonly end: number;
}

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{M}\p{N}]+/gu;

/** Returns the words of `text` from `start` to `end`, in order. */
export function wordsOf(text: string, start = 0, end = text.length): Word[] {
  const part = text.slice(Math.max(0, start), end);
  const offset = Math.max(0, start);
  return Array.from(part.matchAll(WORD), (match) => {
    const [word] = match;
    return { word: word.toLowerCase(), start: offset + match.index, end: offset + match.index + word.length };
  });
}

/**
 * Returns the similarity of two lists of words, 0 to 1: the length of their longest common subsequence divided by the
 * length of the longer list. Two empty lists are identical.
 */
export function likeness(a: readonly Word[], b: readonly Word[]): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  let row = new Array<number>(b.length + 1).fill(0);
  for (const { word } of a) {
    const next = [0];
    for (const [j, other] of b.entries()) {
      next.push(other.word === word ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    }
    row = next;
  }
  return (row[b.length] ?? 0) / longest;
}
