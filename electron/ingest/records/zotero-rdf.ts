import { t } from '../../../shared/language/translate.ts';
import type { CslName } from '../../../shared/model/entities.ts';
import type { Notice } from '../../../shared/sources/notices.ts';
import { parseXml, type XmlElement } from '../office/xml-tree.ts';
import { saidDate } from '../said-date.ts';
import { allUnder, elementAt, localName, wordsOf } from '../xml/xml-search.ts';
import { cleanRecord } from './clean-record.ts';
import { LeftOutFields } from './left-out-fields.ts';
import type { RecordsReading } from './records-reading.ts';

/** Types of Zotero's items, and names of its elements where an item says no type. */
const TYPES: Readonly<Record<string, string>> = {
  artwork: 'graphic',
  audioRecording: 'song',
  bill: 'bill',
  blogPost: 'post-weblog',
  book: 'book',
  bookSection: 'chapter',
  case: 'legal_case',
  computerProgram: 'software',
  conferencePaper: 'paper-conference',
  dataset: 'dataset',
  dictionaryEntry: 'entry-dictionary',
  document: 'document',
  email: 'personal_communication',
  encyclopediaArticle: 'entry-encyclopedia',
  film: 'motion_picture',
  forumPost: 'post',
  hearing: 'hearing',
  instantMessage: 'personal_communication',
  interview: 'interview',
  journalArticle: 'article-journal',
  letter: 'personal_communication',
  magazineArticle: 'article-magazine',
  manuscript: 'manuscript',
  map: 'map',
  newspaperArticle: 'article-newspaper',
  patent: 'patent',
  podcast: 'song',
  preprint: 'article',
  presentation: 'speech',
  radioBroadcast: 'broadcast',
  report: 'report',
  standard: 'standard',
  statute: 'legislation',
  thesis: 'thesis',
  tvBroadcast: 'broadcast',
  videoRecording: 'motion_picture',
  webpage: 'webpage',
  website: 'webpage',
  Article: 'article-journal',
  Book: 'book',
  BookSection: 'chapter',
  Document: 'document',
  Report: 'report',
  Thesis: 'thesis',
  Manuscript: 'manuscript',
  Interview: 'interview',
  Letter: 'personal_communication',
  Legislation: 'legislation',
  Patent: 'patent',
  Image: 'graphic',
  Recording: 'song',
  MotionPicture: 'motion_picture',
};
/** What contains items, and is described beside them. */
const CONTAINERS = new Set([
  'Journal',
  'Periodical',
  'Newspaper',
  'Magazine',
  'Series',
  'Website',
  'ConferenceProceedings',
]);
const BESIDE = new Set([...CONTAINERS, 'Attachment', 'Memo', 'Collection', 'Person', 'Organization']);
const TEXTS: Readonly<Record<string, string>> = {
  title: 'title',
  shortTitle: 'title-short',
  abstract: 'abstract',
  description: 'note',
  pages: 'page',
  numPages: 'number-of-pages',
  language: 'language',
  volume: 'volume',
  number: 'issue',
  edition: 'edition',
  type: 'genre',
  archive: 'archive',
  libraryCatalog: 'source',
  rights: 'license',
  numberOfVolumes: 'number-of-volumes',
};
const PEOPLE: Readonly<Record<string, string>> = {
  authors: 'author',
  editors: 'editor',
  translators: 'translator',
  directors: 'director',
  interviewers: 'interviewer',
  contributors: 'contributor',
  presenters: 'author',
  interviewees: 'author',
  inventors: 'author',
  podcasters: 'host',
  performers: 'performer',
  seriesEditors: 'collection-editor',
  recipients: 'recipient',
  bookAuthors: 'container-author',
};

/** What says no more than what is read of an item in another place, or is counted as a whole: its type, its files and notes. */
const READ_ELSEWHERE = new Set(['itemType', 'link', 'isReferencedBy']);

/** Reads Zotero RDF: items with their containers. Attached files and notes are counted, and not read. */
export function zoteroRecords(text: string, check: () => void): RecordsReading {
  const root = parseXml(text.replace(/^\ufeff/u, ''), check);
  const described = new Map<string, XmlElement>();
  const elements = root.children.filter((child) => typeof child !== 'string');
  for (const element of elements) described.set(element.attributes['about'] ?? '', element);
  const items = elements.filter((element) => !BESIDE.has(localName(element)));
  const leftOut = new LeftOutFields();
  const read = items.map((item, index) =>
    cleanRecord(recordOf(item, described, (name, value) => leftOut.add(name, value, index + 1))),
  );
  const count = (name: string) => elements.filter((element) => localName(element) === name).length;
  const notices: Notice[] = [];
  const lost = read.filter((record) => record === null).length;
  if (lost > 0)
    notices.push({
      kind: 'missing',
      text: t('{count, plural, one {# entry} other {# entries}} say nothing of a work, and are left out.', {
        count: lost,
      }),
      place: null,
    });
  const files = count('Attachment');
  if (files > 0)
    notices.push({
      kind: 'left-out',
      text: t('{count, plural, one {# attached file} other {# attached files}} must be added by themselves.', {
        count: files,
      }),
      place: null,
    });
  const memos = count('Memo');
  if (memos > 0)
    notices.push({
      kind: 'left-out',
      text: t('{count, plural, one {# note of Zotero is} other {# notes of Zotero are}} left out.', { count: memos }),
      place: null,
    });
  const collections = count('Collection');
  if (collections > 0)
    notices.push({
      kind: 'left-out',
      text: t(
        '{count, plural, one {# collection of Zotero is left out; the entries in it are not.} other {# collections of Zotero are left out; the entries in them are not.}}',
        { count: collections },
      ),
      place: null,
    });
  return { records: read.filter((record) => record !== null), notices: [...notices, ...leftOut.notices()] };
}

