import type { CslItem } from '../../model/entities.ts';
import { pageLabel } from '../pages.ts';
import { addressOf, addressPart, after, closed, joined, singleQuoted, titled } from './assemble.ts';
import type { ReferencePart } from './reference-part.ts';
import { type NameForm, styledNames } from './style-names.ts';
import { type DateForm, dateIn, issuedIn, ordinalEdition, type Work, workOf, yearOf } from './work.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DATE: DateForm = { months: MONTHS, order: 'day-month-year' };
const NAMES: NameForm = {
  form: 'natural',
  lastJoin: ' and ',
  pairJoin: ' and ',
  most: 3,
  kept: 1,
  others: ' and others',
  withoutStops: true,
};
const BIBLIOGRAPHY: NameForm = { ...NAMES, form: 'initials' };
const SHORT_NAMES: NameForm = { ...NAMES, form: 'family' };

/** Returns a record as an entry of a bibliography, as OSCOLA (4th edition) has it: `Lee A, Title (2nd edn, Press 2001)`. */
export function oscolaReference(csl: CslItem, page: number | null): ReferencePart[] {
  return bodyOf(workOf(csl), BIBLIOGRAPHY, page === null ? '' : pageLabel(csl, page));
}

/** Returns the first note on a work, as OSCOLA has it. */
export function oscolaNote(csl: CslItem, page: number | null): ReferencePart[] {
  return closed(bodyOf(workOf(csl), NAMES, page === null ? '' : pageLabel(csl, page)));
}

/** Returns a note on a work that was noted before; cases and acts by their name. */
export function oscolaMention(csl: CslItem, page: number | null): ReferencePart[] {
  const work = workOf(csl);
  const names = styledNames(work.authors, SHORT_NAMES);
  const where = page === null ? '' : pageLabel(csl, page);
  const title = titleOf({ ...work, title: work.shortTitle });
  return joined([joined([names, title], ', '), where], ' ');
}

function bodyOf(work: Work, form: NameForm, page: string): ReferencePart[] {
  const named = joined([leadOf(work, form), titleOf(work)], ', ');
  const body = joined([named, ...placeOf(work, page)], ' ');
  const address = addressOf(work);
  // What is in print is found without an address, and a DOI never changes.
  const isPrinted = work.kind === 'article' || work.kind === 'case' || work.kind === 'act';
  if (address === '' || (isPrinted && (work.container !== '' || work.number !== ''))) return body;
  const accessed = work.doi === '' ? after('accessed ', dateIn(work.accessed, DATE)) : [];
  return joined([body, after('<', addressPart(address), '>'), accessed], ' ');
}

function titleOf(work: Work): string | ReferencePart[] {
  switch (work.kind) {
    case 'act':
      return work.title;
    case 'case':
    case 'book':
    case 'report':
      return titled(work.title);
    default:
      return singleQuoted(work.title);
  }
}

function placeOf(work: Work, page: string): readonly (string | readonly ReferencePart[])[] {
  const date = issuedIn(work, DATE);
  const year = yearOf(work, 'n.d.');
  switch (work.kind) {
    case 'article': {
      const volume = work.issue === '' ? work.volume : `${work.volume}(${work.issue})`;
      const dated = work.volume === '' ? `[${year}]` : `(${year})`;
      return [dated, joined([volume, work.container, joined([firstOf(work.pages), page], ', ')], ' ')];
    }
    case 'news':
      return [titled(work.container), after('(', joined([work.place, date], ', '), ')'), page || work.pages];
    case 'chapter': {
      const editors = styledNames(work.editors, NAMES);
      const edited = editors === '' ? '' : `${editors} (${work.editors.length > 1 ? 'eds' : 'ed'})`;
      return [after('in ', joined([edited, titled(work.container)], ', ')), after('(', imprintOf(work), ')'), page];
    }
    case 'thesis':
      return [after('(', joined([work.genre || 'thesis', joined([work.publisher, year], ' ')], ', '), ')'), page];
    case 'web':
      return [after('(', joined([titled(work.container || work.publisher), date], ', '), ')'), page];
    case 'talk':
      return [
        after('(', joined([work.genre, work.event || work.container, work.publisher, work.place, date], ', '), ')'),
        page,
      ];
    case 'case':
      return caseOf(work, year, after('p ', page));
    case 'act':
      return [actOf(work, year), after('p ', page)];
    default:
      return [after('(', imprintOf(work), ')'), page];
  }
}

/** `[1998] UKHL 3`, or `[1998] 1 AC 10 (HL)`. */
function caseOf(
  work: Work,
  year: string,
  page: readonly ReferencePart[],
): readonly (string | readonly ReferencePart[])[] {
  const neutral = after(`[${year}] `, work.number);
  const report = joined([work.volume, work.container, firstOf(work.pages)], ' ');
  const reported = work.container === '' ? [] : joined([`[${year}]`, report], ' ');
  const cited = joined([neutral, reported], ', ');
  const court = neutral.length > 0 || work.authority === '' ? '' : `(${work.authority})`;
  if (cited.length > 0) return [cited, court, page];
  return [after('(', joined([work.authority, issuedIn(work, DATE)], ', '), ')'), page];
}

/** An act has its year in its name; what has not gets it behind. */
function actOf(work: Work, year: string): string {
  const isNamed = work.title.includes(year) || year === 'n.d.';
  const date = work.type === 'treaty' ? issuedIn(work, DATE) : year;
  return [isNamed && work.type !== 'treaty' ? '' : `(${date})`, work.number, work.container].filter(Boolean).join(' ');
}

/** `2nd edn, Oxford Press 2001`; a publisher who is the author is named once. */
function imprintOf(work: Work): ReferencePart[] {
  const publisher = work.publisher === styledNames(work.authors, NAMES) ? '' : work.publisher;
  const edition = after('', ordinalEdition(work.edition), ' edn');
  const volume = after('vol ', work.kind === 'chapter' ? '' : work.volume);
  const translators = after('', styledNames(work.translators, NAMES), ' tr');
  const year = work.kind === 'report' ? issuedIn(work, DATE) || 'n.d.' : yearOf(work, 'n.d.');
  const number = work.kind === 'report' ? work.number : '';
  // A command paper is cited by its number alone.
  const said = number === '' ? joined([publisher, year], ' ') : joined([publisher, number, year], ', ');
  return joined([volume, translators, edition, said], ', ');
}

function leadOf({ kind, authors, editors }: Work, form: NameForm): string {
  if (authors.length > 0) return styledNames(authors, form);
  const names = kind === 'chapter' ? '' : styledNames(editors, form);
  return names === '' ? '' : `${names} (${editors.length > 1 ? 'eds' : 'ed'})`;
}

/** The page on which an article begins. */
function firstOf(pages: string): string {
  return /^[^–,]*/u.exec(pages)?.[0] ?? '';
}
