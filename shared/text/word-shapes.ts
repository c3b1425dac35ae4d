import type { ShapedGlyph, Shaper } from './shaper.ts';
import type { FontId } from './text.ts';

/** A word, or several, with the space before it, as it stands between its neighbours. */
export interface WordShape {
  readonly length: number;
  /** Clusters are offsets in the word. */
  readonly glyphs: readonly ShapedGlyph[];
  /** True if a break after it changes glyphs on either side. */
  readonly unsafeAfter: boolean;
}

/**
 * Texts in which nothing reaches across a `BOUNDARY` but the kerning with the space itself. In brackets, fonts choose
 * the form of one by what stands on its other side, several words away.
 */
const LATIN = /^[\x20-\x27\x2a-\x5a\x5c\x5e-\x7a\x7c\x7e\u00a1-\u00ac\u00ae-\u024f\u2010-\u2015\u2018-\u2026]+$/;
/** A space between words; beside digits, dashes and signs, the form depends on both sides too (“2 x 3” becomes “2 × 3”). */
const BOUNDARY = /(?<=\p{L}[,.;]?)(?= \p{L})/u;
/** The most words that are kept; beyond, all are forgotten. */
const MOST_WORDS = 20_000;

/** The shapes of words that were met before: a language has few, and debates repeat them. */
export class WordShapes {
  readonly #shaper: Shaper;
  readonly #words = new Map<string, WordShape>();

  constructor(shaper: Shaper) {
    this.#shaper = shaper;
  }

  /** Returns a text word by word, from left to right; null if its letters may join across words. */
  of(font: FontId, text: string, ligatures: boolean): WordShape[] | null {
    if (!LATIN.test(text)) return null;
    const words = text.split(BOUNDARY);
    return words.map((word, i) => this.#shape(font, word, ligatures, i === words.length - 1));
  }

  #shape(font: FontId, word: string, ligatures: boolean, isLast: boolean): WordShape {
    const key = `${font} ${ligatures} ${isLast}${word}`;
    const known = this.#words.get(key);
    if (known !== undefined) return known;
    const all = this.#shaper.shape(font, isLast ? word : `${word} `, false, ligatures);
    const glyphs = all.filter(({ cluster }) => cluster < word.length);
    const shape = { length: word.length, glyphs, unsafeAfter: all.at(-1)?.unsafeToBreak === true && !isLast };
    if (this.#words.size >= MOST_WORDS) this.#words.clear();
    this.#words.set(key, shape);
    return shape;
  }
}
