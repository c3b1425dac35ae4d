import type { CslItem } from '../../model/entities.ts';
import { pageLabel } from '../pages.ts';
import { addressOf, addressPart, after, closed, doubleQuoted, joined, sentences, titled } from './assemble.ts';
import { plainText, type ReferencePart } from './reference-part.ts';
import { type NameForm, styledNames } from './style-names.ts';
import { type DateForm, dateIn, issuedIn, ordinalEdition, type Work, workOf, yearOf } from './work.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DATE: DateForm = { months: MONTHS, order: 'month-day-year' };
const NAMES: NameForm = {
  form: 'first-inverted',
  lastJoin: ', and ',
  pairJoin: ', and ',
  most: 10,
  kept: 7,
  others: ', et al.',
};
const OTHER_NAMES: NameForm = { ...NAMES, form: 'natural', pairJoin: ' and ', others: ' et al.' };
const NOTE_NAMES: NameForm = { ...OTHER_NAMES, most: 3, kept: 1 };
const SHORT_NAMES: NameForm = { ...NOTE_NAMES, form: 'family' };

/** Returns a record as an entry of a bibliography, as The Chicago Manual of Style has it beside notes. */
export function chicagoReference(csl: CslItem, page: number | null): ReferencePart[] {
  const work = workOf(csl);
  const accessed = isDated(work) ? '' : dateIn(work.accessed, DATE);
  return closed(
    sentences([
      leadOf(work, NAMES, ', ed', 's'),
      isQuoted(work) ? doubleQuoted(work.title, '.') : titled(work.title),
      ...middleOf(work),
      page === null ? '' : pageLabel(csl, page),
      after('Accessed ', accessed),
      addressPart(addressOf(work)),
    ]),
  );
}

/** Returns the first note on a work, as The Chicago Manual of Style has it. */
export function chicagoNote(csl: CslItem, page: number | null): ReferencePart[] {
  const work = workOf(csl);
  const where = page === null ? '' : pageLabel(csl, page);
  const accessed = isDated(work) ? '' : after('accessed ', dateIn(work.accessed, DATE));
  const rest = joined([...noteMiddleOf(work, where), accessed, addressPart(addressOf(work))], ', ');
  const isBracketed = plainText(rest).startsWith('(');
  const title = isQuoted(work) ? doubleQuoted(work.title, isBracketed ? '' : ',') : titled(work.title);
  const lead = leadOf(work, NOTE_NAMES, ', ed', 's');
  const separator = isQuoted(work) || isBracketed ? ' ' : ', ';
  return closed(joined([after('', lead, ','), joined([title, rest], separator)], ' '));
}

/** Returns a note on a work that was noted before: `Lee and Gogh, “On Maps,” 12`. */
export function chicagoMention(csl: CslItem, page: number | null): ReferencePart[] {
  const work = workOf(csl);
  const where = page === null ? '' : pageLabel(csl, page);
  const title = isQuoted(work) ? doubleQuoted(work.shortTitle, where === '' ? '' : ',') : titled(work.shortTitle);
  const names = styledNames(work.authors, SHORT_NAMES);
  return joined([after('', names, ','), joined([title, where], isQuoted(work) ? ' ' : ', ')], ' ');
}

function middleOf(work: Work): readonly (string | readonly ReferencePart[])[] {
  const date = issuedIn(work, DATE);
  switch (work.kind) {
    case 'article':
      return [journalOf(work, after(': ', work.pages))];
    case 'news':
      return [joined([titled(work.container), date], ', ')];
    case 'chapter': {
      const editors = after('edited by ', styledNames(work.editors, OTHER_NAMES));
      const volume = after('vol. ', work.volume);
      return [after('In ', joined([titled(work.container), volume, editors, work.pages], ', ')), imprintOf(work)];
    }
    case 'thesis':
      return [joined([work.genre || 'Thesis', work.publisher, yearOf(work, 'n.d.')], ', ')];
    case 'web':
    case 'talk':
      return [joined([work.genre, work.container || work.event || work.publisher, work.place, date], ', ')];
    case 'case':
    case 'act':
      return [joined([work.container, work.volume, work.number, work.authority, date], ', ')];
    default:
      return [
        editionOf(work, ' ed'),
        after('Edited by ', editorsBeside(work)),
        after('Translated by ', styledNames(work.translators, OTHER_NAMES)),
        after('Vol. ', work.volume),
        numberOf(work),
        imprintOf(work),
      ];
  }
}

