import type { CslDate, CslItem, CslName } from '../../model/entities.ts';
import { dayInWords } from '../../sources/csl-dates.ts';
import { namesIn } from '../../sources/csl-names.ts';
import { cslMarkup, cslText } from '../../sources/csl-text.ts';
import { withoutTextMembers } from '../../sources/text-members.ts';
import { dateFields, type Fields, isoDate } from './bibtex-dates.ts';
import { type EntryType, isSaidByType } from './entry-type.ts';
import { latexText, latexTitle } from './latex-text.ts';

/** Members that become a field of another name in entries of every type. */
const FIELDS: Readonly<Record<string, string>> = {
  'chapter-number': 'chapter',
  'collection-title': 'series',
  'container-author': 'bookauthor',
  'container-title-short': 'shortjournal',
  DOI: 'doi',
  'event-place': 'venue',
  'event-title': 'eventtitle',
  ISBN: 'isbn',
  ISSN: 'issn',
  keyword: 'keywords',
  'number-of-pages': 'pagetotal',
  'original-publisher': 'origpublisher',
  'original-publisher-place': 'origlocation',
  'original-title': 'origtitle',
  'part-number': 'part',
  'publisher-place': 'address',
  'call-number': 'library',
  'title-short': 'shorttitle',
  page: 'pages',
};
const DATE_FIELDS: Readonly<Record<string, string>> = {
  accessed: 'urldate',
  'event-date': 'eventdate',
  'original-date': 'origdate',
};
/** What is not written: the entry's key has a part of it, and the rest is said elsewhere. */
const SAID_ELSEWHERE = new Set(['id', 'citation-key', 'type', 'custom', 'issued', 'title', 'URL', 'genre', 'note']);
/** Members that a style may set in lower case. */
const TITLES = new Set(['container-title', 'collection-title', 'title-short', 'original-title', 'event-title']);
/** Fields that are written as they are, because they are addresses. */
const ADDRESSES = new Set(['DOI', 'URL']);
/** Otherwise any thesis would be printed as one for a doctorate, and any report as a technical one. */
const PLAIN_WORDS: Readonly<Partial<Record<EntryType, string>>> = { phdthesis: 'Thesis', techreport: 'Report' };
const PUBLISHERS: Readonly<Partial<Record<EntryType, string>>> = {
  mastersthesis: 'school',
  phdthesis: 'school',
  techreport: 'institution',
  manual: 'organization',
};
/** Types of entries whose styles print neither publisher nor number nor what contains them. */
const BARE = new Set<EntryType>(['misc', 'booklet', 'unpublished']);
const SAID_OF_BARE = 'genre container-title event-title authority number publisher publisher-place event-place'.split(
  ' ',
);

/**
 * Returns the fields of a record's entry. Every member that is a text, a number, names or a date is in one: those that
 * BibTeX has no field for stand under the name that BibLaTeX has, or else their own, which styles pass over.
 */
export function entryFields(type: EntryType, record: CslItem): Fields {
  const csl = withoutTextMembers(record);
  const others = Object.entries(csl)
    .filter(([member]) => !SAID_ELSEWHERE.has(member))
    .flatMap(([member, value]) => memberField(type, csl, member, value));
  return [
    ...textField('title', latexTitle(cslMarkup(csl.title))),
    ...others,
    ...genreFields(type, cslText(csl['genre'])),
    ...dateFields(csl.issued),
    ...addressFields(type, csl),
    ...noteFields(type, csl),
    ...sortingKey(csl),
  ];
}

function memberField(type: EntryType, csl: CslItem, member: string, value: unknown): Fields {
  if (Array.isArray(value)) {
    const names = namesIn(csl, member).map(latexName).filter(Boolean).join(' and ');
    return textField(fieldOf(type, csl, member), names);
  }
  if (typeof value === 'object' && value !== null) {
    const date = isoDate(value as CslDate);
    return date === undefined ? [] : [[DATE_FIELDS[member] ?? member, `{${date}}`]];
  }
  const field = fieldOf(type, csl, member);
  if (ADDRESSES.has(member)) return textField(field, webText(value));
  if (member === 'page')
    return textField(field, latexText(cslText(value)).replace(/(?<=[\p{L}\p{N}])\s*[-–—]\s*(?=[\p{L}\p{N}])/gu, '--'));
  return textField(field, TITLES.has(member) ? latexTitle(cslMarkup(value)) : latexText(cslMarkup(value)));
}

function fieldOf(type: EntryType, csl: CslItem, member: string): string {
  if (member === 'container-title') return type === 'article' ? 'journal' : 'booktitle';
  if (member === 'publisher') return PUBLISHERS[type] ?? 'publisher';
  if (member === 'issue') return type === 'article' ? 'number' : 'issue';
  if (member === 'number') return type === 'article' && cslText(csl['issue']) !== '' ? 'eid' : 'number';
  if (member === 'collection-number') return cslText(csl['number']) === '' && type !== 'article' ? 'number' : member;
  return FIELDS[member] ?? (/^[A-Za-z][\w-]*$/u.test(member) ? member.toLowerCase() : 'note');
}

function genreFields(type: EntryType, genre: string): Fields {
  if (isSaidByType(type, genre)) return [];
  return textField('type', latexText(genre) || (PLAIN_WORDS[type] ?? ''));
}

/** Older styles print only `howpublished`: an address goes there, and what they print of other types in other fields. */
function addressFields(type: EntryType, csl: CslItem): Fields {
  const url = webText(csl.URL);
  const said = BARE.has(type) ? SAID_OF_BARE : [];
  const texts = said.map((member) => latexText(cslMarkup(csl[member]))).filter(Boolean);
  const address = url === '' ? [] : [`\\url{${url}}`];
  return [...textField('howpublished', [...texts, ...address].join(', ')), ...textField('url', url)];
}

function noteFields(type: EntryType, csl: CslItem): Fields {
  const accessed = dayInWords(csl.accessed);
  const note = [latexText(cslMarkup(csl['note'])), accessed === '' ? '' : `Accessed ${latexText(accessed)}`];
  const texts = note.filter(Boolean);
  // Styles want a note of what is not published.
  if (texts.length === 0 && type === 'unpublished') texts.push('Unpublished');
  return textField('note', texts.join('. '));
}

/** Styles sort by author or editor, and by `key` where there is neither. */
function sortingKey(csl: CslItem): Fields {
  const isNamed = [...namesIn(csl, 'author'), ...namesIn(csl, 'editor')].some((name) => latexName(name) !== '');
  return isNamed ? [] : textField('key', latexText(cslText(csl.title)));
}

function textField(field: string, value: string): Fields {
  return value === '' ? [] : [[field, `{${value}}`]];
}

/** `van Gogh, Vincent`, `King, Jr., Martin Luther`, `{Department for Business and Trade}`. */
function latexName(name: CslName): string {
  const part = (member: string) => latexText(cslMarkup(name[member]));
  const whole = part('literal') || (part('given') === '' ? familyOf(part) : part('family') === '' ? part('given') : '');
  if (whole !== '') return `{${whole}}`;
  return [familyOf(part), part('suffix'), part('given')].filter(Boolean).map(kept).join(', ');
}

function familyOf(part: (member: string) => string): string {
  return [part('dropping-particle'), part('non-dropping-particle'), part('family')].filter(Boolean).join(' ');
}

/** Encloses a part of a name that would be taken for several. */
function kept(part: string): string {
  return /,|\sand\s/u.test(part) ? `{${part}}` : part;
}

function webText(value: unknown): string {
  return cslText(value).replace(/[{}\\\s]/gu, encodeURIComponent);
}
