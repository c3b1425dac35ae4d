import search from 'approx-string-match';
import { type Anchor, anchorAt } from './anchor.ts';
import { PhraseIndex } from './phrase-index.ts';
import { likeness, type Word, wordsOf } from './words.ts';

/** What became of a passage in a newer text. */
export type Relocation =
  /** It stands there word for word, among what stood around it. */
  | { readonly kind: 'exact'; readonly anchor: Anchor }
  /** It may be this: other words, other surroundings, or one of several that are alike. A person must confirm it. */
  | { readonly kind: 'moved'; readonly anchor: Anchor }
  | { readonly kind: 'lost' };

/** UTF-16 units on either side by which a passage is told from a look-alike: far more than an anchor keeps. */
const SURROUNDINGS = 240;
/** Of the words around a passage, those that must still be there for it to be the same one. */
const SAME_SURROUNDINGS = 0.45;
/** Words right beside a passage, in its paragraph, of which half must still be there on either side: a copy put nearby has others. */
const BESIDE = 6;
const SAME_BESIDE = 1 / 2;
/** How much less another passage with much the same words must have of the surroundings. */
const LEAD = 0.25;
/** Of a passage's characters, those that may differ for it to be proposed. */
const MOST_DIFFERENCES = 0.4;
/** Places that are looked at closely. */
const CANDIDATES = 4;
/** Word-for-word repetitions that are told apart; where there are more, none is sure. */
const REPETITIONS = 12;

/**
 * Finds the passages of `oldText` again in `newText`, which replaces it. A passage is `exact` only where its words stand among enough of
 * its old surroundings, and nowhere else as well so: a copy of it in another place is never taken for it without asking.
 */
export class Relocator {
  readonly #oldText: string;
  readonly #index: PhraseIndex;

  constructor(oldText: string, newText: string) {
    this.#oldText = oldText;
    this.#index = new PhraseIndex(newText);
  }

  /** What became of the passage at an anchor of the old text. */
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

  /** Where the very words stand. */
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
   * What is most like the passage near a place, but for where its very words stand: a passage that was changed may have a copy of what
   * it was beside it. Undefined where nothing is like enough.
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

/** The words around a passage: far about it, and right beside it in its paragraph. */
interface Surroundings {
  readonly before: readonly Word[];
  readonly after: readonly Word[];
  readonly left: readonly Word[];
  readonly right: readonly Word[];
  /** Which of its ends stand within a word, so that “money” is not found in “moneyed”. */
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

/** A part of a text that begins at `from`, with nothing to be found in `spans`. */
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
  /** Characters that are other, missing or added. */
  readonly errors: number;
}

interface Place extends Span {
  readonly isSame: boolean;
  /** How much of what stood around the passage stands around this, 0 to 1. */
  readonly surroundings: number;
  /** The lesser share of what stood right before and right after it, 0 to 1. */
  readonly beside: number;
  /** Whether the very word before it, or the one after it, is still there: a copy put in the middle of the passage has neither. */
  readonly hasNeighbour: boolean;
  readonly score: number;
}

function distance(match: { readonly start: number }, at: number): number {
  return Math.abs(match.start - at);
}
