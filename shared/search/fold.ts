/**
 * Combining marks of the scripts in which readers leave them out (accents, harakat, niqqud), the Arabic tatweel, and
 * invisible format characters. Marks of other scripts are vowels and tones, and stay; so do the Japanese voicing marks.
 */
const IGNORED =
  /[[[\p{Mn}\p{Me}]&&[\p{sc=Zinh}\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}]]--[\u3099\u309A]]|\u0640|\p{Cf}/gv;

/** Letters that look like a base letter with a stroke or a ligature, which Unicode does not decompose. */
const BASE_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ς: 'σ',
};
const WITH_BASE_LETTER = new RegExp(`[${Object.keys(BASE_LETTERS).join('')}]`, 'gu');
const ASCII = /^[\0-\x7f]*$/;

/**
 * Folds a word for comparison in searches: compatibility forms unified (Unicode NFKD), diacritics, case and invisible
 * characters removed. Both the indexed text and the query pass through it. Empty for a word that consists of marks
 * alone.
 */
export function fold(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(IGNORED, '')
    .toUpperCase() // ß and ı have no other way to ss and i
    .toLowerCase()
    .replace(WITH_BASE_LETTER, (letter) => BASE_LETTERS[letter] ?? letter)
    .normalize('NFC');
}

/** Folds an emoji for comparison in searches: whatever its skin tone, in its coloured or its black-and-white form. */
export function foldEmoji(emoji: string): string {
  return emoji.replace(/\p{EMod}|[\uFE0E\uFE0F]/gu, '');
}
