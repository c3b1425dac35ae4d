import type { CslDate } from '../../shared/model/entities.ts';

/** What programs write for a date that nobody set has an earlier year. */
const FIRST_YEAR = 1000;
const ISO = /^(?<year>\d{4})(?:[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?)?(?!\d)/u;
const COMPACT = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T?\d{4,6}Z?)?$/u;
/** A day first, as everywhere but in the United States: told only where it cannot be a month. */
const DAY_FIRST = /^(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})$/u;
const DAY_IN_WORDS =
  /(?:^|[\s,])(?<day>\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s+(?:de\s+)?(?<name>\p{L}+)\.?,?\s+(?:de\s+)?(?<year>\d{4})(?!\d)/u;
const MONTH_FIRST = /(?:^|[\s,])(?<name>\p{L}+)\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?!\d)/u;
const MONTH_AND_YEAR = /^(?<name>\p{L}+)\.?,?\s+(?:de\s+)?(?<year>\d{4})$/u;
const SECONDS = /^\d{10}$/u;
const MILLISECONDS = /^\d{13}$/u;

/** Names of months by which they begin, in English, German, French, Spanish, Italian, Portuguese and Dutch. */
const MONTHS = [
  /^(?:jan|ener|genn)/u,
  /^(?:feb|fév|fev)/u,
  /^(?:mar|mär|mrz|maart|mrt)/u,
  /^(?:apr|avr|abr)/u,
  /^(?:may|mai|mayo|magg|mei)/u,
  /^(?:jun|juin|giu)/u,
  /^(?:jul|juil|lug)/u,
  /^(?:aug|août|aout|ago)/u,
  /^(?:sep|set)/u,
  /^(?:oct|okt|ott|out)/u,
  /^nov/u,
  /^(?:dec|dez|déc|dic)/u,
] as const;

/**
 * Returns a date that a document states: in parts if it is written in figures that can be read one way only, or with the
 * name of its month; otherwise as its words. Undefined for none, and for a year before the second millennium.
 */
export function saidDate(said: string | undefined): CslDate | undefined {
  const text = said?.trim() ?? '';
  if (text === '') return undefined;
  const parts = inFigures(text) ?? inWords(text);
  if (parts === undefined) return { literal: text };
  return (parts[0] ?? 0) < FIRST_YEAR ? undefined : { 'date-parts': [parts] };
}

function inFigures(text: string): number[] | undefined {
  if (SECONDS.test(text)) return dayOf(new Date(Number(text) * 1000));
  if (MILLISECONDS.test(text)) return dayOf(new Date(Number(text)));
  const compact = COMPACT.exec(text)?.groups;
  const dayFirst = DAY_FIRST.exec(text)?.groups;
  const { year, month, day } =
    (compact && Number(compact['month']) <= 12 ? compact : undefined) ?? dayFirst ?? ISO.exec(text)?.groups ?? {};
  if (dayFirst !== undefined && Number(day) <= 12 && day !== month) return undefined;
  const parts = [year, month, day].filter((part) => part !== undefined).map(Number);
  return parts.length > 0 && isDate(parts) ? parts : undefined;
}

function inWords(text: string): number[] | undefined {
  for (const form of [DAY_IN_WORDS, MONTH_FIRST, MONTH_AND_YEAR]) {
    const { name, day, year } = form.exec(text)?.groups ?? {};
    const month = name === undefined ? 0 : MONTHS.findIndex((beginning) => beginning.test(name.toLowerCase())) + 1;
    const parts = [Number(year), month, ...(day === undefined ? [] : [Number(day)])];
    if (month > 0 && isDate(parts)) return parts;
  }
  return undefined;
}

function dayOf(date: Date): number[] {
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/** Tells whether parts are a day, a month or a year; of a year before the first, the rest does not matter. */
function isDate([year = 0, month = 1, day = 1]: readonly number[]): boolean {
  const date = new Date(Date.UTC(year < 100 ? year + 2000 : year, month - 1, day));
  return year < FIRST_YEAR || (date.getUTCMonth() === month - 1 && date.getUTCDate() === day);
}
