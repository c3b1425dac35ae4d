import search from 'approx-string-match';
import type { Anchor } from '../model/entities.ts';
import { anchorAt } from './anchor.ts';
import { PhraseIndex } from './phrase-index.ts';
import { likeness, type Word, wordsOf } from './words.ts';

/** The outcome of looking for a passage in a newer text. */
export type Relocation =
  /** The passage stands there word for word, among the same surroundings. */
  | { readonly kind: 'exact'; readonly anchor: Anchor }
  /**
   * This may be the passage: its words or surroundings differ, or it is one of several that are alike. A person must
   * confirm it.
   */
  | { readonly kind: 'moved'; readonly anchor: Anchor }
  | { readonly kind: 'lost' };

/** UTF-16 units on either side that tell a passage from a look-alike: far more than an anchor keeps. */
const SURROUNDINGS = 240;
/** The share of the words around a passage that must still be there for it to be the same one. */
const SAME_SURROUNDINGS = 0.45;
/**
 * Number of words directly beside a passage, in its paragraph, of which half must still be there on either side: a copy
 * put nearby has different neighbours.
 */
const BESIDE = 6;
const SAME_BESIDE = 1 / 2;
/** How much less of the surroundings any other passage with much the same words must have. */
const LEAD = 0.25;
/** The largest share of a passage's characters that may differ for it still to be proposed. */
const MOST_DIFFERENCES = 0.4;
/** Number of places that are examined closely. */
const CANDIDATES = 4;
/** Largest number of word-for-word repetitions that are told apart; with more, none is certain. */
const REPETITIONS = 12;

/**
 * Finds the passages of `oldText` again in `newText`, which replaces it. A passage is `exact` only where its words
 * stand among enough of its old surroundings, and nowhere else does so equally well: a copy elsewhere is never taken
 * for it without asking.
 */
export class Relocator {
  readonly #oldText: string;
  readonly #index: PhraseIndex;

  constructor(oldText: string, newText: string) {
    this.#oldText = oldText;
    this.#index = new PhraseIndex(newText);
  }

