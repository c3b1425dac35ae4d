import { splitAtLineEnds } from './line-ends.ts';
import { layOutLine } from './line-layout.ts';
import { type Paragraph, shapeParagraph } from './paragraph.ts';
import { ParagraphCache } from './paragraph-cache.ts';
import { runGlyphs } from './run-glyphs.ts';
import { type ShapedGlyph, Shaper } from './shaper.ts';
import type { FontId, Glyph, TextStyle, Typesetter } from './text.ts';
import { unsupportedText } from './unsupported.ts';
import { WordShapes } from './word-shapes.ts';
import { wrapParagraph } from './wrapping.ts';

/**
 * Makes a typesetter with the bundled fonts. `fontBytes` gives a font's file (TrueType) and is called once for each
 * font, when a text first needs it, and never for emoji, whose measures are fixed. Errors that it throws pass through.
 * Directions follow UAX #9, breaks UAX #14, clusters UAX #29. Paragraphs are shaped once and kept, up to a bound.
 */
export function createTypesetter(fontBytes: (id: FontId) => Uint8Array): Typesetter {
  const shaper = new Shaper(fontBytes);
  const shapers = { shaper, words: new WordShapes(shaper) };
  const cache = new ParagraphCache();

  const shaped = (text: string, style: TextStyle): Paragraph => {
    const ligatures = takesLigatures(style);
    const key = `${style.typeface} ${ligatures} ${text}`;
    return cache.get(key, () => shapeParagraph(text, style.typeface, ligatures, shapers));
  };

  return {
    line(text, style) {
      const paragraph = shaped(text, style);
      return layOutLine(paragraph, 0, paragraph.text.length, style, shaper);
    },

    wrap(text, style, width) {
      return splitAtLineEnds(text).flatMap((part) =>
        wrapParagraph(shaped(part.text, style), style, width, shaper).map((line) => ({
          ...line,
          start: part.start + line.start,
          end: part.start + line.end,
        })),
      );
    },

    glyphs(run, style) {
      const glyphs = runGlyphs(run, takesLigatures(style), shaper);
      return glyphs.map((glyph, index) => scaledGlyph(glyph, glyphs[index + 1], style));
    },

    unsupported(text) {
      return unsupportedText(text, shaper);
    },
  };
}

/** Tells whether a style uses ligatures: letters that are spaced out are not joined, as in CSS. */
function takesLigatures({ letterSpacing = 0 }: TextStyle): boolean {
  return letterSpacing === 0;
}

/** Scales a glyph to pixels; the last glyph of a cluster takes the letter spacing. */
function scaledGlyph(glyph: ShapedGlyph, next: ShapedGlyph | undefined, style: TextStyle): Glyph {
  const spacing = next?.cluster === glyph.cluster ? 0 : (style.letterSpacing ?? 0);
  return {
    id: glyph.id,
    advance: glyph.advance * style.size + spacing,
    dx: glyph.dx * style.size,
    dy: glyph.dy * style.size,
    cluster: glyph.cluster,
  };
}
