import type { CslItem, CslName } from '../../model/entities.ts';
import { type CalendarDate, calendarDates, seasonOf, wordsOfDate } from '../csl-dates.ts';
import { namesIn } from '../csl-names.ts';
import { cslText } from '../csl-text.ts';
import { doiIn } from '../identifiers.ts';

/** What a work is to the styles: how its parts are put together. */
export type WorkKind = 'article' | 'news' | 'chapter' | 'book' | 'thesis' | 'web' | 'case' | 'act' | 'talk' | 'report';

const KINDS: Readonly<Record<string, WorkKind>> = {
  'article-journal': 'article',
  'article-magazine': 'news',
  'article-newspaper': 'news',
  bill: 'act',
  broadcast: 'talk',
  chapter: 'chapter',
  dataset: 'report',
  entry: 'chapter',
  'entry-dictionary': 'chapter',
  'entry-encyclopedia': 'chapter',
  hearing: 'talk',
  interview: 'talk',
  legal_case: 'case',
  legislation: 'act',
  'paper-conference': 'chapter',
  performance: 'talk',
  personal_communication: 'talk',
  post: 'web',
  'post-weblog': 'web',
  regulation: 'act',
  report: 'report',
  review: 'article',
  'review-book': 'article',
  speech: 'talk',
  standard: 'report',
  thesis: 'thesis',
  treaty: 'act',
  webpage: 'web',
};

/** A record as the styles need it: texts are one line, and '' where they are missing. */
export interface Work {
  readonly kind: WorkKind;
  readonly type: string;
  readonly authors: readonly CslName[];
  readonly editors: readonly CslName[];
  readonly translators: readonly CslName[];
  readonly title: string;
  readonly shortTitle: string;
  readonly container: string;
  readonly volume: string;
  readonly issue: string;
  /** With a dash between the first and the last: `10–20`. */
  readonly pages: string;
  readonly edition: string;
  readonly publisher: string;
  readonly place: string;
  readonly number: string;
  readonly genre: string;
  readonly event: string;
  readonly authority: string;
  readonly doi: string;
  readonly url: string;
  readonly issued: readonly CalendarDate[];
  /** The date in words, or the season, where it is no day. */
  readonly issuedWords: string;
  readonly accessed: readonly CalendarDate[];
}

/** Returns a record as the styles need it. */
export function workOf(csl: CslItem): Work {
  const text = (member: string) => cslText(csl[member]);
  const container = text('container-title');
  const title = text('title') || text('title-short') || 'Untitled';
  const issued = calendarDates(csl.issued);
  const number = cslText(csl['number']) || (csl.type === 'report' ? text('collection-number') : '');
  return {
    kind: kindOf(csl.type, container),
    type: csl.type,
    authors: namesIn(csl, 'author'),
    editors: namesIn(csl, 'editor'),
    translators: namesIn(csl, 'translator'),
    title,
    shortTitle: text('title-short') || title.split(/:\s/u)[0] || title,
    container,
    volume: text('volume'),
    issue: text('issue'),
    pages: text('page').replace(/(?<=[\p{L}\p{N}])\s*-+\s*(?=[\p{L}\p{N}])/gu, '–'),
    edition: text('edition'),
    publisher: text('publisher'),
    place: text('publisher-place') || text('event-place'),
    number,
    genre: text('genre'),
    event: text('event-title') || text('event'),
    authority: text('authority'),
    doi: doiIn(text('DOI')),
    url: text('URL'),
    issued,
    issuedWords: issued.length === 0 ? wordsOfDate(csl.issued) : seasonOf(csl.issued),
    accessed: calendarDates(csl.accessed),
  };
}

function kindOf(type: string, container: string): WorkKind {
  const kind = KINDS[type] ?? (container === '' ? 'book' : 'article');
  // A part of a book that is not named stands for itself.
  return kind === 'chapter' && container === '' ? 'book' : kind;
}

/** Returns `2nd`, `3rd` … for an edition in figures; any other as it is written, without its word for “edition”. */
export function ordinalEdition(edition: string): string {
  if (!/^\d+$/u.test(edition)) return edition.replace(/\s*\b(?:edition|edn|ed)\.?$/iu, '');
  const number = Number(edition);
  const teen = number % 100 > 10 && number % 100 < 14;
  return `${edition}${(teen ? undefined : ['th', 'st', 'nd', 'rd'][number % 10]) ?? 'th'}`;
}

/** Returns the year or years of a work, or `none`: `2020`, `2019–2020`, `380 BC`. */
export function yearOf({ issued, issuedWords }: Work, none: string): string {
  const [from, to] = issued;
  if (from === undefined) return /\d{4}/u.exec(issuedWords)?.[0] ?? (issuedWords || none);
  return to === undefined || to.year === from.year ? yearText(from) : `${yearText(from)}–${yearText(to)}`;
}

function yearText({ year }: CalendarDate): string {
  return year < 0 ? `${-year} BC` : String(year);
}

/** How a style writes a day: with the month's name in full or short, before or after the day. */
export interface DateForm {
  readonly months: readonly string[];
  readonly order: 'day-month-year' | 'month-day-year' | 'year-month-day';
}

/** Returns a date as a style writes it; '' for none. A range has both of its ends in full. */
export function dateIn(dates: readonly CalendarDate[], form: DateForm): string {
  return dates.map((date) => oneDate(date, form)).join('–');
}

/** Returns the date of a work as a style writes it: its day, its season, or its words; '' for none. */
export function issuedIn({ issued, issuedWords }: Work, form: DateForm): string {
  const date = dateIn(issued, form);
  return date === '' ? issuedWords : issuedWords === '' ? date : `${issuedWords} ${date}`;
}

function oneDate(date: CalendarDate, { months, order }: DateForm): string {
  const month = date.month === undefined ? '' : (months[date.month - 1] ?? '');
  const day = date.day === undefined ? '' : String(date.day);
  const year = yearText(date);
  if (order === 'day-month-year') return [day, month, year].filter(Boolean).join(' ');
  if (order === 'year-month-day') return [year, month, day].filter(Boolean).join(' ');
  return day === '' ? [month, year].filter(Boolean).join(' ') : `${month} ${day}, ${year}`;
}
