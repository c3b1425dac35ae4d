import { t } from '../../../shared/language/translate.ts';
import type { CslName } from '../../../shared/model/entities.ts';
import { shortQuote } from '../../../shared/model/naming.ts';
import type { Notice } from '../../../shared/sources/notices.ts';
import { dateIn } from '../../../shared/sources/record-text.ts';
import { cleanRecord } from './clean-record.ts';
import { LeftOutFields } from './left-out-fields.ts';
import type { RecordsReading } from './records-reading.ts';

const TYPES: Readonly<Record<string, string>> = {
  ABST: 'article-journal',
  BILL: 'bill',
  BLOG: 'post-weblog',
  BOOK: 'book',
  CASE: 'legal_case',
  CHAP: 'chapter',
  CONF: 'paper-conference',
  CPAPER: 'paper-conference',
  CTLG: 'book',
  DATA: 'dataset',
  DICT: 'entry-dictionary',
  EBOOK: 'book',
  ECHAP: 'chapter',
  EDBOOK: 'book',
  EJOUR: 'article-journal',
  ELEC: 'webpage',
  ENCYC: 'entry-encyclopedia',
  FIGURE: 'figure',
  GOVDOC: 'report',
  HEAR: 'hearing',
  ICOMM: 'personal_communication',
  INPR: 'article-journal',
  JFULL: 'periodical',
  JOUR: 'article-journal',
  LEGAL: 'legislation',
  MANSCPT: 'manuscript',
  MAP: 'map',
  MGZN: 'article-magazine',
  MPCT: 'motion_picture',
  MUSIC: 'musical_score',
  NEWS: 'article-newspaper',
  PAMP: 'pamphlet',
  PAT: 'patent',
  PCOMM: 'personal_communication',
  RPRT: 'report',
  SOUND: 'song',
  STAND: 'standard',
  STAT: 'legislation',
  THES: 'thesis',
  UNBILL: 'bill',
  UNPB: 'manuscript',
  VIDEO: 'motion_picture',
  WEB: 'webpage',
};
/** Types that say nothing of what a work is. */
const GENERIC = new Set(['GEN', 'GENERIC', '']);
/** Members that a tag gives; of several tags for one, the first that stands in the entry. */
const MEMBERS: Readonly<Record<string, string>> = {
  TI: 'title',
  T1: 'title',
  CT: 'title',
  ST: 'title-short',
  T2: 'container-title',
  JO: 'container-title',
  JF: 'container-title',
  JA: 'container-title-short',
  J2: 'container-title-short',
  BT: 'container-title',
  T3: 'collection-title',
  VL: 'volume',
  IS: 'issue',
  CP: 'issue',
  ET: 'edition',
  PB: 'publisher',
  CY: 'publisher-place',
  PP: 'publisher-place',
  DO: 'DOI',
  UR: 'URL',
  AB: 'abstract',
  N2: 'abstract',
  N1: 'note',
  LA: 'language',
  M1: 'number',
  M3: 'genre',
  DB: 'source',
  DP: 'source',
  CN: 'call-number',
  AN: 'archive_location',
  SE: 'section',
};
const PEOPLE: Readonly<Record<string, string>> = {
  AU: 'author',
  A1: 'author',
  A2: 'editor',
  ED: 'editor',
  A3: 'collection-editor',
  A4: 'translator',
  TA: 'translator',
};
const LINE = /^(?<tag>[A-Z][A-Z0-9]) {2}- ?(?<value>.*)$/u;
/** As some programs write it, with one space. */
const NARROW_LINE = /^(?<tag>[A-Z][A-Z0-9]) - ?(?<value>.*)$/u;

/** Eight figures, also with words or another number behind them: “1234-5678 (Print)”. */
const ISSN = /^(?:ISSN:?\s*)?\d{4}-?\d{3}[\dXx](?![\dXx-])/iu;

/** Reads RIS, as reference managers and catalogues export it. A line without a tag goes on with the one before. */
export function risRecords(text: string): RecordsReading {
  const { entries, outside } = entriesIn(text);
  const leftOut = new LeftOutFields();
  const read = entries.map((lines, index) =>
    cleanRecord(recordOf(lines, (name, value) => leftOut.add(name, value, index + 1))),
  );
  const unread = read.flatMap((record, index) => (record === null ? [index + 1] : []));
  const notices = unread.map(
    (place): Notice => ({
      kind: 'missing',
      text: t('The entry says nothing of a work, and is left out.'),
      place: t('entry {number}', { number: place }),
    }),
  );
  const [first] = outside;
  if (first !== undefined) {
    const text = t(
      '{count, plural, one {# line stands in no entry, and is left out: {first}.} other {# lines stand in no entry, and are left out: {first} and others.}}',
      { count: outside.length, first: shortQuote(first.words, 200) },
    );
    notices.push({ kind: 'left-out', text, place: t('line {number}', { number: first.line }) });
  }
  return { records: read.filter((record) => record !== null), notices: [...notices, ...leftOut.notices()] };
}

type Line = readonly [tag: string, value: string];

