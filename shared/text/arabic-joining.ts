import type { Shaper } from './shaper.ts';
import type { FontId } from './text.ts';

/** The character that makes the letter beside it take its joined form. */
export const ZERO_WIDTH_JOINER = '\u200d';

/**
 * Tells whether two letters of an Arabic font, one after the other, are joined: each takes another form beside a
 * joiner.
 */
export function lettersJoin(before: string, after: string, font: FontId, shaper: Shaper): boolean {
  const form = (letter: string) =>
    shaper
      .shape(font, letter, true)
      .map((glyph) => glyph.id)
      .join(' ');
  return form(before + ZERO_WIDTH_JOINER) !== form(before) && form(ZERO_WIDTH_JOINER + after) !== form(after);
}
