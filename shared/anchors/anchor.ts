import type { Anchor } from '../model/entities.ts';

/** Characters of context that an anchor keeps on either side. */
const CONTEXT = 32;

/**
 * Returns the anchor of the passage from `start` to `end` (UTF-16 offsets, the end exclusive) of `text`. An end that
 * falls in the middle of a character is moved outwards. Throws `RangeError` when the passage is empty.
 */
export function anchorAt(text: string, start: number, end: number): Anchor {
  const from = outwards(text, Math.max(0, Math.min(start, end)), -1);
  const to = outwards(text, Math.min(text.length, Math.max(start, end)), 1);
  if (from >= to) throw new RangeError('A passage has at least one character.');
  return {
    exact: text.slice(from, to),
    prefix: text.slice(outwards(text, Math.max(0, from - CONTEXT), 1), from),
    suffix: text.slice(to, outwards(text, Math.min(text.length, to + CONTEXT), -1)),
    start: from,
    end: to,
  };
}

/** Returns `offset`, or the next offset in the direction `step` that is not between the halves of a character. */
function outwards(text: string, offset: number, step: 1 | -1): number {
  const splits = isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset));
  return splits ? offset + step : offset;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
