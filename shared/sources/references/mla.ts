import type { CslItem } from '../../model/entities.ts';
import { pageName } from '../pages.ts';
import { addressOf, addressPart, after, closed, doubleQuoted, joined, sentences, titled } from './assemble.ts';
import type { ReferencePart } from './reference-part.ts';
import { type NameForm, styledNames } from './style-names.ts';
import { type DateForm, dateIn, issuedIn, ordinalEdition, type Work, workOf } from './work.ts';

const MONTHS = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');
const DATE: DateForm = { months: MONTHS, order: 'day-month-year' };
const NAMES: NameForm = {
  form: 'first-inverted',
  lastJoin: ', and ',
  pairJoin: ', and ',
  most: 2,
  kept: 1,
  others: ', et al.',
};
const OTHER_NAMES: NameForm = { ...NAMES, form: 'natural', pairJoin: ' and ', others: ' et al.' };
const SHORT_NAMES: NameForm = { ...OTHER_NAMES, form: 'family' };

/** Returns a record as an entry of a list of works cited, as the MLA Handbook (9th edition) has it. */
export function mlaReference(csl: CslItem, page: number | null): ReferencePart[] {
  const work = workOf(csl);
  const title = isQuoted(work) ? doubleQuoted(work.title, '.') : titled(work.title);
  const container = joined(
    [
      titled(work.container || work.event),
      after('edited by ', work.authors.length === 0 ? '' : styledNames(work.editors, OTHER_NAMES)),
      after('translated by ', styledNames(work.translators, OTHER_NAMES)),
      after('', ordinalEdition(work.edition), ' ed.'),
      after('vol. ', work.volume),
      after('no. ', work.issue),
      work.number,
      work.authority,
      publisherOf(work),
      issuedIn(work, DATE),
      after(/[–,]/u.test(work.pages) ? 'pp. ' : 'p. ', work.pages),
      addressPart(addressOf(work)),
    ],
    ', ',
  );
  const accessed = work.issued.length === 0 && work.issuedWords === '' ? dateIn(work.accessed, DATE) : '';
  return closed(
    sentences([
      leadOf(work),
      title,
      work.kind === 'thesis' ? work.genre : '',
      container,
      page === null ? '' : capital(pageName(csl, page)),
      after('Accessed ', accessed),
    ]),
  );
}

/** Returns a short mention, with the title that tells several works of an author apart: `Lee and Gogh, “On Maps,” p. 12`. */
export function mlaMention(csl: CslItem, page: number | null): ReferencePart[] {
  const work = workOf(csl);
  const names = styledNames(work.authors, SHORT_NAMES);
  const where = page === null ? '' : pageName(csl, page);
  const title = isQuoted(work) ? doubleQuoted(work.shortTitle, where === '' ? '' : ',') : titled(work.shortTitle);
  return joined([after('', names, ','), joined([title, where], isQuoted(work) ? ' ' : ', ')], ' ');
}

function isQuoted({ kind, container }: Work): boolean {
  return kind !== 'case' && (container !== '' || kind === 'web' || kind === 'talk');
}

function leadOf({ authors, editors }: Work): string {
  if (authors.length > 0) return styledNames(authors, NAMES);
  const names = styledNames(editors, NAMES);
  return names === '' ? '' : `${names}, editor${editors.length > 1 ? 's' : ''}`;
}

/** A work that its author published names that one once. */
function publisherOf({ publisher, authors }: Work): string {
  return publisher === styledNames(authors, NAMES) ? '' : publisher;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
