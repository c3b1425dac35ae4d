/** The words of dates, in English and German, as they are compared: in small letters without accents. */

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'januar', 'janner'],
  ['february', 'februar', 'feber'],
  ['march', 'marz', 'maerz', 'mrz'],
  ['april'],
  ['may', 'mai'],
  ['june', 'juni'],
  ['july', 'juli'],
  ['august'],
  ['september'],
  ['october', 'oktober'],
  ['november'],
  ['december', 'dezember'],
];
const SHORTEST = 3;

const SEASONS: Readonly<Record<string, number>> = {
  spring: 21,
  fruhling: 21,
  fruhjahr: 21,
  summer: 22,
  sommer: 22,
  autumn: 23,
  fall: 23,
  herbst: 23,
  winter: 24,
};

const PARTS: Readonly<Record<string, Part>> = {
  early: 'early',
  anfang: 'early',
  'beginning of': 'early',
  mid: 'mid',
  middle: 'mid',
  'middle of': 'mid',
  mitte: 'mid',
  late: 'late',
  ende: 'late',
  'end of': 'late',
};

/** A third of a year. */
export type Part = 'early' | 'mid' | 'late';

/** The months of each third of a year, the first and the last. */
export const MONTHS_OF: Readonly<Record<Part, readonly [first: number, last: number]>> = {
  early: [1, 4],
  mid: [5, 8],
  late: [9, 12],
};

/** Returns a text as its words are compared. */
export function asCompared(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Returns the month that a word, or the beginning of one, names: 1 to 12; undefined for none. */
export function monthNamed(word: string): number | undefined {
  const name = word.replace(/\.$/, '');
  const at = name.length < SHORTEST ? -1 : MONTHS.findIndex((names) => names.some((each) => each.startsWith(name)));
  return at === -1 ? undefined : at + 1;
}

/** Returns EDTF's number of a season; undefined for a word that is none. */
export function seasonNamed(word: string): number | undefined {
  return Object.hasOwn(SEASONS, word) ? SEASONS[word] : undefined;
}

/** Returns which third of a year a word means; undefined for none. */
export function partNamed(word: string): Part | undefined {
  return Object.hasOwn(PARTS, word) ? PARTS[word] : undefined;
}
