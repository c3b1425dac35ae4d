import type { CslDate } from '../../model/entities.ts';
import { type CalendarDate, calendarDates, seasonOf, wordsOfDate } from '../../sources/csl-dates.ts';
import { latexText } from './latex-text.ts';

/** Fields of an entry with their values as they stand in the file: in braces, or macros joined by `#`. */
export type Fields = readonly (readonly [field: string, value: string])[];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/**
 * Returns the fields of a date of publication. Styles of BibTeX print `month` before `year`, and so whatever else a date
 * says stands in `month`: its day, its words, the end of a range. Other programs read `date` (EDTF) first, which is
 * written where the others do not tell the whole date.
 */
export function dateFields(date: CslDate | undefined): Fields {
  const [from, to] = calendarDates(date);
  if (from === undefined) return fieldsOfWords(wordsOfDate(date));
  const year = yearText(from);
  const edtf = [from, ...(to === undefined ? [] : [to])].map((each) => edtfDate(each)).join('/');
  const about = date?.['circa'] ? 'c. ' : '';
  const whole: Fields = [['date', `{${edtf}${about === '' ? '' : '~'}}`]];
  if (to !== undefined) return [...rangeFields(from, to), ...whole];
  const season = seasonOf(date);
  if (season !== '')
    return [
      ['year', `{${about}${year}}`],
      ['month', `{${season}}`],
    ];
  const isTold = from.day === undefined && from.year > 0 && about === '';
  return [['year', `{${about}${year}}`], ...monthField(monthOf(from)), ...(isTold ? [] : whole)];
}

/** Returns the date as ISO 8601, such as `2025-01-16`; undefined if it is no calendar date. */
export function isoDate(date: CslDate | undefined): string | undefined {
  const dates = calendarDates(date);
  return dates.length === 0 ? undefined : dates.map(edtfDate).join('/');
}

function rangeFields(from: CalendarDate, to: CalendarDate): Fields {
  const begin = monthOf(from);
  const end = monthOf(to);
  const ofYear: Fields = [['year', `{${yearText(to)}}`]];
  if (from.year !== to.year) {
    if (begin === '' && end === '') return [['year', `{${yearText(from)}--${yearText(to)}}`]];
    const first = [begin, `{ ${yearText(from)}}`].filter(Boolean).join(' # ');
    return [...ofYear, ...monthField([first, '{--}', end].filter(Boolean).join(' # '))];
  }
  if (from.month === to.month && from.day !== undefined && to.day !== undefined)
    return [...ofYear, ...monthField(`${begin} # {--${to.day}}`)];
  return [...ofYear, ...monthField([begin, end].filter(Boolean).join(' # {--} # '))];
}

/** `jan`, or `jan # {~16}`; '' for a date without a month. */
function monthOf({ month, day }: CalendarDate): string {
  const name = month === undefined ? undefined : MONTHS[month - 1];
  if (name === undefined) return '';
  return day === undefined ? name : `${name} # {~${day}}`;
}

function monthField(value: string): Fields {
  return value === '' ? [] : [['month', value]];
}

/** Finds the year in words, such as “Spring 2020”: what stands before it is printed before it. */
function fieldsOfWords(words: string): Fields {
  if (words === '') return [];
  const found = /^(.*?)\b(\d{4}(?:\s*[-–/]\s*\d{2,4})?)\b(.*)$/su.exec(words);
  if (found === null) return [['year', `{${latexText(words)}}`]];
  const [, before = '', year = '', after = ''] = found;
  const rest = [before, after]
    .map((part) => part.replace(/^[\s,;–-]+|[\s,;–-]+$/gu, ''))
    .filter(Boolean)
    .join(', ');
  const written = `{${latexText(year.replace(/\s*[-–]\s*/u, '--'))}}`;
  return rest === ''
    ? [['year', written]]
    : [
        ['year', written],
        ['month', `{${latexText(rest)}}`],
      ];
}

function yearText({ year }: CalendarDate): string {
  return year < 0 ? `${-year} BC` : String(year);
}

/** In EDTF, the year before 1 is 0; CSL counts it as -1. */
function edtfDate({ year, month, day }: CalendarDate): string {
  const counted = year < 0 ? `-${String(-year - 1).padStart(4, '0')}` : String(year).padStart(4, '0');
  return [counted, month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
