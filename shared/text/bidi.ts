import bidiFactory from 'bidi-js';

const bidi = bidiFactory();

/** Characters that start text from right to left, and halves of those beyond the basic plane. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\u2068\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802\ud803\ud83a\ud83b]/;

const ASTRAL = /[\u{10000}-\u{10ffff}]/gu;

/** A character of the basic plane for each bidirectional type that occurs beyond it. */
const STAND_IN: Readonly<Record<string, string>> = {
  L: 'a',
  R: '\u05d0',
  AL: '\u0639',
  EN: '0',
  AN: '\u0660',
  ON: '!',
  NSM: '\u0300',
  BN: '\u200b',
};

/** Levels of UAX #9, one per UTF-16 unit (odd: from right to left), and the direction of the first paragraph. */
export interface BidiLevels {
  readonly levels: Uint8Array;
  readonly rtl: boolean;
}

/**
 * Resolves a text's directions (UAX #9): the first strong character decides its own. Line ends end embeddings and overrides,
 * so that none reaches beyond its paragraph.
 */
export function bidiLevels(text: string): BidiLevels {
  if (!RIGHT_TO_LEFT.test(text)) return { levels: new Uint8Array(text.length), rtl: false };
  const basic = text.replace(ASTRAL, standIn);
  const found = bidi.getEmbeddingLevels(basic, 'auto');
  const rtl = found.paragraphs[0]?.level === 1;
  if (found.paragraphs.length === 1) return { levels: found.levels, rtl };
  return { levels: bidi.getEmbeddingLevels(basic, rtl ? 'rtl' : 'ltr').levels, rtl };
}

/**
 * Returns a stand-in for a character beyond the basic plane: bidi-js looks at UTF-16 units one by one, and would take
 * both halves of an emoji for Latin letters.
 */
function standIn(character: string): string {
  return (STAND_IN[bidi.getBidiCharTypeName(character)] ?? '!').repeat(2);
}
