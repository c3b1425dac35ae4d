import {
  Blob,
  BufferFlag,
  Direction,
  Face,
  Feature,
  Font,
  GlyphFlag,
  Buffer as ShapingBuffer,
  shape,
} from 'harfbuzzjs';
import type { FontId } from './text.ts';

/** A glyph as HarfBuzz placed it; distances in ems. */
export interface ShapedGlyph {
  readonly id: number;
  readonly advance: number;
  readonly dx: number;
  /** Distance upwards. */
  readonly dy: number;
  /** UTF-16 offset of its cluster in the shaped text. */
  readonly cluster: number;
  /** True if a break before the cluster changes glyphs on either side of it. */
  readonly unsafeToBreak: boolean;
}

interface LoadedFont {
  readonly font: Font;
  readonly unitsPerEm: number;
  readonly covered: Map<number, boolean>;
}

const NO_LIGATURES = [new Feature('liga', 0), new Feature('clig', 0)];

/** HarfBuzz with the bundled fonts, each loaded when a text first needs it. */
export class Shaper {
  readonly #fontBytes: (id: FontId) => Uint8Array;
  readonly #fonts = new Map<FontId, LoadedFont>();
  readonly #buffer = new ShapingBuffer();

  constructor(fontBytes: (id: FontId) => Uint8Array) {
    this.#fontBytes = fontBytes;
  }

  /** Tells whether the font has a glyph for a code point. Loads the font. */
  has(id: FontId, codePoint: number): boolean {
    const { font, covered } = this.#load(id);
    const known = covered.get(codePoint);
    if (known !== undefined) return known;
    const glyph = font.nominalGlyph(codePoint);
    covered.set(codePoint, glyph !== undefined);
    return glyph !== undefined;
  }

  /**
   * Glyphs of a text in one font and one direction, in visual order. Characters that draw nothing leave no glyph.
   * `ligatures: false` is for spaced-out text, as CSS and Skia set it.
   */
  shape(id: FontId, text: string, rtl: boolean, ligatures = true): ShapedGlyph[] {
    const { font, unitsPerEm } = this.#load(id);
    const buffer = this.#buffer;
    buffer.clearContents();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    buffer.setDirection(rtl ? Direction.RTL : Direction.LTR);
    buffer.setFlags(BufferFlag.REMOVE_DEFAULT_IGNORABLES);
    shape(font, buffer, ligatures ? [] : NO_LIGATURES);
    const positions = buffer.getGlyphPositions();
    return buffer.getGlyphInfos().map(({ codepoint, cluster, flags }, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      return {
        id: codepoint,
        advance: xAdvance / unitsPerEm,
        dx: xOffset / unitsPerEm,
        dy: yOffset / unitsPerEm,
        cluster,
        unsafeToBreak: (flags & GlyphFlag.UNSAFE_TO_BREAK) !== 0,
      };
    });
  }

  #load(id: FontId): LoadedFont {
    const known = this.#fonts.get(id);
    if (known !== undefined) return known;
    const face = new Face(new Blob(this.#fontBytes(id)));
    const loaded = { font: new Font(face), unitsPerEm: face.upem, covered: new Map<number, boolean>() };
    this.#fonts.set(id, loaded);
    return loaded;
  }
}
