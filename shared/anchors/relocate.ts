import search from 'approx-string-match';
import type { Anchor } from '../model/entities.ts';
import { anchorAt } from './anchor.ts';
import { changedBeside, changedInside, changedSpaces, type WordChange } from './changed-words.ts';
import { FoldedText, type Span } from './folded-text.ts';
import { withEdgeMarks, withWholeWords } from './passage-ends.ts';
import { PhraseIndex } from './phrase-index.ts';
import {
  alike,
  cutWords,
  hasSameNeighbour,
  type Surroundings,
  sameSurroundings,
  surroundingsOf,
} from './surroundings.ts';
import { likeness, wordsOf } from './words.ts';

/** The outcome of looking for a passage in a newer text. */
export type Relocation =
  /** The passage stands there, letter by letter, among the same surroundings; `changes` are the words that differ beside it. */
  | { readonly kind: 'exact'; readonly anchor: Anchor; readonly changes: readonly WordChange[] }
  /**
   * This may be the passage: its words or surroundings differ, or it is one of several that are alike. A person must
   * confirm it.
   */
  | { readonly kind: 'moved'; readonly anchor: Anchor; readonly changes: readonly WordChange[] }
  | { readonly kind: 'lost' };

/** UTF-16 units on either side in which a passage is looked for by the words around it. */
const SURROUNDINGS = 240;
/** How like the words around a place must be to those around the passage for it to be the same one. */
const SAME_SURROUNDINGS = 0.45;
/** The share of the words directly beside it: a copy put nearby has different neighbours. */
const SAME_BESIDE = 1 / 2;
/** How much less of the surroundings, or of the words directly beside it, any other place must have. */
const LEAD = 0.25;
const LEAD_BESIDE = 0.5;
/** The largest share of a passage's characters that may differ for it still to be proposed. */
const MOST_DIFFERENCES = 0.4;
/** Number of places that are examined closely. */
const CANDIDATES = 4;
/** Largest number of word-for-word repetitions that are told apart; with more, none is certain. */
const REPETITIONS = 12;
/** Largest number of places at which a passage's letters are looked at. */
const MOST_LOOKS = 2000;

/**
 * Finds the passages of `oldText` again in `newText`, which replaces it. Both are compared as `FoldedText`, so that
 * white space, quotation marks, dashes, hyphenation, ligatures and capitals make no difference. A passage is `exact`
 * only where its words stand among enough of its old surroundings, and nowhere else does so equally well, in either
 * text: a copy elsewhere is never taken for it without asking.
 */
export class Relocator {
  readonly #old: FoldedText;
  readonly #new: FoldedText;
  readonly #isAlike: boolean;
  readonly #index: PhraseIndex;

  constructor(oldText: string, newText: string) {
    this.#old = new FoldedText(oldText);
    this.#new = new FoldedText(newText);
    this.#isAlike = this.#old.letters === this.#new.letters;
    this.#index = new PhraseIndex(newText);
  }