function noteMiddleOf(work: Work, page: string): readonly (string | readonly ReferencePart[])[] {
  const date = issuedIn(work, DATE);
  switch (work.kind) {
    case 'article':
      return [journalOf(work, after(': ', page || work.pages))];
    case 'news':
      return [titled(work.container), date, page];
    case 'chapter': {
      const editors = after('ed. ', styledNames(work.editors, NOTE_NAMES));
      const book = joined([titled(work.container), after('vol. ', work.volume), editors], ', ');
      return [after('in ', joined([book, after('(', imprintOf(work), ')')], ' ')), page || work.pages];
    }
    case 'thesis':
      return [after('(', joined([work.genre || 'thesis', work.publisher, yearOf(work, 'n.d.')], ', '), ')'), page];
    case 'web':
    case 'talk':
      return [work.genre, work.container || work.event || work.publisher, work.place, date, page];
    case 'case':
    case 'act':
      return [work.container, work.volume, work.number, work.authority, date, page];
    default:
      return [
        joined(
          [
            joined([editionOf(work, ' ed.'), after('vol. ', work.volume), numberOf(work)], ', '),
            after('(', imprintOf(work), ')'),
          ],
          ' ',
        ),
        page,
      ];
  }
}

function journalOf(work: Work, pages: readonly ReferencePart[]): ReferencePart[] {
  const volume = joined([after(' ', work.volume), after('no. ', work.issue)], ', ');
  const date = after(' (', issuedIn(work, DATE), ')');
  const named = work.volume === '' && work.issue !== '' ? after(', ', volume) : volume;
  const [first, ...rest] = [...titled(work.container), ...named, ...date, ...pages];
  return first === undefined ? [] : [{ ...first, text: first.text.trimStart() }, ...rest];
}

/** `Oxford: Press, 2001`; a publisher who is the author is named once. */
function imprintOf(work: Work): ReferencePart[] {
  const publisher = work.publisher === styledNames(work.authors, NAMES) ? '' : work.publisher;
  const date = work.kind === 'report' ? issuedIn(work, DATE) || 'n.d.' : yearOf(work, 'n.d.');
  return joined([joined([work.place, publisher], ': '), date], ', ');
}

function numberOf({ kind, number }: Work): string {
  return kind === 'report' ? number.replace(/^(?=\d+$)/u, 'No. ') : '';
}

function editionOf({ edition }: Work, word: string): ReferencePart[] {
  return after('', ordinalEdition(edition), word);
}

function editorsBeside({ authors, editors }: Work): string {
  return authors.length === 0 ? '' : styledNames(editors, OTHER_NAMES);
}

function leadOf({ kind, authors, editors }: Work, form: NameForm, word: string, plural: string): string {
  if (authors.length > 0) return styledNames(authors, form);
  const names = kind === 'chapter' ? '' : styledNames(editors, form);
  return names === '' ? '' : `${names}${word}${editors.length > 1 ? plural : ''}.`;
}

/** Parts of a whole, speeches and what is not published stand in quotation marks. */
function isQuoted({ kind }: Work): boolean {
  return ['article', 'news', 'chapter', 'thesis', 'web', 'talk'].includes(kind);
}

function isDated({ issued, issuedWords }: Work): boolean {
  return issued.length > 0 || issuedWords !== '';
}
