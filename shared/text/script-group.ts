/** The group of scripts that decides the font of a character: those that a bundled font serves, or none of them. */
export type ScriptGroup = 'western' | 'arabic' | 'hebrew' | 'han' | 'neutral' | 'unbundled';

const NEUTRAL = /^(?![0-9])[\p{Script=Common}\p{Script=Inherited}]$/u;
const WESTERN = /^[0-9\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]$/u;
const ARABIC = /^\p{Script=Arabic}$/u;
const HEBREW = /^\p{Script=Hebrew}$/u;
const HAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}]$/u;

const known = new Map<number, ScriptGroup>();

/**
 * Returns the group of a code point. Spaces, punctuation, symbols and marks that many scripts share are neutral; digits
 * are western.
 */
export function scriptGroup(codePoint: number): ScriptGroup {
  const before = known.get(codePoint);
  if (before !== undefined) return before;
  const group = classify(String.fromCodePoint(codePoint));
  known.set(codePoint, group);
  return group;
}

function classify(character: string): ScriptGroup {
  if (WESTERN.test(character)) return 'western';
  if (NEUTRAL.test(character)) return 'neutral';
  if (HAN.test(character)) return 'han';
  if (ARABIC.test(character)) return 'arabic';
  if (HEBREW.test(character)) return 'hebrew';
  return 'unbundled';
}
