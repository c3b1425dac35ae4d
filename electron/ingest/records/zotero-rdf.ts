import type { CslName } from '../../../shared/model/entities.ts';
import type { Notice } from '../../../shared/sources/notices.ts';
import { counted } from '../../../shared/text/counted.ts';
import { parseXml, type XmlElement } from '../office/xml-tree.ts';
import { saidDate } from '../said-date.ts';
import { allUnder, childrenCalled, elementAt, localName, wordsOf } from '../xml/xml-search.ts';
import { cleanRecord } from './clean-record.ts';
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

/** Reads Zotero RDF: items with their containers. Attached files and notes are counted, and not read. */
export function zoteroRecords(text: string, check: () => void): RecordsReading {
  const root = parseXml(text.replace(/^\ufeff/u, ''), check);
  const described = new Map<string, XmlElement>();
  const elements = root.children.filter((child) => typeof child !== 'string');
  for (const element of elements) described.set(element.attributes['about'] ?? '', element);
  const items = elements.filter((element) => !BESIDE.has(localName(element)));
  const read = items.map((item) => cleanRecord(recordOf(item, described)));
  const count = (name: string) => elements.filter((element) => localName(element) === name).length;
  const notices: Notice[] = [];
  const lost = read.filter((record) => record === null).length;
  if (lost > 0)
    notices.push({
      kind: 'missing',
      text: `${counted(lost, 'entry', 'entries')} say nothing of a work, and are left out.`,
      place: null,
    });
  const files = count('Attachment');
  if (files > 0)
    notices.push({
      kind: 'left-out',
      text: `${counted(files, 'attached file')} must be added by themselves.`,
      place: null,
    });
  const memos = count('Memo');
  if (memos > 0)
    notices.push({
      kind: 'left-out',
      text: `${counted(memos, 'note')} of Zotero ${memos === 1 ? 'is' : 'are'} left out.`,
      place: null,
    });
  return { records: read.filter((record) => record !== null), notices };
}

function recordOf(item: XmlElement, described: ReadonlyMap<string, XmlElement>): object {
  const about = item.attributes['about'] ?? '';
  const zoteroType = wordsOf(elementAt(item, 'itemType')).trim();
  const type = TYPES[zoteroType] ?? TYPES[localName(item)] ?? 'document';
  const record: Record<string, unknown> = { id: about, type };
  for (const child of item.children) if (typeof child !== 'string') readMember(record, child, described);
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
): void {
  const name = localName(child);
  const people = Object.hasOwn(PEOPLE, name) ? PEOPLE[name] : undefined;
  const text = Object.hasOwn(TEXTS, name) ? TEXTS[name] : undefined;
  const put = (member: string, value: unknown) => {
    if (record[member] === undefined && value !== '' && value !== undefined) record[member] = value;
  };
  if (people !== undefined) put(people, namesIn(child));
  else if (name === 'date') put('issued', saidDate(wordsOf(child)) ?? { literal: wordsOf(child).trim() });
  else if (name === 'dateSubmitted') put('accessed', saidDate(wordsOf(child)));
  else if (name === 'identifier') readIdentifier(wordsOf(child).trim(), put);
  else if (name === 'publisher') {
    const organisation = elementAt(child, 'Organization');
    put('publisher', wordsOf(organisation === undefined ? child : elementAt(organisation, 'name')).trim());
    put('publisher-place', wordsOf(allUnder(child, 'locality')[0]).trim());
  } else if (name === 'isPartOf') {
    const nested = child.children.find((each) => typeof each !== 'string');
    const container = nested ?? described.get(child.attributes['resource'] ?? '');
    if (container !== undefined) readContainer(container, put);
  } else if (name === 'presentedAt') put('event-title', wordsOf(allUnder(child, 'title')[0]).trim());
  else if (text !== undefined) put(text, wordsOf(child).trim());
}

function readContainer(container: XmlElement, put: (member: string, value: unknown) => void): void {
  const isSeries = localName(container) === 'Series';
  put(isSeries ? 'collection-title' : 'container-title', wordsOf(elementAt(container, 'title')).trim());
  put('volume', wordsOf(elementAt(container, 'volume')).trim());
  put(isSeries ? 'collection-number' : 'issue', wordsOf(elementAt(container, 'number')).trim());
  for (const identifier of childrenCalled(container, 'identifier')) readIdentifier(wordsOf(identifier).trim(), put);
  for (const part of childrenCalled(container, 'isPartOf')) {
    const nested = part.children.find((each) => typeof each !== 'string');
    if (nested !== undefined) readContainer(nested, put);
  }
}

/** `DOI 10.1/x`, `ISBN 0…`, `ISSN 1234-5678`, or an address. */
function readIdentifier(text: string, put: (member: string, value: unknown) => void): void {
  const [, kind = '', value = ''] = /^(DOI|ISBN|ISSN)\s+(.+)$/su.exec(text) ?? [];
  if (kind !== '') put(kind, value.trim());
  else if (/^https?:\/\/\S+$/u.test(text)) put('URL', text);
}

function namesIn(element: XmlElement): readonly CslName[] {
  return allUnder(element, 'Person').map((person) => {
    const family = wordsOf(elementAt(person, 'surname')).trim();
    const given = wordsOf(elementAt(person, 'givenName') ?? elementAt(person, 'givenname')).trim();
    return given === '' ? { literal: family } : { family, given };
  });
}
