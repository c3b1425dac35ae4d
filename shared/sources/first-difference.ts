import { changedInside, type WordChange } from '../anchors/changed-words.ts';
import { isSameWord, type QuotedWord, standAt } from './quoted-words.ts';

/** The first place at which words that are quoted are not those of the passage. */
export interface QuotationDifference {
  /** The most telling of what differs; `capital` where only capitals do, `lost` where the passage is no longer in its source. */
  readonly what: WordChange['what'] | 'capital' | 'lost';
  /** The words as they are quoted, '' where some are left out. */
  readonly quoted: string;
  /** The words of the passage, '' where some were added. */
  readonly passage: string;
}

/** Words of a text. */
export interface WordsIn {
  readonly text: string;
  readonly words: readonly QuotedWord[];
}

/** Number of words that are aligned at once. */
const CHUNK = 300;
/** Number of words of the passage, before and after those most like the chunk, that are aligned with it. */
const AROUND = 60;
/** Words that are more frequent in a passage do not tell where others stand. */
const TELLING = 40;
/** From the most telling to the least. */
const TELLING_ORDER: readonly WordChange['what'][] = ['negation', 'number', 'name', 'word', 'space'];

/** Returns where quoted words, which are not in the passage as they are, first differ from it. */
export function firstDifference(quoted: WordsIn, passage: WordsIn): QuotationDifference {
  for (let at = 0; at < quoted.words.length; at += CHUNK) {
    const words = quoted.words.slice(at, at + CHUNK);
    const place = placeMostLike(words, passage.words);
    const window = passage.words.slice(Math.max(0, place - AROUND), Math.max(0, place) + words.length + AROUND);
    const hunk = firstHunk(words, window);
    if (hunk !== null)
      return told({ text: quoted.text, words: hunk.quoted }, { text: passage.text, words: hunk.there });
  }
  // All of them are there, but further on than they may stand.
  const skipped = passage.words.findIndex((_, place) => standAt(quoted.words, passage.words, place));
  return told({ text: quoted.text, words: [] }, { text: passage.text, words: passage.words.slice(0, skipped) });
}

/** Returns the index in the passage at which most of the words would stand if they began there; the rarer they are, the more they count. */
function placeMostLike(words: readonly QuotedWord[], passage: readonly QuotedWord[]): number {
  const wanted = new Set(words.map(({ word }) => word));
  const places = new Map<string, number[]>();
  for (const [index, { word }] of passage.entries()) {
    if (!wanted.has(word)) continue;
    const known = places.get(word);
    if (known === undefined) places.set(word, [index]);
    else if (known.length <= TELLING) known.push(index);
  }
  const votes = new Map<number, number>();
  let [best, most] = [0, 0];
  for (const [index, { word }] of words.entries()) {
    const at = places.get(word) ?? [];
    if (at.length > TELLING) continue;
    for (const place of at) {
      const count = (votes.get(place - index) ?? 0) + 1 / at.length;
      votes.set(place - index, count);
      if (count > most) [best, most] = [place - index, count];
    }
  }
  return best;
}

interface DifferentWords {
  readonly quoted: readonly QuotedWord[];
  readonly there: readonly QuotedWord[];
}

/**
 * Aligns all words with some of the passage's, by the fewest that are added, left out or other ones, and returns the first
 * stretch in which they differ; null when they do not.
 */
function firstHunk(words: readonly QuotedWord[], passage: readonly QuotedWord[]): DifferentWords | null {
  const costs = alignment(words, passage);
  const last = costs[words.length] ?? new Uint16Array();
  const least = last.reduce((a, b) => Math.min(a, b), words.length);
  let j = last.indexOf(least);
  // A last word that is another one is told with the one in its place, and one that only stands further on as what it is.
  while (last[j + 1] === least) j += 1;
  let i = words.length;
  if (least === words.length) return { quoted: words, there: [] };
  let hunk: { quoted: QuotedWord[]; there: QuotedWord[] } | null = null;
  let isIn = false;
  while (i > 0) {
    const [word, there] = [words[i - 1], passage[j - 1]];
    const here = costAt(costs, i, j);
    if (word === undefined) break;
    if (there !== undefined && isSameWord(word, there, false) && here === costAt(costs, i - 1, j - 1)) {
      isIn = false;
      i -= 1;
      j -= 1;
      continue;
    }
    // The walk goes backwards, so that the last stretch that it finds is the first.
    if (!isIn || hunk === null) hunk = { quoted: [], there: [] };
    isIn = true;
    const isLeftOut = there !== undefined && here === costAt(costs, i, j - 1) + 1;
    const isOther = !isLeftOut && there !== undefined && here === costAt(costs, i - 1, j - 1) + 1;
    if ((isOther || isLeftOut) && there !== undefined) hunk.there.unshift(there);
    if (isOther || !isLeftOut) {
      hunk.quoted.unshift(word);
      i -= 1;
    }
    if (isOther || isLeftOut) j -= 1;
  }
  return hunk;
}

/** Returns how many words differ, at least, between the first `i` words and words of the passage that end before `j`. */
function alignment(words: readonly QuotedWord[], passage: readonly QuotedWord[]): readonly Uint16Array[] {
  const rows = [new Uint16Array(passage.length + 1)];
  for (const [i, word] of words.entries()) {
    const above = rows[i] ?? new Uint16Array();
    const row = new Uint16Array(passage.length + 1);
    row[0] = i + 1;
    for (const [j, there] of passage.entries()) {
      const other = (above[j] ?? 0) + (isSameWord(word, there, false) ? 0 : 1);
      row[j + 1] = Math.min(other, (above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1);
    }
    rows.push(row);
  }
  return rows;
}

function costAt(rows: readonly Uint16Array[], i: number, j: number): number {
  return rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
}

function told(quoted: WordsIn, there: WordsIn): QuotationDifference {
  const [after, before] = [spanOf(quoted), spanOf(there)];
  const kinds = changedInside({ text: there.text, ...before }, { text: quoted.text, ...after }).map(({ what }) => what);
  const what = TELLING_ORDER.find((kind) => kinds.includes(kind)) ?? 'word';
  return { what, quoted: writtenAt(quoted.text, after), passage: writtenAt(there.text, before) };
}

function spanOf({ words }: WordsIn) {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

function writtenAt(text: string, { start, end }: { start: number; end: number }): string {
  return text.slice(start, end).replace(/\s+/gu, ' ');
}
