import type { Canvas } from '@napi-rs/canvas';
import type { SvgAssets } from '../../shared/scene/svg.ts';
import { FONT_FACES } from '../../shared/text/font-catalogue.ts';
import { Shaper } from '../../shared/text/shaper.ts';
import type { FontId, Typesetter } from '../../shared/text/text.ts';
import { fontBytes, fontSubsetter } from '../base/fonts.ts';
import { canvasFamily } from './canvas-fonts.ts';
import type { CanvasAssets } from './canvas-painter.ts';
import { EMOJI_BOX, emojiCanvas, emojiPng } from './emoji.ts';
import type { PdfAssets } from './pdf/pdf.ts';

/** Pixels per em of an emoji that may be enlarged: sharp at four times the size of a card's text. */
const EMOJI_DETAIL = 96;

export const svgAssets: SvgAssets = {
  subset: (font, codePoints) => {
    const { family, weight } = FONT_FACES[font];
    return { family, weight, data: fontSubsetter()(fontBytes(font), codePoints) };
  },
  emoji: (cluster) => ({ png: emojiPng(cluster, EMOJI_DETAIL), box: EMOJI_BOX }),
  space: spaceOnce(),
};

function spaceOnce() {
  const shaper = new Shaper(fontBytes);
  const known = new Map<FontId, number>();
  return (font: FontId) => {
    const space = known.get(font) ?? shaper.shape(font, ' ', false).reduce((sum, glyph) => sum + glyph.advance, 0);
    known.set(font, space);
    return space;
  };
}

export function canvasAssets(): CanvasAssets {
  return { family: canvasFamily, emoji: drawnOnce(EMOJI_DETAIL) };
}

export function pdfAssets(typesetter: Typesetter): PdfAssets {
  return {
    typesetter,
    fontBytes,
    subsetGlyphs: (font, glyphs) => fontSubsetter()(font, glyphs, 'glyph'),
    emoji: drawnOnce(EMOJI_DETAIL),
  };
}

function drawnOnce(pixelsPerEm: number) {
  const drawn = new Map<string, Canvas>();
  return (cluster: string) => {
    const image = drawn.get(cluster) ?? emojiCanvas(cluster, pixelsPerEm);
    drawn.set(cluster, image);
    return { image, box: EMOJI_BOX };
  };
}
