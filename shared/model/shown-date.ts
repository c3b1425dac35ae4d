import { spokenLanguage } from '../language/translate.ts';
import { MONTHS_OF, type Part } from './date-words.ts';
import type { Edtf } from './entities.ts';

/** How a date is written for reading: in English or German words, in figures, or as it is kept. */
export type ShownDateForm = 'words' | 'german' | 'figures' | 'iso';

interface Words {
  readonly locale: string;
  /** A year of which two digits would be taken for a day, or for one of this century. */
  readonly early: (year: number) => string;
  readonly about: string;
  readonly until: string;
  readonly since: string;
  readonly parts: Readonly<Record<Part, string>>;
  readonly seasons: readonly string[];
  readonly decade: (tens: string) => string;
  readonly century: (number: number) => string;
}

const ENGLISH: Words = {
  locale: 'en-GB',
  early: (year) => `AD ${year}`,
  about: 'c.',
  until: 'until',
  since: 'since',
  parts: { early: 'early', mid: 'mid', late: 'late' },
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  decade: (tens) => `${tens}0s`,
  century: (number) => `${number}${ending(number)} century`,
};
const GERMAN: Words = {
  locale: 'de',
  early: (year) => `${year} n. Chr.`,
  about: 'um',
  until: 'bis',
  since: 'seit',
  parts: { early: 'Anfang', mid: 'Mitte', late: 'Ende' },
  seasons: ['Frühling', 'Sommer', 'Herbst', 'Winter'],
  decade: (tens) => `${tens}0er`,
  century: (number) => `${number}. Jahrhundert`,
};

/** Made once: creating a formatter takes a hundred times as long as formatting a date. */
const FORMATS = new Map([ENGLISH, GERMAN].map((words) => [words, formatsOf(words.locale)]));

/**
 * Formats a date for reading, such as 16 January 2025; what has no words stays as it is. `typedDate` reads every form
 * as the date that it was.
 */
export function shownDate(date: Edtf, form: ShownDateForm = 'words'): string {
  if (form === 'iso') return withoutShort(date);
  const words = form === 'german' || (form === 'words' && spokenLanguage() === 'de') ? GERMAN : ENGLISH;
  const [first = '', last, ...others] = date.split('/');
  if (others.length > 0) return date;
  if (last !== undefined) return stretch(first, last, form, words) ?? date;
  const plain = plainDate(date, form, words);
  if (plain !== null) return plain;
  const about = /^(.*\d)~$/.exec(date)?.[1];
  const around = about === undefined ? null : plainDate(about, form, words);
  if (around !== null) return `${words.about} ${around}`;
  const [, year, season] = /^(\d{4})-2([1-4])$/.exec(date) ?? [];
  if (season !== undefined) return `${words.seasons[Number(season) - 1]} ${year}`;
  const tens = /^(\d{3})X?$/.exec(date)?.[1];
  if (tens !== undefined) return words.decade(tens);
  const hundreds = /^(\d\d)(?:XX)?$/.exec(date)?.[1];
  return hundreds === undefined ? date : words.century(Number(hundreds) + 1);
}

/** Returns a date with the signs for a whole decade or century, which EDTF may leave out: “950” reads as a year. */
function withoutShort(date: Edtf): string {
  return /^\d{2,3}$/.test(date) ? date.padEnd(4, 'X') : date;
}

/** Returns a year, a month, a day or a minute in words or figures; null for anything else. */
function plainDate(date: Edtf, form: ShownDateForm, words: Words): string | null {
  const [, year, month, day, time] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d)(?:T(\d\d:\d\d))?)?)?$/.exec(date) ?? [];
  if (year === undefined) return null;
  const shown =
    form === 'figures'
      ? [day, month, year].filter((part) => part !== undefined).join('.')
      : inWords(words, year, month, day);
  if (shown === null) return null;
  return time === undefined ? shown : `${shown}, ${time}`;
}

/** Returns the words of a date; null for a month or a day of a year whose two digits would mean one of another century. */
function inWords(words: Words, year: string, month: string | undefined, day: string | undefined): string | null {
  const number = Number(year);
  if (number < 100) return number === 0 || month !== undefined ? null : words.early(number);
  const format = FORMATS.get(words)?.[day !== undefined ? 'day' : month !== undefined ? 'month' : 'year'];
  return format?.format(new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`)) ?? year;
}

/** Returns what lies between two dates; null where one of them has no words. */
function stretch(first: string, last: string, form: ShownDateForm, words: Words): string | null {
  const part = partOf(first, last);
  if (part !== undefined) return `${words.parts[part]} ${first.slice(0, 4)}`;
  const [begin, end] = [first, last].map((each) => (each === '..' ? '' : plainDate(each, form, words)));
  if (begin === null || end === null || begin === undefined || end === undefined) return null;
  if (begin === '') return end === '' ? null : `${words.until} ${end}`;
  return end === '' ? `${words.since} ${begin}` : `${begin} – ${end}`;
}

function partOf(first: string, last: string): Part | undefined {
  const parts = Object.entries(MONTHS_OF) as [Part, readonly [number, number]][];
  const year = /^\d{4}(?=-\d\d$)/.exec(first)?.[0];
  return parts.find(([, months]) => {
    const [from, to] = months.map((month) => `${year}-${String(month).padStart(2, '0')}`);
    return first === from && last === to;
  })?.[0];
}

function formatsOf(locale: string) {
  const year = { timeZone: 'UTC', year: 'numeric' } as const;
  const month = { ...year, month: 'long' } as const;
  return {
    year: new Intl.DateTimeFormat(locale, year),
    month: new Intl.DateTimeFormat(locale, month),
    day: new Intl.DateTimeFormat(locale, { ...month, day: 'numeric' }),
  };
}

function ending(number: number): string {
  const tens = number % 100;
  if (tens >= 11 && tens <= 13) return 'th';
  return { 1: 'st', 2: 'nd', 3: 'rd' }[number % 10] ?? 'th';
}
