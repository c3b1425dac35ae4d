import type { BidiLevels } from './bidi.ts';
import { fontSet } from './font-catalogue.ts';
import { chooseFonts, type FontChoice } from './font-choice.ts';
import { type Grapheme, isInvisible } from './graphemes.ts';
import type { Shaper } from './shaper.ts';
import type { Typeface } from './text.ts';

/** A stretch of a paragraph in one font and one direction; `emoji` and `tab` hold one grapheme each. */
export interface Item extends FontChoice {
  /** UTF-16 offsets in the paragraph. */
  readonly start: number;
  readonly end: number;
  /** Embedding level of UAX #9; odd from right to left. */
  readonly level: number;
}

/**
 * Splits a paragraph, given as its grapheme clusters, where the font or the direction changes, never inside a cluster.
 * Clusters that draw nothing have the direction of what precedes them.
 */
export function itemise(pieces: readonly Grapheme[], typeface: Typeface, bidi: BidiLevels, shaper: Shaper): Item[] {
  const fonts = fontSet(typeface);
  const choices = chooseFonts(pieces, fonts, shaper);
  const items: Item[] = [];
  let level = leadingLevel(pieces, bidi);
  let start = 0;
  for (const [position, piece] of pieces.entries()) {
    const choice = choices[position] ?? { font: fonts.base, kind: 'text' };
    const next = pieces[position + 1];
    const end = piece.index + piece.text.length;
    const nextLevel = next === undefined || isInvisible(next.text) ? level : (bidi.levels[next.index] ?? 0);
    if (next === undefined || nextLevel !== level || !continues(choice, choices[position + 1])) {
      items.push({ ...choice, start, end, level });
      start = end;
    }
    level = nextLevel;
  }
  return items;
}

/**
 * Returns the level of the first grapheme that draws something; what stands before it and draws nothing goes with it.
 */
function leadingLevel(pieces: readonly Grapheme[], bidi: BidiLevels): number {
  const first = pieces.find((piece) => !isInvisible(piece.text)) ?? pieces[0];
  return bidi.levels[first?.index ?? 0] ?? 0;
}

function continues(choice: FontChoice, next: FontChoice | undefined): boolean {
  const single = choice.kind === 'emoji' || choice.kind === 'tab';
  return !single && choice.font === next?.font && choice.kind === next.kind;
}
