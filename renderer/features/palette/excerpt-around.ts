import type { Range } from '../../../shared/search/fuzzy.ts';

/** Characters shown before the first match, and after it. */
const BEFORE = 40;
const AFTER = 160;

/** A piece of a text, which matches or does not. */
export interface ExcerptPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/**
 * Returns the part of a text that shows the matches, on one line, with an ellipsis where something is left out: the first match
 * and what stands around it.
 */
export function excerptAround(text: string, matches: readonly Range[]): ExcerptPart[] {
  const [start, end] = matches[0] ?? [0, 0];
  const from = start <= BEFORE ? 0 : start - BEFORE + spaceIn(text.slice(start - BEFORE, start));
  const to = Math.min(text.length, end + AFTER);
  const parts: ExcerptPart[] = [];
  let at = from;
  const add = (until: number, isMatch: boolean) => {
    // An end that was cut may run through a character.
    const piece = text.slice(at, until).toWellFormed().replace(/\s+/g, ' ');
    if (piece !== '') parts.push({ text: piece, isMatch });
    at = until;
  };
  for (const [first, last] of matches) {
    if (last > to) break;
    add(first, false);
    add(last, true);
  }
  add(to, false);
  const whole = [
    { text: from > 0 ? '…' : '', isMatch: false },
    ...parts,
    { text: to < text.length ? '…' : '', isMatch: false },
  ];
  return whole.filter((part) => part.text !== '');
}

/** Returns the number of characters to leave out so that the text begins with a word; 0 if it is one word. */
function spaceIn(text: string): number {
  return text.search(/\s/) + 1;
}