  /** Finds the passage at an anchor of the old text in the new one. */
  relocate(anchor: Anchor): Relocation {
    const passage = this.#passage(anchor);
    if (this.#old.text === this.#new.text) return { kind: 'exact', anchor, changes: [] };
    if (passage.letters === '') return this.#withoutLetters(anchor);
    if (this.#isAlike) {
      const place = this.#span(passage.at, passage.letters.length);
      return this.#found('exact', passage, this.#judged(place, passage));
    }
    const places = this.#places(passage).sort((a, b) => b.score - a.score);
    const [best] = places;
    if (best === undefined) return { kind: 'lost' };
    const rivals = places.filter((place) => place !== best);
    const isSure =
      best.isSame &&
      best.likeness >= SAME_SURROUNDINGS &&
      Math.min(best.left, best.right) >= SAME_BESIDE &&
      best.hasNeighbour &&
      rivals.length < REPETITIONS &&
      rivals.every((rival) => isBehind(rival, best)) &&
      !this.#isRepeatedInOld(passage, best);
    return this.#found(isSure ? 'exact' : 'moved', passage, best);
  }

  #passage({ start, end }: Anchor): Passage {
    const at = this.#old.foldedOffset(start);
    const letters = this.#old.letters.slice(at, this.#old.foldedOffset(end));
    return { start, end, at, letters, there: surroundingsOf(this.#old.text, { start, end }) };
  }

  /** Proposes the first of the places where a passage of quotation marks or white space alone stands. */
  #withoutLetters({ exact }: Anchor): Relocation {
    const start = this.#new.text.indexOf(exact);
    if (start < 0) return { kind: 'lost' };
    return { kind: 'moved', anchor: anchorAt(this.#new.text, start, start + exact.length), changes: [] };
  }

  #found(kind: 'exact' | 'moved', passage: Passage, place: Place): Relocation {
    const whole = place.errors === 0 ? place : withWholeWords(this.#old.text, passage, this.#new.text, place);
    const { start, end } = withEdgeMarks(this.#old.text, passage, this.#new.text, whole);
    const here = surroundingsOf(this.#new.text, whole);
    const { there } = passage;
    const [oldText, newText] = [this.#old.text, this.#new.text];
    const beside = (where: 'before' | 'after', neighbours: ReturnType<typeof alike>) =>
      changedBeside(where, { text: oldText, words: neighbours.was }, { text: newText, words: neighbours.is });
    const inside =
      place.errors === 0
        ? changedSpaces(this.#old, passage.at, this.#new, place.at, passage.letters.length)
        : changedInside({ text: oldText, ...passage }, { text: newText, start, end });
    const changes = [
      ...beside('before', alike(there.left, here.left)),
      ...inside,
      ...beside('after', alike(there.right, here.right)),
    ];
    return { kind, anchor: anchorAt(this.#new.text, start, end), changes };
  }

  #places(passage: Passage): Place[] {
    const around = wordsOf(this.#old.text, passage.start - SURROUNDINGS, passage.end + SURROUNDINGS);
    const repetitions = repetitionsOf(passage, this.#new).map((at) => this.#span(at, passage.letters.length));
    const spans = new Map(repetitions.map((span) => [span.start, span] as const));
    for (const at of this.#index.candidates(around, passage.start, CANDIDATES)) {
      const span = this.#nearest(passage.letters, this.#new.foldedOffset(at), repetitions);
      if (span !== undefined && !spans.has(span.start)) spans.set(span.start, span);
    }
    return [...spans.values()].map((span) => this.#judged(span, passage));
  }

  #span(at: number, length: number, errors = 0): FoldedSpan {
    return { ...this.#new.original(at, at + length), at, length, errors };
  }

  /**
   * Returns the stretch near `at` that is most like the passage, leaving out the places where its exact words stand: a
   * passage that was changed may have a copy of its old words beside it. Undefined when nothing is similar enough.
   */
  #nearest(letters: string, at: number, repetitions: readonly FoldedSpan[]): FoldedSpan | undefined {
    const slack = Math.max(120, letters.length);
    const from = Math.max(0, at - slack);
    const window = blanked(this.#new.letters.slice(from, at + letters.length + slack), from, repetitions);
    const found = search(window, letters, Math.floor(letters.length * MOST_DIFFERENCES));
    const [best] = found.toSorted((a, b) => a.errors - b.errors || distance(a, at - from) - distance(b, at - from));
    return best && this.#span(from + best.start, best.end - best.start, best.errors);
  }

  #judged(span: FoldedSpan, { letters, there }: Passage): Place {
    const here = surroundingsOf(this.#new.text, span);
    return { ...span, ...compared(there, here, span.errors, letters.length) };
  }

  /** Tells whether the old text has the same words elsewhere, among surroundings that fit the place nearly as well. */
  #isRepeatedInOld(passage: Passage, best: Place): boolean {
    const twins = repetitionsOf(passage, this.#old).filter((at) => at !== passage.at);
    if (twins.length >= REPETITIONS) return true;
    const here = surroundingsOf(this.#new.text, best);
    return twins.some((at) => {
      const twin = surroundingsOf(this.#old.text, this.#old.original(at, at + passage.letters.length));
      return !isBehind(compared(twin, here, 0, passage.letters.length), best);
    });
  }
}

/** A passage of the old text, with the units of its folded text that begin at `at`. */
interface Passage extends Span {
  readonly at: number;
  readonly letters: string;
  readonly there: Surroundings;
}

/** A stretch of the new text, and `length` units of its folded text from `at`. */
interface FoldedSpan extends Span {
  readonly at: number;
  readonly length: number;
  /** Number of characters that differ, are missing or were added. */
  readonly errors: number;
}

interface Comparison {
  readonly isSame: boolean;
  /** The share of the passage's old surroundings that stands around this place, 0 to 1. */
  readonly surroundings: number;
  /** How like the words around are to each other, 0 to 1: less than the share where others were added. */
  readonly likeness: number;
  /** The shares of its neighbours that stand directly before and directly after this place, 0 to 1. */
  readonly left: number;
  readonly right: number;
  /**
   * True if the word directly before it, or the one directly after, is still there: a copy put in the middle of the
   * passage has neither.
   */
  readonly hasNeighbour: boolean;
  readonly score: number;
}

interface Place extends FoldedSpan, Comparison {}

function compared(there: Surroundings, here: Surroundings, errors: number, length: number): Comparison {
  const surroundings = sameSurroundings(there, here);
  const left = alike(there.left, here.left).share;
  const right = alike(there.right, here.right).share;
  return {
    surroundings,
    likeness: (likeness(there.before, here.before) + likeness(there.after, here.after)) / 2,
    left,
    right,
    isSame: errors === 0 && there.cutsWords === here.cutsWords,
    hasNeighbour: hasSameNeighbour(there, here),
    score: 1 - errors / length + surroundings + Math.min(left, right) / 2,
  };
}

/** Tells whether a place is so much less like the passage than the best one that it cannot be meant. */
function isBehind(rival: Comparison, best: Comparison): boolean {
  const hasOtherNeighbours = rival.left <= best.left - LEAD_BESIDE && rival.right <= best.right - LEAD_BESIDE;
  return rival.surroundings <= best.surroundings - LEAD || hasOtherNeighbours;
}

/** Returns the first places in a folded text where exactly the letters of a passage stand, cut from words as it is. */
function repetitionsOf({ letters, there }: Passage, folded: FoldedText): number[] {
  const found: number[] = [];
  let looks = 0;
  let at = folded.letters.indexOf(letters);
  for (; at >= 0 && found.length <= REPETITIONS; at = folded.letters.indexOf(letters, at + 1)) {
    const { start, end } = folded.original(at, at + letters.length);
    if (cutWords(folded.text, start, end) === there.cutsWords) found.push(at);
    looks += 1;
    if (looks > MOST_LOOKS) return Array.from({ length: REPETITIONS + 1 }, () => at);
  }
  return found;
}

/**
 * Returns `part`, a piece of a text that begins at `from`, with the stretches of `spans` blanked out so that nothing is
 * found there.
 */
function blanked(part: string, from: number, spans: readonly FoldedSpan[]): string {
  let text = part;
  for (const { at, length } of spans) {
    const [first, last] = [Math.max(0, at - from), Math.min(part.length, at + length - from)];
    if (first < last) text = text.slice(0, first) + '\0'.repeat(last - first) + text.slice(last);
  }
  return text;
}

function distance(match: { readonly start: number }, at: number): number {
  return Math.abs(match.start - at);
}
