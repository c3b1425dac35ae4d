import { CounterclaimError } from '../errors.ts';
import { t } from '../language/translate.ts';
import { asCompared, MONTHS_OF, monthNamed, partNamed, seasonNamed } from './date-words.ts';
import type { Edtf } from './entities.ts';
import { shortQuote } from './naming.ts';
import { isEdtf } from './well-formed.ts';

/** A year, a month or a day, from 1. */
interface Day {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const WEEKDAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so)[.,]* (?=.*\d)/;
const ABOUT = /^(?:circa|about|around|approximately|approx\.?|um|etwa|gegen|ca?\.?)(?: |(?=\d)|(?<=\.))/;
const DOUBTED = /^(?:perhaps|probably|possibly|maybe|vielleicht|wohl|vermutlich) | ?\?$/;
const UNTIL = /^(?:until|till|before|up to|bis|vor) /;
const SINCE = /^(?:since|after|from|seit|nach|ab) /;
const RANGE = /^(?:from |between |von |zwischen )?(.+?)(?: - | to | and | until | bis | und )(.+)$/;
const TIME = /^(.*?\d)(?:,? at |,? um |t|,? )(\d{1,2})(?:[:.h](\d\d))? ?(a\.?m\.?|p\.?m\.?|uhr|h)?$/;

/**
 * Returns a date as it is kept, of a text that somebody typed, in English or German: “14 November 2024”, “14.11.24 17:30”, “Nov 2024”,
 * “early 2024”, “c. 1998”, “1990s”, “from 2019 to 2021”, “yesterday”, or EDTF; null for an empty one. Two dots or slashes
 * have the day first, unless only the month can be; `now` tells which century two digits mean after a month, “950” is the year,
 * and “24” alone is refused, for it may be a day. Throws `InvalidValue`.
 */
export function typedDate(text: string, now: Date): Edtf | null {
  const given = text.trim();
  if (given === '') return null;
  // EDTF has “24” for the 2400s and “950” for the 9500s, which nobody means who types them.
  if (/^\d{1,2}$/.test(given)) {
    throw new CounterclaimError(
      'InvalidValue',
      t(
        '{given} may be a day or a year. Write the year whole, such as 2024 or AD 24, or the day with its month and year.',
        {
          given: shortQuote(given),
        },
      ),
    );
  }
  const found = isEdtf(given) && !/^\d{3}$/.test(given) ? given : understood(asCompared(given), now);
  if (found !== null && isEdtf(found)) return found;
  throw new CounterclaimError(
    'InvalidValue',
    t(
      '{given} is not understood as a date. Write it as 14 November 2024, Nov 2024, 14.11.2024 17:30, 2024, early 2024 or c. 1998.',
      { given: shortQuote(given) },
    ),
  );
}

function understood(text: string, now: Date): Edtf | null {
  return oneDate(text, now) ?? rangeOf(text, now);
}

/** Returns everything but a stretch between two dates. */
function oneDate(text: string, now: Date): Edtf | null {
  if (DOUBTED.test(text)) return marked(oneDate(text.replace(DOUBTED, ''), now), '?');
  if (ABOUT.test(text)) return marked(oneDate(text.replace(ABOUT, ''), now), '~');
  if (WEEKDAY.test(text)) return oneDate(text.replace(WEEKDAY, ''), now);
  const relative = relativeDay(text, now);
  if (relative !== null) return relative;
  const day = calendarDate(text, now);
  return day === null ? (timed(text, now) ?? stretchNamed(text) ?? openEnded(text, now)) : written(day);
}

/** Returns a date with a sign of doubt; both signs are one of EDTF’s. */
function marked(date: Edtf | null, sign: '?' | '~'): Edtf | null {
  if (date === null || date.includes('/') || date.includes('T')) return null;
  return /[?~]$/.test(date) ? `${date.slice(0, -1)}%` : `${date}${sign}`;
}

function relativeDay(text: string, now: Date): Edtf | null {
  const ago = { today: 0, heute: 0, now: 0, yesterday: 1, gestern: 1 }[text];
  if (ago === undefined) return null;
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() - ago);
  return written({ year: day.getFullYear(), month: day.getMonth() + 1, day: day.getDate() });
}

/** Reads a year, a month or a day; null for what is none, or is not in the calendar. */
function calendarDate(text: string, now: Date): Day | null {
  const day = dateInFigures(text, now) ?? dateInWords(text, now);
  if (day === null || day.month === undefined || day.day === undefined) return day;
  const last = new Date(Date.UTC(2000, 0, 1));
  last.setUTCFullYear(day.year, day.month, 0);
  return day.day >= 1 && day.day <= last.getUTCDate() ? day : null;
}

function dateInFigures(text: string, now: Date): Day | null {
  const year = /^(?:(\d{3,4})|(?:ad|a\.d\.) (\d{1,4})|(\d{1,4}) (?:ad|a\.d\.|ce|n\. ?chr\.))$/.exec(text)?.slice(1);
  if (year !== undefined) return { year: Number(year.find((digits) => digits !== undefined)) };
  const before = /^(\d{1,4}) (?:bc|bce|b\.c\.|v\. ?chr\.)$/.exec(text)?.[1];
  if (before !== undefined) return { year: 1 - Number(before) };
  const [, y, m, d] =
    /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? [];
  if (y !== undefined) return dayOf(Number(y), Number(m), d === undefined ? undefined : Number(d));
  const [, month, ofYear] = /^(\d{1,2})[./] ?(\d{4})$/.exec(text) ?? [];
  if (month !== undefined) return dayOf(Number(ofYear), Number(month));
  const [, first, second, third = ''] = /^(\d{1,2})[-./] ?(\d{1,2})[-./] ?'?(\d{4}|\d\d)$/.exec(text) ?? [];
  if (first === undefined) return null;
  const isMonthFirst = Number(second) > 12 && Number(first) <= 12 && text.includes('/');
  const [day, of] = isMonthFirst ? [second, first] : [first, second];
  return dayOf(yearOf(third, now), Number(of), Number(day));
}

