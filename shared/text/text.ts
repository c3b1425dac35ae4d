/** The bundled fonts, by the name they have in scenes, SVG and PDF. */
export const FONT_IDS = [
  'inter',
  'inter-semibold',
  'serif',
  'serif-semibold',
  'arabic',
  'arabic-semibold',
  'hebrew',
  'hebrew-semibold',
  'han',
  'han-semibold',
  'emoji',
] as const;
export type FontId = (typeof FONT_IDS)[number];

/**
 * The typeface that a caller asks for; the script of each character then decides the font. Serif is for words quoted
 * from a source.
 */
export type Typeface = 'sans' | 'sans-semibold' | 'serif' | 'serif-semibold';

export interface TextStyle {
  readonly typeface: Typeface;
  /** Pixels per em. */
  readonly size: number;
  /** Pixels added after each cluster; 0 when left out. */
  readonly letterSpacing?: number;
}

/** Text in one font and one direction, at its place in a line. */
export interface TextRun {
  readonly font: FontId;
  /** The text in logical order. */
  readonly text: string;
  /**
   * The text to draw instead of `text`, when that differs: stand-ins for characters that no font has, joiners where an
   * Arabic word is broken, an override where the text's own direction is overridden.
   */
  readonly shown?: string;
  readonly rtl: boolean;
  /** Pixels from the line's left edge. */
  readonly x: number;
  readonly width: number;
}

/**
 * A line of a paragraph: `text` is `slice(start, end)` of the whole text, without the white space it broke at. The texts of
 * its runs, in logical order, are the text of the line.
 */
export interface TextLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly width: number;
  /** True if the paragraph reads from right to left, so that the line is set against the right edge. */
  readonly rtl: boolean;
  /** In visual order, from left to right. */
  readonly runs: readonly TextRun[];
}

/** A shaped glyph; distances in pixels at the style's size. */
export interface Glyph {
  /** Index in the font. */
  readonly id: number;
  readonly advance: number;
  readonly dx: number;
  /** Distance upwards from the baseline. */
  readonly dy: number;
  /** UTF-16 offset in the run's text of the cluster that the glyph belongs to. */
  readonly cluster: number;
}

/** Characters that no bundled font can draw, so that an export can say so. */
export interface UnsupportedText {
  /** The script's name in English, such as `Thai`. */
  readonly script: string;
  readonly characters: readonly string[];
}

/** Sets text without a DOM: the same lines on screen, in pictures and in documents. */
export interface Typesetter {
  /** Sets `text` on one line, however wide; line ends in it count as spaces. */
  line(text: string, style: TextStyle): TextLine;
  /** Breaks `text` into lines of at most `width` pixels; a word wider than that is broken between grapheme clusters. */
  wrap(text: string, style: TextStyle, width: number): TextLine[];
  /**
   * Returns the glyphs of a run, in visual order, letter spacing included. Empty for emoji, which are drawn as
   * pictures.
   */
  glyphs(run: TextRun, style: TextStyle): Glyph[];
  /** Lists the characters of `text` that no bundled font has; empty when all can be drawn. */
  unsupported(text: string): UnsupportedText[];
}
