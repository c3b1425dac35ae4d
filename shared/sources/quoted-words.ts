import { changedInside } from '../anchors/changed-words.ts';
import type { Span } from '../anchors/folded-text.ts';
import { type Word, wordsOf } from '../anchors/words.ts';

/** A word as quotations are compared by, or a sign that counts as one. */
export interface QuotedWord extends Span {
  /** Folded: in lower case, without hyphens and the like; brackets within it are left out. */
  readonly word: string;
  readonly hasCapital: boolean;
  /** For a word that ends in brackets, such as “accept[ed]”: what stands before them, folded; null for any other. */
  readonly stem: string | null;
  readonly hasBrackets: boolean;
}

/** Signs that count as words: without them, “£5” would be “5%”. */
const SIGNS = /[\p{Sc}%‰°+=<>≤≥]/gu;
/** A word with letters in brackets, such as “[T]he” or “accept[ed]”. */
const BRACKETED = /[\p{L}\p{N}]*(?:\[\p{L}+\][\p{L}\p{N}]*)+/gu;
/** Hyphens within a word, none of them at the end of a line. */
const COMPOUND = /^[^\n]*[-\u2010\u2011][^\n]*$/u;
const HYPHENS = /[-\u2010\u2011]/u;
/** Units of a text in which negations are looked for at once: longer lists of words are not compared. */
const PIECE = 1000;
const LONGEST_NEGATION = 20;
/** Letters before brackets that tell the word: fewer could be the beginning of too many. */
const SHORTEST_STEM = 2;

/** Returns the words and signs of a stretch of a text in their order; `asWritten`: brackets finish no word. */
export function quotedWordsOf(text: string, { start, end }: Span, asWritten = false): QuotedWord[] {
  const part = text.slice(start, end);
  const bracketed =
    !asWritten && part.includes('[')
      ? [...part.matchAll(BRACKETED)].flatMap((match) => bracketedWord(match, start))
      : [];
  const words = wordsOf(text, start, end).flatMap((word) => partsAtHyphens(text, word));
  const signs = [...part.matchAll(SIGNS)].map((match): QuotedWord => {
    const at = start + match.index;
    return { word: match[0], start: at, end: at + match[0].length, hasCapital: false, stem: null, hasBrackets: false };
  });
  if (bracketed.length + signs.length === 0) return words;
  const inBrackets = new Set(bracketed.flatMap((word) => range(word)));
  const others = [...words, ...signs].filter((word) => !inBrackets.has(word.start));
  return [...others, ...bracketed].sort((a, b) => a.start - b.start);
}

/** Tells whether there is a negation among the words from `start` to `end`. */
export function hasNegation(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += PIECE) {
    // A word that is cut here is whole in the next piece, or in this one.
    const piece = { text, start: Math.max(start, at - LONGEST_NEGATION), end: Math.min(end, at + PIECE) };
    if (changedInside({ text: '', start: 0, end: 0 }, piece).some(({ what }) => what === 'negation')) return true;
  }
  return false;
}

/** Tells whether a quoted word is a word of a passage; with `withCapital`, also that both or neither begin with a capital. */
export function isSameWord(quoted: QuotedWord, there: QuotedWord, withCapital: boolean): boolean {
  if (quoted.hasBrackets) {
    return quoted.word === there.word || (quoted.stem !== null && there.word.startsWith(quoted.stem));
  }
  return quoted.word === there.word && (!withCapital || quoted.hasCapital === there.hasCapital);
}

/** Tells whether quoted words are those of a passage from one of its words on; with `withCapitals`, also their capitals after the first word. */
export function standAt(
  quoted: readonly QuotedWord[],
  passage: readonly QuotedWord[],
  place: number,
  withCapitals = false,
): boolean {
  if (place + quoted.length > passage.length) return false;
  for (let index = 0; index < quoted.length; index++) {
    const [word, there] = [quoted[index], passage[place + index]];
    if (!word || !there || !isSameWord(word, there, withCapitals && index > 0)) return false;
  }
  return true;
}

/** Returns the parts of a compound, which may be written with a dash or in words of their own as well; a word that is broken at the end of a line is one. */
function partsAtHyphens(text: string, word: Word): QuotedWord[] {
  const written = text.slice(word.start, word.end);
  const parts = COMPOUND.test(written)
    ? written.split(HYPHENS).flatMap((_, index, all) => {
        const at = word.start + all.slice(0, index).reduce((sum, part) => sum + part.length + 1, 0);
        return wordsOf(text, at, at + (all[index]?.length ?? 0));
      })
    : [word];
  return parts.map((part) => ({ ...part, hasCapital: isCapital(text, part.start), stem: null, hasBrackets: false }));
}

function bracketedWord(match: RegExpExecArray, offset: number): QuotedWord[] {
  const plain = match[0].replace(/[[\]]/g, '');
  const [word] = wordsOf(plain);
  if (word === undefined) return [];
  const [stem] = wordsOf(match[0].slice(0, match[0].indexOf('[')));
  const start = offset + match.index;
  return [
    {
      word: word.word,
      start,
      end: start + match[0].length,
      hasCapital: isCapital(plain, 0),
      stem: stem !== undefined && stem.word.length >= SHORTEST_STEM ? stem.word : null,
      hasBrackets: true,
    },
  ];
}

function isCapital(text: string, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(at, at + 2));
}

function range({ start, end }: Span): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}
