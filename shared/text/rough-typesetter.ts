import { splitAtLineEnds } from './line-ends.ts';
import type { TextLine, TextStyle, Typesetter } from './text.ts';

/** The width of a letter, on average, in ems; and of a sign of a script that is set in squares, or of emoji. */
const LETTER = 0.52;
const SQUARE = 1;
/** The first character of those scripts; most that come after it are as wide. */
const FIRST_SQUARE = 0x2e80;
/** The share of a line that is filled where lines break between words. */
const FILLED = 0.92;

/**
 * A typesetter that guesses: it says about how much room a text takes, in a hundredth of the time, and draws nothing.
 * For what is not in sight.
 */
export const roughTypesetter: Typesetter = {
  line: (text, style) => lineOf(text, 0, text.length, style),

  wrap(text, style, width) {
    return splitAtLineEnds(text).flatMap((part) => {
      const count = Math.max(1, Math.ceil(widthOf(part.text, style) / (width * FILLED)));
      const step = Math.ceil(part.text.length / count);
      return Array.from({ length: count }, (_, i) => {
        const start = Math.min(i * step, part.text.length);
        return lineOf(text, part.start + start, part.start + Math.min(start + step, part.text.length), style);
      });
    });
  },

  glyphs: () => [],
  unsupported: () => [],
};

function lineOf(whole: string, start: number, end: number, style: TextStyle): TextLine {
  const text = whole.slice(start, end);
  return { text, start, end, width: widthOf(text, style), rtl: false, runs: [] };
}

function widthOf(text: string, { size, letterSpacing = 0 }: TextStyle): number {
  let ems = 0;
  for (let i = 0; i < text.length; i++) ems += text.charCodeAt(i) < FIRST_SQUARE ? LETTER : SQUARE;
  return ems * size + text.length * letterSpacing;
}
