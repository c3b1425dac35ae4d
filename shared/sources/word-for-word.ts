import type { Span } from '../anchors/folded-text.ts';
import { wordsOf } from '../anchors/words.ts';
import { firstDifference, type QuotationDifference } from './first-difference.ts';
import { partsOf, type QuotedPart, quotedStretches } from './quoted-parts.ts';
import { hasNegation, type QuotedWord, quotedWordsOf, standAt } from './quoted-words.ts';

/** What a comparison of a claim with its passage, word for word, found. */
export interface QuotationCheck {
  readonly isExact: boolean;
  /** What was compared: the parts of the claim in quotation marks; all of it where there are none, or where all of it is in the passage. */
  readonly quoted: readonly Span[];
  /** Null if it is exact. */
  readonly difference: QuotationDifference | null;
  /** The quoted stretch in which the difference is. */
  readonly at: Span | null;
}

/** An ellipsis for this many words, or fewer, must not leave out a negation: what it is about stays. */
const LEFT_OUT = 3;
/** Words of the passage that a short insertion may stand for. */
const REPLACED = 8;

/**
 * Tells whether what a claim quotes is in the passage word for word, and if not, where it first differs. Ellipses leave words out, but
 * not a negation alone; square brackets put words in, or in the place of a few others, but never of a negation. White space, punctuation, quotation marks,
 * dashes, hyphens and the capital of a first word do not count. What is compared is the whole text; where that is not in the
 * passage, the parts in quotation marks, if there are any. Takes time in proportion to the length of both.
 */
export function checkQuotation(claim: string, passage: string): QuotationCheck {
  const words = new PassageWords(passage);
  const whole = { start: 0, end: claim.length };
  const inMarks = quotedStretches(claim);
  const quoted = inMarks.length === 0 || words.differenceOf(claim, whole) === null ? [whole] : inMarks;
  for (const at of quoted) {
    const difference = words.differenceOf(claim, at);
    if (difference !== null) return { isExact: false, quoted, difference, at };
  }
  return { isExact: true, quoted, difference: null, at: null };
}

/**
 * Returns where words first differ from a passage that is to have all of them as they are written: unlike in `checkQuotation`,
 * neither quotation marks nor brackets nor ellipses set any of them apart. Null when they do not differ.
 */
export function differenceAsWritten(words: string, passage: string): QuotationDifference | null {
  return new PassageWords(passage, true).differenceOf(words, { start: 0, end: words.length });
}

/** Returns the number of words in a text, and of signs that count as such. */
export function countWords(text: string): number {
  return quotedWordsOf(text, { start: 0, end: text.length }).length;
}

/** Words that are not found where they may stand. */
interface Missing {
  readonly words: readonly QuotedWord[];
  /** The first place in the passage at which they may stand. */
  readonly from: number;
}

class PassageWords {
  readonly #text: string;
  readonly #words: readonly QuotedWord[];
  readonly #negations = new Map<string, boolean>();
  /** False for a passage that is all in capitals. */
  readonly #tellsCapitals: boolean;
  /** True where brackets and ellipses are no more than what somebody wrote. */
  readonly #asWritten: boolean;

  constructor(text: string, asWritten = false) {
    this.#text = text;
    this.#asWritten = asWritten;
    this.#words = quotedWordsOf(text, { start: 0, end: text.length }, asWritten);
    this.#tellsCapitals = /\p{Ll}/u.test(text);
  }