  /** Finds the passage at an anchor of the old text in the new one. */
  relocate(anchor: Anchor): Relocation {
    const places = this.#places(anchor).sort((a, b) => b.score - a.score);
    const [best] = places;
    if (best === undefined) return { kind: 'lost' };
    const found = anchorAt(this.#index.text, best.start, best.end);
    const rivals = places.filter((place) => place !== best);
    const isSure =
      best.isSame &&
      best.surroundings >= SAME_SURROUNDINGS &&
      best.beside >= SAME_BESIDE &&
      best.hasNeighbour &&
      rivals.length < REPETITIONS &&
      rivals.every((rival) => rival.surroundings <= best.surroundings - LEAD);
    return { kind: isSure ? 'exact' : 'moved', anchor: found };
  }

  #places(anchor: Anchor): Place[] {
    const { exact, start, end } = anchor;
    const around = wordsOf(this.#oldText, start - SURROUNDINGS, end + SURROUNDINGS);
    const repetitions = this.#repetitions(exact);
    const spans = new Map(repetitions.map((span) => [span.start, span] as const));
    for (const at of this.#index.candidates(around, start, CANDIDATES)) {
      const span = this.#nearest(exact, at, repetitions);
      if (span !== undefined && !spans.has(span.start)) spans.set(span.start, span);
    }
    const there = surroundingsOf(this.#oldText, start, end);
    return [...spans.values()].map((span) => this.#judged(span, exact, there));
  }

  /** Returns the places where exactly these words stand. */
  #repetitions(exact: string): Span[] {
    const spans: Span[] = [];
    let at = this.#index.text.indexOf(exact);
    while (at >= 0 && spans.length <= REPETITIONS) {
      spans.push({ start: at, end: at + exact.length, errors: 0 });
      at = this.#index.text.indexOf(exact, at + 1);
    }
    return spans;
  }

  /**
   * Returns the stretch near `at` that is most like the passage, leaving out the places where its exact words stand: a
   * passage that was changed may have a copy of its old words beside it. Undefined when nothing is similar enough.
   */
  #nearest(exact: string, at: number, repetitions: readonly Span[]): Span | undefined {
    const slack = Math.max(120, exact.length);
    const from = Math.max(0, at - slack);
    const window = blanked(this.#index.text.slice(from, at + exact.length + slack), from, repetitions);
    const found = search(window, exact, Math.floor(exact.length * MOST_DIFFERENCES));
    const [best] = found.toSorted((a, b) => a.errors - b.errors || distance(a, at - from) - distance(b, at - from));
    return best && { start: from + best.start, end: from + best.end, errors: best.errors };
  }

  #judged(span: Span, exact: string, there: Surroundings): Place {
    const here = surroundingsOf(this.#index.text, span.start, span.end);
    const surroundings = (likeness(there.before, here.before) + likeness(there.after, here.after)) / 2;
    const beside = Math.min(likeness(there.left, here.left), likeness(there.right, here.right));
    const sameness = 1 - span.errors / exact.length;
    const isSame = span.errors === 0 && here.cutsWords === there.cutsWords;
    const hasNeighbour =
      there.left.at(-1)?.word === here.left.at(-1)?.word || there.right[0]?.word === here.right[0]?.word;
    return { ...span, surroundings, beside, hasNeighbour, isSame, score: sameness + surroundings };
  }
}

/** The words around a passage: in the wider text, and directly beside it in its paragraph. */
interface Surroundings {
  readonly before: readonly Word[];
  readonly after: readonly Word[];
  readonly left: readonly Word[];
  readonly right: readonly Word[];
  /** The ends of the passage that fall within a word, so that “money” is not found in “moneyed”. */
  readonly cutsWords: 'neither' | 'start' | 'end' | 'both';
}

function surroundingsOf(text: string, start: number, end: number): Surroundings {
  const before = wordsOf(text, start - SURROUNDINGS, start);
  const after = wordsOf(text, end, end + SURROUNDINGS);
  const paragraphStart = text.lastIndexOf('\n', start - 1) + 1;
  const nextBreak = text.indexOf('\n', end);
  const paragraphEnd = nextBreak < 0 ? text.length : nextBreak;
  return {
    before,
    after,
    left: before.filter((word) => word.start >= paragraphStart).slice(-BESIDE),
    right: after.filter((word) => word.end <= paragraphEnd).slice(0, BESIDE),
    cutsWords: cutWords(text, start, end),
  };
}

const WITHIN_WORD = /^[\p{L}\p{M}\p{N}]{2}$/u;

function cutWords(text: string, start: number, end: number): Surroundings['cutsWords'] {
  const atStart = WITHIN_WORD.test(text.slice(start - 1, start + 1));
  const atEnd = WITHIN_WORD.test(text.slice(end - 1, end + 1));
  if (atStart) return atEnd ? 'both' : 'start';
  return atEnd ? 'end' : 'neither';
}

/**
 * Returns `part`, a piece of a text that begins at `from`, with the stretches of `spans` blanked out so that nothing is
 * found there.
 */
function blanked(part: string, from: number, spans: readonly Span[]): string {
  let text = part;
  for (const { start, end } of spans) {
    const [first, last] = [Math.max(0, start - from), Math.min(part.length, end - from)];
    if (first < last) text = text.slice(0, first) + '\0'.repeat(last - first) + text.slice(last);
  }
  return text;
}

interface Span {
  readonly start: number;
  readonly end: number;
  /** Number of characters that differ, are missing or were added. */
  readonly errors: number;
}

interface Place extends Span {
  readonly isSame: boolean;
  /** The share of the passage's old surroundings that stands around this place, 0 to 1. */
  readonly surroundings: number;
  /** The smaller of the shares found directly before and directly after it, 0 to 1. */
  readonly beside: number;
  /**
   * True if the word directly before it, or the one directly after, is still there: a copy put in the middle of the
   * passage has neither.
   */
  readonly hasNeighbour: boolean;
  readonly score: number;
}

function distance(match: { readonly start: number }, at: number): number {
  return Math.abs(match.start - at);
}
