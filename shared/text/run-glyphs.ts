import { graphemes } from './graphemes.ts';
import { standInFor } from './missing-text.ts';
import type { ShapedGlyph, Shaper } from './shaper.ts';
import type { TextRun } from './text.ts';

/** The width of a tab, in spaces. */
const TAB_SPACES = 4;

/** The parts of a run that determine its glyphs. */
export type RunText = Pick<TextRun, 'font' | 'text' | 'shown' | 'rtl'>;

/**
 * Returns the glyphs of a run in visual order, in ems; clusters are offsets in `text`. None for emoji, which are
 * pictures.
 */
export function runGlyphs(run: RunText, ligatures: boolean, shaper: Shaper): ShapedGlyph[] {
  const { font, text, shown = text, rtl } = run;
  if (font === 'emoji') return [];
  if (text === '\t') return tabGlyphs(run, shaper);
  const lead = shown.indexOf(text);
  if (lead === -1) return standInGlyphs(run, ligatures, shaper);
  const glyphs = shaper.shape(font, shown, rtl, ligatures);
  if (shown.length === text.length) return glyphs;
  return glyphs.map((glyph) => ({
    ...glyph,
    cluster: Math.min(Math.max(glyph.cluster - lead, 0), text.length - 1),
  }));
}

function tabGlyphs({ font, rtl }: RunText, shaper: Shaper): ShapedGlyph[] {
  return shaper.shape(font, ' ', rtl).map((space) => ({ ...space, advance: space.advance * TAB_SPACES }));
}

function standInGlyphs({ font, text, rtl }: RunText, ligatures: boolean, shaper: Shaper): ShapedGlyph[] {
  const shapes = new Map<string, ShapedGlyph[]>();
  const shaped = graphemes(text).map((grapheme) => {
    const standIn = standInFor(grapheme.text, font, shaper);
    const glyphs = shapes.get(standIn) ?? shaper.shape(font, standIn, rtl, ligatures);
    shapes.set(standIn, glyphs);
    return glyphs.map((glyph) => ({ ...glyph, cluster: grapheme.index }));
  });
  return (rtl ? shaped.reverse() : shaped).flat();
}
