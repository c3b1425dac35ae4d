import { type FoldedText, foldText } from './folded-text.ts';
import { tokensOf } from './tokens.ts';

/** UTF-16 offsets, the end exclusive. */
export type Range = readonly [start: number, end: number];

export interface FuzzyMatch {
  /** The higher, the better; compared only with others of the same query. */
  readonly score: number;
  /** What matches, in the order of the text. */
  readonly ranges: readonly Range[];
}

/** What a word of the query is worth, by how it stands in the text. */
const WHOLE_BEGINNING = 8;
const BEGINS_A_WORD = 6;
const INSIDE = 3;
const BY_BEGINNINGS = 4;
const SCATTERED = 1;

/**
 * Finds a name by some of its letters: every word of the query stands in it somewhere, or its letters stand there in their order,
 * the first of them at the beginning of a word (“tsc” for “Tidy selected cards”). Case and accents do not matter. Null
 * when one of the words is not there; a query without words is in every text.
 */
export function fuzzyMatch(name: string, query: string): FuzzyMatch | null {
  const folded = foldText(name);
  const { text } = folded;
  const heads = new Set(tokensOf(text).map(({ start }) => start));
  let score = 0;
  const letters = new Set<number>();
  for (const word of foldText(query).text.split(' ')) {
    if (word === '') continue;
    const found = findWord(text, word, heads);
    if (found === null) return null;
    score += found.score;
    for (const letter of found.letters) letters.add(letter);
  }
  return {
    score: score - name.length / 1000,
    ranges: rangesOf(
      [...letters].sort((a, b) => a - b),
      folded,
    ),
  };
}

interface Found {
  readonly score: number;
  /** Offsets in the folded text. */
  readonly letters: readonly number[];
}

function findWord(text: string, word: string, heads: ReadonlySet<number>): Found | null {
  const together = placesOf(text, word);
  const head = together.find((place) => heads.has(place));
  const place = head ?? together[0];
  if (place !== undefined) {
    const score = place === 0 ? WHOLE_BEGINNING : head === undefined ? INSIDE : BEGINS_A_WORD;
    return { score, letters: Array.from(word, (_, index) => place + index) };
  }
  const beginnings = scattered(text, word, (at, before) => at === before + 1 || heads.has(at));
  if (beginnings !== null) return { score: BY_BEGINNINGS, letters: beginnings };
  const letters = scattered(text, word, (at, before) => before !== -2 || heads.has(at));
  return letters && { score: SCATTERED, letters };
}

function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) places.push(at);
  return places;
}

/** Finds the letters in their order, each where `mayStand` allows it after the one before; -2 stands before the first. */
function scattered(text: string, word: string, mayStand: (at: number, before: number) => boolean): number[] | null {
  // Where the rest was looked for in vain: without it, a long query would be tried in every combination.
  const inVain = new Set<string>();
  const from = (letter: number, before: number): number[] | null => {
    if (letter === word.length) return [];
    if (inVain.has(`${letter} ${before}`)) return null;
    for (let at = Math.max(0, before + 1); at < text.length; at++) {
      if (text[at] !== word[letter] || !mayStand(at, before)) continue;
      const rest = from(letter + 1, at);
      if (rest !== null) return [at, ...rest];
    }
    inVain.add(`${letter} ${before}`);
    return null;
  };
  return from(0, -2);
}

/** Returns the letters that stand together as ranges of the name; of a character that folds to several, all or nothing. */
function rangesOf(letters: readonly number[], { startAt, endAt }: FoldedText): Range[] {
  const runs: [number, number][] = [];
  for (const letter of letters) {
    const last = runs.at(-1);
    if (last?.[1] === letter) last[1] = letter + 1;
    else runs.push([letter, letter + 1]);
  }
  return runs
    .map(([start, end]): Range => [startAt(start), endAt(end)])
    .filter(([start, end]) => start < end && start >= 0);
}
