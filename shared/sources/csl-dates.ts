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
  if (from === undefined) return cslText(date?.literal) || cslText(date?.['raw']) || 'n.d.';
  return to === undefined ? yearFirst(from) : `${yearFirst(from)}–${endOfRange(from, to)}`;
}

/** Returns the year alone, or `n.d.` when it is not known. */
export function issuedYear(date: CslDate | undefined): string {
  const [from] = partsOf(date);
  if (from !== undefined) return yearText(from[0]);
  return /\d{4}/u.exec(cslText(date?.literal) || cslText(date?.['raw']))?.[0] ?? 'n.d.';
}

/** Formats a day for a sentence: `1 February 2025`; '' when it is not known. */
export function dayInWords(date: CslDate | undefined): string {
  const [from] = partsOf(date);
  if (from === undefined) return cslText(date?.literal) || cslText(date?.['raw']);
  return [from[2], monthText(from[1]), yearText(from[0])].filter(Boolean).join(' ');
}

type DateParts = readonly (number | undefined)[];

function partsOf(date: CslDate | undefined): DateParts[] {
  const ranges: unknown = date?.['date-parts'];
  if (!Array.isArray(ranges)) return [];
  const read = ranges.map((parts: unknown) => (Array.isArray(parts) ? parts.map(numberOf) : []));
  return read.filter(([year]) => year !== undefined);
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