  /** Returns the first difference of a stretch of a claim from the passage; null when there is none. */
  differenceOf(claim: string, stretch: Span): QuotationDifference | null {
    const strictly = this.#missingOf(claim, stretch, this.#tellsCapitals);
    if (strictly === null) return null;
    const missing = this.#missingOf(claim, stretch, false);
    if (missing === null) return this.#otherCapital(claim, strictly);
    const passage = { text: this.#text, words: this.#words.slice(missing.from) };
    return firstDifference({ text: claim, words: missing.words }, passage);
  }

  /** Follows the parts of a stretch through the passage, from every place at which it can be after each of them. */
  #missingOf(claim: string, stretch: Span, withCapitals: boolean): Missing | null {
    const parts: readonly QuotedPart[] = this.#asWritten ? [{ kind: 'words', ...stretch }] : partsOf(claim, stretch);
    let places: readonly number[] | null = null;
    let from = 0;
    let count = 0;
    for (const [index, part] of parts.entries()) {
      if (part.kind === 'ellipsis') places = null;
      else if (part.kind === 'insertion') {
        const most = Math.max(REPLACED, wordsOf(claim, part.start, part.end).length);
        places = places && this.#pastInsertion(places, most);
      } else {
        const words = quotedWordsOf(claim, part, this.#asWritten);
        if (words.length === 0) continue;
        const isAllNeeded = parts[index + 1]?.kind === 'insertion';
        const found = this.#placesOf(words, { places, from, withCapitals, isAllNeeded });
        const [first] = found;
        if (first === undefined) return { words, from };
        places = found.map((place) => place + words.length);
        from = first + words.length;
        count += words.length;
      }
    }
    return count === 0 ? { words: [], from: 0 } : null;
  }

  /** Returns the places at which words stand, among `places` or, if they may be anywhere, from `from` on; the first alone unless all are needed. */
  #placesOf(
    words: readonly QuotedWord[],
    given: {
      readonly places: readonly number[] | null;
      readonly from: number;
      readonly withCapitals: boolean;
      readonly isAllNeeded: boolean;
    },
  ): number[] {
    const { places, from, withCapitals, isAllNeeded } = given;
    const found: number[] = [];
    const count = places?.length ?? this.#words.length - from;
    for (let index = 0; index < count; index++) {
      const place = places?.[index] ?? from + index;
      if (places === null && this.#hidesNegation(from, place)) continue;
      if (!standAt(words, this.#words, place, withCapitals)) continue;
      found.push(place);
      if (!isAllNeeded) break;
    }
    return found;
  }

  /** Returns the places, in order, at which the passage may go on after an insertion, which stands for no negation. */
  #pastInsertion(places: readonly number[], most: number): number[] {
    const past: number[] = [];
    for (const place of places) {
      for (let end = place; end <= Math.min(place + most, this.#words.length); end++) {
        if (end > place && this.#isNegation(end - 1)) break;
        if (end > (past.at(-1) ?? -1)) past.push(end);
      }
    }
    return past;
  }

  /** Tells whether an ellipsis from one word to another leaves out little more than a negation: “did … agree” for “did not agree”. */
  #hidesNegation(from: number, to: number): boolean {
    if (from === 0 || to - from > LEFT_OUT) return false;
    for (let index = from; index < to; index++) if (this.#isNegation(index)) return true;
    return false;
  }

  #isNegation(index: number): boolean {
    const word = this.#words[index];
    if (word === undefined) return false;
    const known = this.#negations.get(word.word);
    if (known !== undefined) return known;
    const isOne = hasNegation(this.#text, word.start, word.end);
    this.#negations.set(word.word, isOne);
    return isOne;
  }

  #otherCapital(claim: string, { words, from }: Missing): QuotationDifference {
    const anywhere = { places: null, from, withCapitals: false, isAllNeeded: false };
    const [place = from] = this.#placesOf(words, anywhere);
    const at = words.findIndex(
      (word, index) => index > 0 && word.hasCapital !== this.#words[place + index]?.hasCapital,
    );
    const [quoted, there] = [words[Math.max(0, at)], this.#words[place + Math.max(0, at)]];
    return {
      what: 'capital',
      quoted: quoted ? claim.slice(quoted.start, quoted.end) : '',
      passage: there ? this.#text.slice(there.start, there.end) : '',
    };
  }
}