function dateInWords(text: string, now: Date): Day | null {
  const [, day, named, year = ''] =
    /^(?:the )?(\d{1,2})(?:st|nd|rd|th|\.)?(?: of)?[ -]?([a-z]+)\.?,?[ -]?'?(\d{3,4}|\d\d)$/.exec(text) ?? [];
  if (named !== undefined) return dayOf(yearOf(year, now), monthNamed(named), Number(day));
  const [, month = '', of, inYear = ''] = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{3,4})$/.exec(text) ?? [];
  if (of !== undefined) return dayOf(Number(inYear), monthNamed(month), Number(of));
  const [, alone = '', ofYear] = /^([a-z]+)\.?,?(?: of)?[ -]?('\d\d|\d{3,4})$/.exec(text) ?? [];
  return ofYear === undefined ? null : dayOf(yearOf(ofYear.replace("'", ''), now), monthNamed(alone));
}

function dayOf(year: number, month: number | undefined, day?: number): Day | null {
  if (month === undefined || month < 1 || month > 12) return null;
  return { year, month, ...(day === undefined ? {} : { day }) };
}

/** Returns a year; two digits are the latest year that ends so and is not more than ten years ahead. */
function yearOf(digits: string, now: Date): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  const latest = now.getFullYear() + 10;
  return latest - ((((latest - year) % 100) + 100) % 100);
}

/** Returns a day with a time. */
function timed(text: string, now: Date): Edtf | null {
  const [, before = '', hours, minutes = '00', half = ''] = TIME.exec(text) ?? [];
  // “14 11” is no day with an hour.
  if (hours === undefined || (half === '' && !/[:.h]\d\d$/.test(text))) return null;
  const day = calendarDate(before.replace(WEEKDAY, '').replace(/,$/, ''), now);
  if (day?.day === undefined) return null;
  const isHalf = /^[ap]/.test(half);
  const hour = isHalf ? (Number(hours) % 12) + (half.startsWith('p') ? 12 : 0) : Number(hours);
  if (hour > 23 || Number(minutes) > 59 || (isHalf && (Number(hours) > 12 || hours === '0'))) return null;
  return `${written(day)}T${padded(hour, 2)}:${minutes}`;
}

/** Returns a stretch of time that has a name: a part of a year, a season, a quarter, a decade, a century. */
function stretchNamed(text: string): Edtf | null {
  const [, word = '', year = ''] = /^(?:the |in )?([a-z]+(?: of)?)[ -](?:of )?(\d{4})$/.exec(text) ?? [];
  const part = partNamed(word);
  if (part !== undefined) {
    const [first, last] = MONTHS_OF[part];
    return `${year}-${padded(first, 2)}/${year}-${padded(last, 2)}`;
  }
  const season = seasonNamed(word);
  if (season !== undefined) return `${year}-${season}`;
  const [, quarter, ofYear] = /^q([1-4])[ /-](\d{4})$/.exec(text) ?? [];
  if (quarter !== undefined) return `${ofYear}-${32 + Number(quarter)}`;
  const decade = /^(?:the )?(\d{3})0(?:'?s|er(?: jahre)?)$/.exec(text)?.[1];
  if (decade !== undefined) return `${decade}X`;
  const century = /^(?:the )?(\d{1,2})(?:st|nd|rd|th|\.) (?:century|jahrhundert|jh\.?|c\.)$/.exec(text)?.[1];
  return century === undefined || century === '0' ? null : `${padded(Number(century) - 1, 2)}XX`;
}

function openEnded(text: string, now: Date): Edtf | null {
  const until = UNTIL.test(text) ? calendarDate(text.replace(UNTIL, ''), now) : null;
  if (until !== null) return `../${written(until)}`;
  const since = SINCE.test(text) ? calendarDate(text.replace(SINCE, ''), now) : null;
  return since === null ? null : `${written(since)}/..`;
}

/** Returns a stretch between two dates; “14-16 November 2024” leaves out of the first what both have. */
function rangeOf(text: string, now: Date): Edtf | null {
  const spread = text
    .replace(/^(\d{3,4})-(\d{3,4})$/, '$1 - $2')
    .replace(/^(\d{1,2}\.?)-(\d{1,2}\.? ?[a-z])/, '$1 - $2');
  const [, first = '', last = ''] = RANGE.exec(spread) ?? [];
  const end = oneDate(last, now);
  if (end === null || end.includes('/')) return null;
  const ofEnd = calendarDate(last, now);
  const short = /^(\d{1,2})(?:st|nd|rd|th|\.)?$/.exec(first)?.[1];
  const month = ofEnd?.month !== undefined && ofEnd.day === undefined ? monthNamed(first) : undefined;
  const begin =
    short !== undefined && ofEnd?.day !== undefined
      ? written({ ...ofEnd, day: Number(short) })
      : month !== undefined && ofEnd !== null
        ? written({ ...ofEnd, month })
        : oneDate(first, now);
  return begin === null || begin.includes('/') || begin > end ? null : `${begin}/${end}`;
}

function written({ year, month, day }: Day): Edtf {
  const ofYear = year < 0 ? `-${padded(-year, 4)}` : padded(year, 4);
  return [ofYear, ...[month, day].flatMap((part) => (part === undefined ? [] : [padded(part, 2)]))].join('-');
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
