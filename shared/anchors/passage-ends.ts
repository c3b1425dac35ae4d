import { isBlank, isEdgeMark, type Span } from './folded-text.ts';
import { wordsOf } from './words.ts';

/** Words beside a changed passage among which its first or last one may stand. */
const NEAR = 3;
const NEAR_UNITS = 80;

/**
 * Returns a changed passage as it was found with whole words at its ends, and with its first and last word where others
 * were put between these and the rest.
 */
export function withWholeWords(oldText: string, passage: Span, newText: string, found: Span): Span {
  const old = wordsOf(oldText, passage.start, passage.end);
  const [from, to] = [found.start - NEAR_UNITS, found.end + NEAR_UNITS];
  const words = wordsOf(newText, from, to);
  const inside = words.filter((word) => word.end > found.start && word.start < found.end);
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined) return found;
  const before = words.slice(0, words.indexOf(first)).slice(-NEAR);
  const after = words.slice(words.indexOf(last) + 1).slice(0, NEAR);
  const start = first.word === old[0]?.word ? undefined : before.findLast(({ word }) => word === old[0]?.word)?.start;
  const end = last.word === old.at(-1)?.word ? undefined : after.find(({ word }) => word === old.at(-1)?.word)?.end;
  return {
    start: start ?? Math.min(found.start, Math.max(first.start, 0)),
    end: end ?? Math.max(found.end, last.end),
  };
}

/**
 * Returns `found` with as many of the quotation marks and dashes at its ends as the passage has at its own: folded texts
 * have none there.
 */
export function withEdgeMarks(oldText: string, passage: Span, newText: string, found: Span): Span {
  const old = oldText.slice(passage.start, passage.end);
  let { start, end } = found;
  for (let left = edgeMarks(old, 0, 1); left > 0; left--) {
    const mark = markAt(newText, start - 1, -1);
    if (mark === null) break;
    start = mark;
  }
  for (let left = edgeMarks(old, old.length - 1, -1); left > 0; left--) {
    const mark = markAt(newText, end, 1);
    if (mark === null) break;
    end = mark + 1;
  }
  return { start, end };
}

/** Counts the marks at one end of a passage. */
function edgeMarks(text: string, from: number, step: 1 | -1): number {
  let count = 0;
  for (let at = from; isBlank(text.charAt(at)) || isEdgeMark(text.charAt(at)); at += step) {
    if (isEdgeMark(text.charAt(at))) count += 1;
  }
  return count;
}

/** Returns the offset of the mark that is next to `from` but for blanks; null if something else is. */
function markAt(text: string, from: number, step: 1 | -1): number | null {
  let at = from;
  while (isBlank(text.charAt(at))) at += step;
  return isEdgeMark(text.charAt(at)) ? at : null;
}
