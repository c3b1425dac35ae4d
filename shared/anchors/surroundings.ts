import type { Span } from './folded-text.ts';
import { commonWords, likeness, type Word, wordsOf } from './words.ts';

/** UTF-16 units on either side that tell a passage from a look-alike: far more than an anchor keeps. */
const WIDTH = 240;
/** Number of words directly beside a passage that count as its neighbours. */
const BESIDE = 6;

/** The words around a stretch of text: in the wider text, and directly beside it. */
export interface Surroundings {
  readonly before: readonly Word[];
  readonly after: readonly Word[];
  readonly left: Neighbours;
  readonly right: Neighbours;
  /** The ends of the stretch that fall within a word, so that “money” is not found in “moneyed”. */
  readonly cutsWords: 'neither' | 'start' | 'end' | 'both';
}

/**
 * The words beside a stretch, the nearest first: all, and those of its line. A paragraph that went elsewhere keeps the
 * latter, one whose lines were wrapped anew the former.
 */
export interface Neighbours {
  readonly all: readonly Word[];
  readonly inLine: readonly Word[];
}

/** Returns the surroundings of a stretch of `text`. */
export function surroundingsOf(text: string, { start, end }: Span): Surroundings {
  const before = wordsOf(text, start - WIDTH, start);
  const after = wordsOf(text, end, end + WIDTH);
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const nextBreak = text.indexOf('\n', end);
  const lineEnd = nextBreak < 0 ? text.length : nextBreak;
  const left = before.toReversed();
  return {
    before,
    after,
    left: { all: left, inLine: left.filter((word) => word.start >= lineStart) },
    right: { all: after, inLine: after.filter((word) => word.end <= lineEnd) },
    cutsWords: cutWords(text, start, end),
  };
}

/** Returns the share of the words around one stretch, 0 to 1, that stand around another, too. */
export function sameSurroundings(there: Surroundings, here: Surroundings): number {
  const count = there.before.length + there.after.length;
  if (count === 0) return here.before.length + here.after.length === 0 ? 1 : 0;
  return (commonWords(there.before, here.before) + commonWords(there.after, here.after)) / count;
}

/** Tells whether the word directly before two stretches, or the one directly after, is the same. */
export function hasSameNeighbour(there: Surroundings, here: Surroundings): boolean {
  return isSameNearest(there.left, here.left) || isSameNearest(there.right, here.right);
}

function isSameNearest(was: Neighbours, is: Neighbours): boolean {
  return was.all[0]?.word === is.all[0]?.word || was.inLine[0]?.word === is.inLine[0]?.word;
}

/** Returns the words beside two stretches that are more alike: all, or those of their lines. */
export function alike(was: Neighbours, is: Neighbours): { share: number; was: readonly Word[]; is: readonly Word[] } {
  const inLine = likeness(was.inLine.slice(0, BESIDE), is.inLine.slice(0, BESIDE));
  const all = likeness(was.all.slice(0, BESIDE), is.all.slice(0, BESIDE));
  return inLine > all ? { share: inLine, was: was.inLine, is: is.inLine } : { share: all, was: was.all, is: is.all };
}

/** Returns which ends of a stretch fall within a word. */
export function cutWords(text: string, start: number, end: number): Surroundings['cutsWords'] {
  const [atStart, atEnd] = [start, end].map((offset) => WITHIN_WORD.test(text.slice(offset - 1, offset + 1)));
  if (atStart) return atEnd ? 'both' : 'start';
  return atEnd ? 'end' : 'neither';
}

const WITHIN_WORD = /^[\p{L}\p{M}\p{N}]{2}$/u;
