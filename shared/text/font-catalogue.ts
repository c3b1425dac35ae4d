import type { FontId, Typeface } from './text.ts';

/** The CSS name of a bundled font, and its measures. */
export interface FontFace {
  readonly family: string;
  readonly weight: 400 | 600;
  /** Ems above the baseline, as the font's own line metrics give them. */
  readonly ascent: number;
  /** Ems below the baseline, positive. */
  readonly descent: number;
  /** Unicode scripts that the font is bundled for, by their long names. */
  readonly scripts: readonly string[];
}

const WESTERN = ['Latin', 'Greek', 'Cyrillic'];
const EAST_ASIAN = ['Han', 'Hiragana', 'Katakana', 'Bopomofo'];

const INTER = { family: 'Inter', ascent: 1984 / 2048, descent: 494 / 2048, scripts: WESTERN };
const SERIF = { family: 'Source Serif 4', ascent: 1.036, descent: 0.335, scripts: WESTERN };
const ARABIC = { family: 'Noto Sans Arabic', ascent: 1.374, descent: 0.738, scripts: ['Arabic'] };
const HEBREW = { family: 'Noto Sans Hebrew', ascent: 1.068, descent: 0.292, scripts: ['Hebrew'] };
const HAN = { family: 'Noto Sans SC', ascent: 1.16, descent: 0.288, scripts: EAST_ASIAN };

/** The bundled fonts: family and weight are what SVG, pictures and the screen ask for. */
export const FONT_FACES: Readonly<Record<FontId, FontFace>> = {
  inter: { ...INTER, weight: 400 },
  'inter-semibold': { ...INTER, weight: 600 },
  serif: { ...SERIF, weight: 400 },
  'serif-semibold': { ...SERIF, weight: 600 },
  arabic: { ...ARABIC, weight: 400 },
  'arabic-semibold': { ...ARABIC, weight: 600 },
  hebrew: { ...HEBREW, weight: 400 },
  'hebrew-semibold': { ...HEBREW, weight: 600 },
  han: { ...HAN, weight: 400 },
  'han-semibold': { ...HAN, weight: 600 },
  emoji: { family: 'Noto Color Emoji', weight: 400, ascent: 950 / 1024, descent: 250 / 1024, scripts: [] },
};

/** Ems that every emoji takes: the advance of all pictures in Noto Color Emoji, 1275 of 1024 units. */
export const EMOJI_ADVANCE = 1275 / 1024;

/** The fonts of a typeface, by their use. */
export interface FontSet {
  /** For Latin, Greek and Cyrillic, digits and punctuation. */
  readonly base: FontId;
  readonly arabic: FontId;
  readonly hebrew: FontId;
  readonly han: FontId;
  /** In the order in which they are tried for a character; the largest file comes last, so that it is rarely loaded. */
  readonly all: readonly FontId[];
}

const REGULAR = { arabic: 'arabic', hebrew: 'hebrew', han: 'han' } as const;
const SEMIBOLD = { arabic: 'arabic-semibold', hebrew: 'hebrew-semibold', han: 'han-semibold' } as const;

const FONT_SETS: Readonly<Record<Typeface, FontSet>> = {
  sans: { base: 'inter', ...REGULAR, all: ['inter', 'arabic', 'hebrew', 'serif', 'han'] },
  serif: { base: 'serif', ...REGULAR, all: ['serif', 'inter', 'arabic', 'hebrew', 'han'] },
  'sans-semibold': {
    base: 'inter-semibold',
    ...SEMIBOLD,
    all: ['inter-semibold', 'arabic-semibold', 'hebrew-semibold', 'serif-semibold', 'han-semibold'],
  },
  'serif-semibold': {
    base: 'serif-semibold',
    ...SEMIBOLD,
    all: ['serif-semibold', 'inter-semibold', 'arabic-semibold', 'hebrew-semibold', 'han-semibold'],
  },
};

/** Returns the fonts that serve a typeface, all of one weight. */
export function fontSet(typeface: Typeface): FontSet {
  return FONT_SETS[typeface];
}
