const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Latin, Greek and Cyrillic letters, dashes, quotation marks and signs of money, each a cluster of its own. */
const ONE_BY_ONE = /^[\x20-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/;

const INVISIBLE = /^\p{Default_Ignorable_Code_Point}+$/u;
const CONTROL = /^\p{Cc}+$/u;

/** Emoji by presentation: by default, by U+FE0F, by a skin tone, as a keycap, a flag, or a sequence joined by U+200D. */
const EMOJI =
  /^(?:\p{Emoji_Presentation}(?!\uFE0E)|\p{Emoji}\uFE0F|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}|[0-9#*]\u20E3|\p{Extended_Pictographic}\u200D\p{Extended_Pictographic})/u;
const CAN_BE_EMOJI = /^\p{Extended_Pictographic}/u;

/** A grapheme cluster and its UTF-16 offset. */
export interface Grapheme {
  readonly text: string;
  readonly index: number;
}

/** Returns the extended grapheme clusters of a text, in order (UAX #29). */
export function graphemes(text: string): Grapheme[] {
  if (standOneByOne(text)) return Array.from(text, (character, index) => ({ text: character, index }));
  return Array.from(segmenter.segment(text), ({ segment, index }) => ({ text: segment, index }));
}

/** Tells whether every UTF-16 unit of a text is a cluster of its own, as far as that can be told at once. */
export function standOneByOne(text: string): boolean {
  return ONE_BY_ONE.test(text);
}

/** Tells whether nothing is drawn for a grapheme: joiners, direction controls, soft hyphens, variation selectors. */
export function isInvisible(grapheme: string): boolean {
  return INVISIBLE.test(grapheme);
}

/**
 * Tells whether a grapheme consists of control characters (category Cc), which have no glyph either, but which fonts
 * are not told to skip.
 */
export function isControl(grapheme: string): boolean {
  return CONTROL.test(grapheme);
}

/** Tells whether a grapheme is to be shown as an emoji. Digits, `#`, `*`, `©` and `®` are only when U+FE0F follows. */
export function isEmoji(grapheme: string): boolean {
  return EMOJI.test(grapheme);
}

/** Tells whether a grapheme has a picture among the emoji, to fall back on when no font has it as text. */
export function canBeEmoji(grapheme: string): boolean {
  return CAN_BE_EMOJI.test(grapheme);
}
