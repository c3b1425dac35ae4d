import type { CslDate } from '../model/entities.ts';
import { cslText } from './csl-text.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Formats a date of publication as in APA 7: `2025, January 16`, `2025–2026`, `n.d.`. */
export function issuedText(date: CslDate | undefined): string {
  const [from, to] = partsOf(date);
  if (from === undefined) return wordsOfDate(date) || 'n.d.';
  const season = from[1] === undefined || from[1] > MONTHS.length ? seasonOf(date) : '';
  if (season !== '') return `${yearText(from[0])}, ${season}`;
  return to === undefined ? yearFirst(from) : `${yearFirst(from)}–${endOfRange(from, to)}`;
}

/** Returns the year alone, or `n.d.` when it is not known. */
export function issuedYear(date: CslDate | undefined): string {
  const [from] = partsOf(date);
  if (from !== undefined) return yearText(from[0]);
  return /\d{4}/u.exec(wordsOfDate(date))?.[0] ?? 'n.d.';
}

/** Formats a day for a sentence: `1 February 2025`; '' when it is not known. */
export function dayInWords(date: CslDate | undefined): string {
  const [from] = partsOf(date);
  if (from === undefined) return wordsOfDate(date);
  return [from[2], monthText(from[1]), yearText(from[0])].filter(Boolean).join(' ');
}

/** A day, month or year; years before 1 are negative, and there is no year 0. */
export interface CalendarDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Returns the day, month or year that a date gives, two of them for a range; none for one in words. */
export function calendarDates(date: CslDate | undefined): readonly CalendarDate[] {
  return partsOf(date)
    .slice(0, 2)
    .map(([year = 0, month = 0, day]) =>
      month < 1 || month > MONTHS.length ? { year } : { year, month, ...(day && { day }) },
    );
}

/** Returns a date as it is written in words; '' for one without. */
export function wordsOfDate(date: CslDate | undefined): string {
  return cslText(date?.literal) || cslText(date?.['raw']);
}

const SEASONS = ['Spring', 'Summer', 'Autumn', 'Winter'] as const;

/** Returns the season of a date, such as `Spring`, which other programs also write as a month from 13 or 21; '' for none. */
export function seasonOf(date: CslDate | undefined): string {
  const month = partsOf(date)[0]?.[1] ?? 0;
  const ofMonth = month > 20 ? month - 20 : month - MONTHS.length;
  return SEASONS[(numberOf(date?.['season']) ?? ofMonth) - 1] ?? cslText(date?.['season']);
}

type DateParts = readonly (number | undefined)[];

function partsOf(date: CslDate | undefined): DateParts[] {
  const ranges: unknown = date?.['date-parts'] ?? rawParts(date?.['raw']);
  if (!Array.isArray(ranges)) return [];
  const read = ranges.map((parts: unknown) => (Array.isArray(parts) ? parts.map(numberOf) : []));
  return read.filter(([year]) => year !== undefined && year !== 0);
}

/** Reads what other programs leave to be read: `2020`, `2020-03-04`, `2020-03/2020-05`. */
function rawParts(raw: unknown): readonly (readonly string[])[] | undefined {
  const dates = cslText(raw).split('/');
  const isCalendar = dates.length <= 2 && dates.every((date) => /^\d{4}(?:-\d\d(?:-\d\d)?)?$/u.test(date));
  return isCalendar ? dates.map((date) => date.split('-')) : undefined;
}

/** Other programs write numbers as text, too. */
function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) ? number : undefined;
}

/** Returns the end of a range, without the parts that it shares with the beginning. */
function endOfRange(from: DateParts, to: DateParts): string {
  const [year, month, day] = to;
  if (from[0] !== year) return yearFirst(to);
  return from[1] === month && day !== undefined ? String(day) : monthDay(to);
}

function yearFirst(parts: DateParts): string {
  return [yearText(parts[0]), monthDay(parts)].filter(Boolean).join(', ');
}

function monthDay([, month, day]: DateParts): string {
  return [monthText(month), day].filter(Boolean).join(' ');
}

function monthText(month: number | undefined): string {
  return month === undefined ? '' : (MONTHS[month - 1] ?? '');
}

function yearText(year: number | undefined): string {
  if (year === undefined) return '';
  return year < 0 ? `${-year} BC` : String(year);
}