interface Entries {
  readonly entries: readonly (readonly Line[])[];
  /** Lines before the first entry and between entries. */
  readonly outside: readonly { readonly words: string; readonly line: number }[];
}

function entriesIn(text: string): Entries {
  const outside: { words: string; line: number }[] = [];
  const entries: Line[][] = [];
  let open: Line[] | null = null;
  let isNarrow = false;
  for (const [index, line] of text.split(/\r\n?|\n/u).entries()) {
    const bare = line.trimEnd();
    const narrow = NARROW_LINE.exec(bare);
    if (narrow?.groups?.['tag'] === 'TY') isNarrow = true;
    // In an entry that has two spaces, “US - based” goes on with what was said before.
    const { tag = '', value = '' } = (LINE.exec(bare) ?? (isNarrow ? narrow : null))?.groups ?? {};
    if (tag === 'TY') isNarrow = narrow !== null;
    if (tag === 'TY') {
      open = [[tag, value.trim()]];
      entries.push(open);
    } else if (tag === 'ER') open = null;
    else if (open === null) {
      if (bare !== '' && bare !== '\ufeff') outside.push({ words: bare.trim(), line: index + 1 });
    } else if (tag !== '') open.push([tag, value.trim()]);
    else if (line.trim() !== '') {
      const last = open.pop();
      if (last !== undefined) open.push([last[0], `${last[1]} ${line.trim()}`]);
    }
  }
  return { entries, outside };
}

function recordOf(lines: readonly Line[], passOver: (tag: string, value: string) => void): object {
  const said = lines[0]?.[1] ?? '';
  const known = Object.hasOwn(TYPES, said) ? TYPES[said] : undefined;
  if (known === undefined && !GENERIC.has(said)) passOver('TY', said);
  const type = known ?? 'document';
  const record: Record<string, unknown> = { type };
  const names = new Map<string, CslName[]>();
  let at = 0;
  const put = (member: string, value: unknown) => {
    const [tag, words] = lines[at] ?? ['', ''];
    if (record[member] === undefined && value !== '' && value !== undefined) record[member] = value;
    else if (words !== '' && JSON.stringify(record[member]) !== JSON.stringify(value)) passOver(tag, words);
  };
  for (at = 1; at < lines.length; at++) {
    const [tag, value] = lines[at] ?? ['', ''];
    const people = PEOPLE[tag];
    const member = MEMBERS[tag];
    if (people !== undefined && value !== '') names.set(people, [...(names.get(people) ?? []), nameIn(value)]);
    // Each note is one: the second does not go without a word.
    else if (tag === 'N1') record['note'] = [record['note'], value].filter(Boolean).join('\n\n') || undefined;
    else if (member !== undefined) put(tag === 'M1' && type === 'article-journal' ? 'issue' : member, value);
    else if (tag === 'DA' || tag === 'PY' || tag === 'Y1') put(tag === 'DA' ? 'day' : 'year', value);
    else if (tag === 'Y2') put('accessed', dateOf(value));
    else if (tag === 'SN') put(ISSN.test(value) ? 'ISSN' : 'ISBN', value);
    else if (tag === 'SP') put('first', value);
    else if (tag === 'EP') put('last', value);
    else if (tag === 'KW') record['keyword'] = [record['keyword'], value].filter(Boolean).join(', ');
    else if (tag !== 'ID' && value !== '') passOver(tag, value);
  }
  const { day, year, first, last, ...rest } = record;
  if (yearIn(year) !== '' && yearIn(day) !== '' && yearIn(year) !== yearIn(day)) passOver('PY', String(year));
  // One of a book is the title of the book itself.
  const title = rest['title'] ?? (type === 'book' ? rest['container-title'] : undefined);
  return {
    ...rest,
    ...(title !== undefined && { title }),
    ...(title !== undefined && title === rest['container-title'] && { 'container-title': undefined }),
    ...Object.fromEntries(names),
    issued: dateOf(day) ?? dateOf(year),
    page: [first, last].filter((each, index, all) => each !== undefined && all.indexOf(each) === index).join('-'),
  };
}

function yearIn(value: unknown): string {
  return typeof value === 'string' ? (/^\s*(\d{4})(?!\d)/u.exec(value)?.[1] ?? '') : '';
}

/** `2020/03/04/`, `2020`, or words. */
function dateOf(value: unknown): unknown {
  if (typeof value !== 'string' || value.replaceAll('/', '').trim() === '') return undefined;
  const [year = '', month = '', day = ''] = value.split('/').map((part) => part.trim());
  const parts = [year, month, day].slice(0, month === '' ? 1 : day === '' ? 2 : 3).map((part) => part.padStart(2, '0'));
  return /^\d{4}$/u.test(year) ? dateIn(parts.join('-')) : dateIn(value);
}

/** `Lee, Ann B., Jr.`; a name without a comma is that of an organisation, or all that is known. */
function nameIn(value: string): CslName {
  const [family = '', given = '', suffix = ''] = value.split(',').map((part) => part.trim());
  if (given === '') return { literal: family };
  return suffix === '' ? { family, given } : { family, given, suffix };
}
