import type { CslItem } from '../../model/entities.ts';
import { pageName } from '../pages.ts';
import { addressPart, after, closed, joined, sentences } from './assemble.ts';
import type { ReferencePart } from './reference-part.ts';
import { type NameForm, styledNames } from './style-names.ts';
import { type DateForm, dateIn, issuedIn, ordinalEdition, type Work, workOf, yearOf } from './work.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const DATE: DateForm = { months: MONTHS, order: 'year-month-day' };
const NAMES: NameForm = { form: 'initials', lastJoin: ', ', pairJoin: ', ', most: 6, kept: 6, others: ', et al' };
const UNKNOWN = '[date unknown]';

/** Returns a record as the National Library of Medicine cites it (Vancouver); nothing is in italics. */
export function vancouverReference(csl: CslItem, page: number | null): ReferencePart[] {
  const work = workOf(csl);
  const isOnline = work.url !== '' && work.doi === '';
  const medium = isOnline ? ' [Internet]' : '';
  const entry = sentences([
    leadOf(work),
    ...(work.container === '' || work.kind === 'web' || work.kind === 'case' || work.kind === 'act'
      ? wholeOf(work, medium)
      : work.kind === 'chapter'
        ? chapterOf(work, medium)
        : articleOf(work, medium)),
    page === null ? '' : pageName(csl, page),
    isOnline ? after('Available from: ', addressPart(work.url)) : after('doi:', work.doi),
  ]);
  return isOnline || work.doi !== '' ? entry : closed(entry);
}

/** Returns a short mention for a place where references have no numbers: `Lee A, Gogh V. On maps, p. 12`. */
export function vancouverMention(csl: CslItem, page: number | null): ReferencePart[] {
  const work = workOf(csl);
  const names = styledNames(work.authors, { ...NAMES, most: 2, kept: 1 });
  const title = joined([work.shortTitle, page === null ? '' : pageName(csl, page)], ', ');
  return sentences([names, title]);
}

function articleOf(work: Work, medium: string): readonly (string | readonly ReferencePart[])[] {
  const volume = `${work.volume}${work.issue === '' ? '' : `(${work.issue})`}`;
  const where = joined([after(';', volume), after(':', hyphened(work.pages))], '');
  const date = `${issuedIn(work, DATE) || UNKNOWN}${citedOn(work, medium)}`;
  return [work.title, `${work.container}${medium}`, [...joined([date], ''), ...where]];
}

function chapterOf(work: Work, medium: string): readonly (string | readonly ReferencePart[])[] {
  const names = styledNames(work.editors, NAMES);
  const editors = names === '' ? '' : `${names}, editor${work.editors.length > 1 ? 's' : ''}`;
  const book = sentences([editors, `${work.container}${medium}`]);
  return [
    work.title,
    after('In: ', book),
    editionOf(work),
    imprintOf(work, medium),
    after('p. ', hyphened(work.pages)),
  ];
}

function wholeOf(work: Work, medium: string): readonly (string | readonly ReferencePart[])[] {
  const genre = work.kind === 'thesis' ? ` [${work.genre || 'dissertation'}]` : '';
  const site = work.kind === 'web' ? work.container : '';
  const talk = joined([work.event, work.kind === 'talk' ? work.genre : ''], ', ');
  const law = joined([work.container === site ? '' : work.container, work.volume, work.authority], ', ');
  const number = work.kind === 'report' ? after('Report No.: ', work.number) : work.number;
  return [
    `${work.title}${genre}${medium}`,
    editionOf(work),
    talk,
    law,
    after('', site),
    imprintOf(work, medium),
    number,
  ];
}

/** `Oxford: Press; 2001 [cited 2025 Feb 1]` */
function imprintOf(work: Work, medium: string): ReferencePart[] {
  const publisher = work.publisher === styledNames(work.authors, NAMES) ? '' : work.publisher;
  const isWork = work.kind === 'book' || work.kind === 'chapter' || work.kind === 'thesis';
  const date = isWork ? yearOf(work, UNKNOWN) : issuedIn(work, DATE) || UNKNOWN;
  return joined([joined([work.place, publisher], ': '), `${date}${citedOn(work, medium)}`], '; ');
}

function citedOn({ accessed }: Work, medium: string): string {
  const date = medium === '' ? '' : dateIn(accessed, DATE);
  return date === '' ? '' : ` [cited ${date}]`;
}

function editionOf({ edition }: Work): ReferencePart[] {
  return after('', ordinalEdition(edition), ' ed');
}

function leadOf({ kind, authors, editors }: Work): string {
  if (authors.length > 0) return styledNames(authors, NAMES);
  const names = kind === 'chapter' ? '' : styledNames(editors, NAMES);
  return names === '' ? '' : `${names}, editor${editors.length > 1 ? 's' : ''}`;
}

function hyphened(pages: string): string {
  return pages.replaceAll('–', '-');
}
