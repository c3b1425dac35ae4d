import type { CSSProperties } from 'react';
import { runsInReadingOrder } from '../../../shared/scene/reading-order.ts';
import { FONT_FACES, fontSet } from '../../../shared/text/font-catalogue.ts';
import type { TextLine, TextStyle } from '../../../shared/text/text.ts';

/**
 * Returns the text to draw for a line, in reading order, with the marks and joiners that make it look as it was
 * measured.
 */
export function lettering(line: TextLine): string {
  if (line.runs.every((run) => run.shown === undefined)) return line.text;
  return runsInReadingOrder(line)
    .map(({ text, shown = text }) => shown)
    .join('');
}

/** Returns a text style in CSS. */
export function cssFont({ typeface, size, letterSpacing = 0 }: TextStyle): CSSProperties {
  return {
    fontFamily: typeface.startsWith('serif') ? 'var(--serif)' : 'var(--sans)',
    fontSize: size,
    fontWeight: typeface.endsWith('semibold') ? 600 : 400,
    ...(letterSpacing === 0 ? {} : { letterSpacing }),
  };
}

/** Returns the pixels from the top of a line box of `height` pixels down to the baseline, as in CSS. */
export function baselineIn(height: number, { typeface, size }: TextStyle): number {
  const { ascent, descent } = FONT_FACES[fontSet(typeface).base];
  return (height - (ascent + descent) * size) / 2 + ascent * size;
}
