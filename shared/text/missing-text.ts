import { graphemes, isControl, isInvisible } from './graphemes.ts';
import type { Shaper } from './shaper.ts';
import type { FontId } from './text.ts';

/** The stand-in for a grapheme that no font has. None of the bundled fonts has U+FFFD. */
const STAND_IN = '?';

/**
 * Returns the text to draw for a grapheme that the font does not have entirely: the characters it has, a question mark,
 * or nothing for control characters.
 */
export function standInFor(grapheme: string, font: FontId, shaper: Shaper): string {
  if (isControl(grapheme)) return '';
  if (!shaper.has(font, grapheme.codePointAt(0) ?? 0)) return STAND_IN;
  return Array.from(grapheme)
    .filter((character) => isInvisible(character) || shaper.has(font, character.codePointAt(0) ?? 0))
    .join('');
}

/** Returns the text to draw in place of a run of such graphemes. */
export function standInText(text: string, font: FontId, shaper: Shaper): string {
  return graphemes(text)
    .map((grapheme) => standInFor(grapheme.text, font, shaper))
    .join('');
}
