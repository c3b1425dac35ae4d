import type { Canvas } from '@napi-rs/canvas';
import type { Box } from '../../shared/scene/scene.ts';
import { EMOJI_ADVANCE, FONT_FACES } from '../../shared/text/font-catalogue.ts';
import { Shaper } from '../../shared/text/shaper.ts';
import { fontBytes } from '../base/fonts.ts';
import { skia } from '../base/skia.ts';
import { glyphByCodePoint, packTrueType, unpackWoff } from './sfnt.ts';

/** The place of an emoji's picture, in ems from the left end of the baseline, y down. */
export const EMOJI_BOX: Box = {
  x: 0,
  y: -FONT_FACES.emoji.ascent,
  width: EMOJI_ADVANCE,
  height: FONT_FACES.emoji.ascent + FONT_FACES.emoji.descent,
};

const PICTURE_FAMILY = 'Counterclaim Emoji Pictures';
/** Plane 15, private use: the glyph with index n is drawn by the character U+F0000 + n. */
const FIRST_PICTURE = 0xf0000;

let shaper: Shaper | undefined;

/** Draws an emoji on a transparent ground, `EMOJI_BOX` at `pixelsPerEm`. Throws `FontMissing`. */
export function emojiCanvas(cluster: string, pixelsPerEm: number): Canvas {
  shaper ??= preparePictures();
  const glyphs = shaper.shape('emoji', cluster, false);
  const advance = glyphs.reduce((sum, glyph) => sum + glyph.advance, 0);
  const canvas = skia().createCanvas(
    Math.ceil(EMOJI_BOX.width * pixelsPerEm),
    Math.ceil(EMOJI_BOX.height * pixelsPerEm),
  );
  const context = canvas.getContext('2d');
  context.translate(0, -EMOJI_BOX.y * pixelsPerEm);
  // A sequence that the font has no picture of is several pictures, made to fit in the place of one.
  const fit = Math.min(1, EMOJI_ADVANCE / advance);
  context.scale(fit, fit);
  context.font = `${pixelsPerEm}px "${PICTURE_FAMILY}"`;
  let x = 0;
  for (const glyph of glyphs) {
    context.fillText(String.fromCodePoint(FIRST_PICTURE + glyph.id), x * pixelsPerEm, 0);
    x += glyph.advance;
  }
  return canvas;
}

/** Returns an emoji as a PNG file. Throws `FontMissing`. */
export function emojiPng(cluster: string, pixelsPerEm: number): Uint8Array {
  return emojiCanvas(cluster, pixelsPerEm).toBuffer('image/png');
}

/**
 * Registers the emoji font with Skia so that each picture has a character of its own: Skia takes sequences such as a burning
 * heart apart, so HarfBuzz chooses the glyph. The font's SVG table repeats the same pictures in 20 MB.
 */
function preparePictures(): Shaper {
  const tables = unpackWoff(fontBytes('emoji'), ['SVG ']);
  const glyphs = tables.get('maxp')?.readUInt16BE(4) ?? 0;
  const pictures = new Map(tables).set('cmap', glyphByCodePoint(FIRST_PICTURE, glyphs));
  skia().GlobalFonts.register(packTrueType(pictures), PICTURE_FAMILY);
  const font = packTrueType(tables);
  return new Shaper(() => font);
}
