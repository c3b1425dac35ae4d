import { graphemes, isControl, isInvisible } from './graphemes.ts';
import type { Shaper } from './shaper.ts';
import type { FontId } from './text.ts';

/** What stands in for a grapheme that no font has. None of the bundled fonts has U+FFFD. */
const STAND_IN = '?';

/** What is drawn for a grapheme that the font has not all of: what it has, a question mark, or nothing for control characters. */
export function standInFor(grapheme: string, font: FontId, shaper: Shaper): string {
  if (isControl(grapheme)) return '';
  if (!shaper.has(font, grapheme.codePointAt(0) ?? 0)) return STAND_IN;
  return Array.from(grapheme)
    .filter((character) => isInvisible(character) || shaper.has(font, character.codePointAt(0) ?? 0))
    .join('');
}

/** The text drawn in place of a run of such graphemes. */
export function standInText(text: string, font: FontId, shaper: Shaper): string {
  return graphemes(text)
    .map((grapheme) => standInFor(grapheme.text, font, shaper))
    .join('');
}
