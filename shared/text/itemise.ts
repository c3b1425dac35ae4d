import type { BidiLevels } from './bidi.ts';
import { fontSet } from './font-catalogue.ts';
import { chooseFonts, type FontChoice } from './font-choice.ts';
import { graphemes, isInvisible } from './graphemes.ts';
import type { Shaper } from './shaper.ts';
import type { Typeface } from './text.ts';

/** A stretch of a paragraph in one font and one direction; `emoji` and `tab` hold one grapheme each. */
export interface Item extends FontChoice {
  /** UTF-16 offsets in the paragraph. */
  readonly start: number;
  readonly end: number;
  /** Of UAX #9; odd from right to left. */
  readonly level: number;
}

const PRINTABLE_ASCII = /^[\x20-\x7e]+$/;

/** Splits a paragraph where the font or the direction changes, never inside a grapheme cluster. */
export function itemise(text: string, typeface: Typeface, bidi: BidiLevels, shaper: Shaper): Item[] {
  const fonts = fontSet(typeface);
  if (PRINTABLE_ASCII.test(text)) return [{ start: 0, end: text.length, font: fonts.base, level: 0, kind: 'text' }];

  const pieces = [...graphemes(text)];
  const choices = chooseFonts(
    pieces.map((piece) => piece.text),
    fonts,
    shaper,
  );
  const items: Item[] = [];
  let level = leadingLevel(pieces, bidi);
  for (const [position, piece] of pieces.entries()) {
    const choice = choices[position] ?? { font: fonts.base, kind: 'text' };
    if (!isInvisible(piece.text)) level = bidi.levels[piece.index] ?? 0;
    const end = piece.index + piece.text.length;
    const last = items.at(-1);
    if (last !== undefined && continues(last, choice, level)) items[items.length - 1] = { ...last, end };
    else items.push({ ...choice, start: piece.index, end, level });
  }
  return items;
}

/** The level of the first grapheme that draws something; what stands before it and draws nothing goes with it. */
function leadingLevel(pieces: readonly { text: string; index: number }[], bidi: BidiLevels): number {
  const first = pieces.find((piece) => !isInvisible(piece.text)) ?? pieces[0];
  return bidi.levels[first?.index ?? 0] ?? 0;
}

function continues(item: Item, choice: FontChoice, level: number): boolean {
  const single = choice.kind === 'emoji' || choice.kind === 'tab';
  return !single && item.font === choice.font && item.kind === choice.kind && item.level === level;
}