/** Hears of what is said and has no place in the record. */
type PassOver = (name: string, value: string) => void;
type Put = (member: string, value: unknown, said: XmlElement) => void;

function recordOf(item: XmlElement, described: ReadonlyMap<string, XmlElement>, passOver: PassOver): object {
  const about = item.attributes['about'] ?? '';
  const zoteroType = wordsOf(elementAt(item, 'itemType')).trim();
  const own = localName(item);
  const type = typeCalled(zoteroType) ?? typeCalled(own) ?? 'document';
  if (zoteroType !== '' && typeCalled(zoteroType) === undefined) passOver('itemType', zoteroType);
  const record: Record<string, unknown> = { id: about, type };
  for (const child of item.children) if (typeof child !== 'string') readMember(record, child, described, passOver);
  if (record['issue'] !== undefined && type !== 'article-journal' && type !== 'article-magazine') {
    record['number'] = record['issue'];
    delete record['issue'];
  }
  if (record['URL'] === undefined && /^https?:\/\/(?!(?:www\.)?zotero\.org\/)/u.test(about)) record['URL'] = about;
  return record;
}

function readMember(
  record: Record<string, unknown>,
  child: XmlElement,
  described: ReadonlyMap<string, XmlElement>,
  passOver: PassOver,
): void {
  const name = localName(child);
  const people = Object.hasOwn(PEOPLE, name) ? PEOPLE[name] : undefined;
  const text = Object.hasOwn(TEXTS, name) ? TEXTS[name] : undefined;
  const put: Put = (member, value, said) => {
    if (value === '' || value === undefined) {
      if (wordsOf(said) !== '') passOver(localName(said), wordsOf(said));
    } else if (record[member] === undefined) record[member] = value;
    else if (record[member] !== value) passOver(localName(said), wordsOf(said));
  };
  if (READ_ELSEWHERE.has(name)) return;
  if (people !== undefined) put(people, namesOf(child), child);
  else if (name === 'date') put('issued', saidDate(wordsOf(child)) ?? { literal: wordsOf(child) }, child);
  else if (name === 'dateSubmitted') put('accessed', saidDate(wordsOf(child)), child);
  else if (name === 'identifier') readIdentifier(child, put, passOver);
  else if (name === 'subject') record['keyword'] = [record['keyword'], wordsOf(child)].filter(Boolean).join(', ');
  else if (name === 'publisher') readPublisher(child, put);
  else if (name === 'isPartOf') {
    const container = elementsIn(child)[0] ?? described.get(child.attributes['resource'] ?? '');
    if (container !== undefined) readContainer(container, put, passOver);
    else passOver(name, wordsOf(child) || (child.attributes['resource'] ?? ''));
  } else if (name === 'presentedAt') put('event-title', wordsOf(allUnder(child, 'title')[0]), child);
  else if (text !== undefined) put(text, wordsOf(child), child);
  else if (wordsOf(child) !== '') passOver(name, wordsOf(child));
}

function readPublisher(publisher: XmlElement, put: Put): void {
  const organisation = elementAt(publisher, 'Organization');
  const name = organisation === undefined ? publisher : elementAt(organisation, 'name');
  if (name !== undefined) put('publisher', wordsOf(name), name);
  const [place] = allUnder(publisher, 'locality');
  if (place !== undefined) put('publisher-place', wordsOf(place), place);
}

function readContainer(container: XmlElement, put: Put, passOver: PassOver): void {
  const isSeries = localName(container) === 'Series';
  for (const child of elementsIn(container)) {
    const name = localName(child);
    if (name === 'title') put(isSeries ? 'collection-title' : 'container-title', wordsOf(child), child);
    else if (name === 'alternative') put('container-title-short', wordsOf(child), child);
    else if (name === 'volume') put('volume', wordsOf(child), child);
    else if (name === 'number') put(isSeries ? 'collection-number' : 'issue', wordsOf(child), child);
    else if (name === 'identifier') readIdentifier(child, put, passOver);
    else if (name === 'isPartOf') {
      const [nested] = elementsIn(child);
      if (nested !== undefined) readContainer(nested, put, passOver);
    } else if (wordsOf(child) !== '')
      passOver(t('{name} of {container}', { name, container: localName(container) }), wordsOf(child));
  }
}

/** `DOI 10.1/x`, `ISBN 0…`, `ISSN 1234-5678`, or an address. */
function readIdentifier(element: XmlElement, put: Put, passOver: PassOver): void {
  const text = wordsOf(element);
  const [, kind = '', value = ''] = /^(DOI|ISBN|ISSN)\s+(.+)$/su.exec(text) ?? [];
  if (kind !== '') put(kind, value, element);
  else if (/^https?:\/\/\S+$/u.test(text)) put('URL', text, element);
  else if (text !== '') passOver('identifier', text);
}

function typeCalled(name: string): string | undefined {
  return Object.hasOwn(TYPES, name) ? TYPES[name] : undefined;
}

function elementsIn(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}

/** Returns the names in a list of people; undefined if it has none. */
function namesOf(element: XmlElement): readonly CslName[] | undefined {
  const names = allUnder(element, 'Person').map((person) => {
    const family = wordsOf(elementAt(person, 'surname')).trim();
    const given = wordsOf(elementAt(person, 'givenName') ?? elementAt(person, 'givenname')).trim();
    return given === '' ? { literal: family } : { family, given };
  });
  return names.length === 0 ? undefined : names;
}
