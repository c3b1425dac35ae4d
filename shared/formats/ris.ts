import { t } from '../language/translate.ts';
import type { Debate } from '../model/debate.ts';
import type { CslItem, CslName } from '../model/entities.ts';
import { type CalendarDate, calendarDates, issuedYear } from '../sources/csl-dates.ts';
import { namesIn } from '../sources/csl-names.ts';
import { cslText } from '../sources/csl-text.ts';
import type { WrittenDebate } from './written-debate.ts';

/** What types of CSL 1.0.2 are in RIS; any other is `GEN`. */
const TYPES: Readonly<Record<string, string>> = {
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  bill: 'BILL',
  book: 'BOOK',
  broadcast: 'VIDEO',
  chapter: 'CHAP',
  dataset: 'DATA',
  'entry-dictionary': 'DICT',
  'entry-encyclopedia': 'ENCYC',
  figure: 'FIGURE',
  graphic: 'FIGURE',
  hearing: 'HEAR',
  legal_case: 'CASE',
  legislation: 'STAT',
  manuscript: 'MANSCPT',
  map: 'MAP',
  motion_picture: 'MPCT',
  pamphlet: 'PAMP',
  'paper-conference': 'CONF',
  patent: 'PAT',
  periodical: 'JFULL',
  personal_communication: 'PCOMM',
  post: 'ELEC',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  song: 'SOUND',
  standard: 'STAND',
  thesis: 'THES',
  webpage: 'ELEC',
};
/** Members of a record and their tags, in the order in which they are written. */
const TAGS: readonly (readonly [member: string, tag: string])[] = [
  ['title', 'TI'],
  ['title-short', 'ST'],
  ['container-title', 'T2'],
  ['container-title-short', 'J2'],
  ['collection-title', 'T3'],
  ['volume', 'VL'],
  ['issue', 'IS'],
  ['edition', 'ET'],
  ['publisher', 'PB'],
  ['publisher-place', 'CY'],
  ['number', 'M1'],
  ['genre', 'M3'],
  ['section', 'SE'],
  ['DOI', 'DO'],
  ['URL', 'UR'],
  ['ISBN', 'SN'],
  ['ISSN', 'SN'],
  ['language', 'LA'],
  ['source', 'DP'],
  ['call-number', 'CN'],
  ['archive_location', 'AN'],
  ['abstract', 'AB'],
  ['note', 'N1'],
];
const PEOPLE: readonly (readonly [member: string, tag: string])[] = [
  ['author', 'AU'],
  ['editor', 'A2'],
  ['collection-editor', 'A3'],
  ['translator', 'A4'],
];

/** What is written by a tag of its own, besides those of `TAGS` and `PEOPLE`. */
const WRITTEN = new Set([
  'id',
  'type',
  'issued',
  'accessed',
  'page',
  'keyword',
  ...[...TAGS, ...PEOPLE].map(([member]) => member),
]);

/**
 * Returns the sources of a debate as an RIS file, which every reference manager reads, and what of them RIS has no tags for. An entry
 * names its source under `ID`.
 */
export function toRis(debate: Debate): WrittenDebate {
  const sources = [...debate.sources.values()];
  return {
    text: sources.map(({ id, csl }) => entry(id, csl)).join('\r\n'),
    lost: lostOf(sources.map(({ csl }) => csl)),
  };
}

function lostOf(records: readonly CslItem[]): string[] {
  const lost = new Map<string, number>();
  const add = (name: string) => lost.set(name, (lost.get(name) ?? 0) + 1);
  for (const csl of records) {
    for (const [member, value] of Object.entries(csl))
      if (!WRITTEN.has(member) && value !== '' && value !== null && value !== undefined)
        add(t('“{words}”', { words: member }));
    if (!Object.hasOwn(TYPES, csl.type) && csl.type !== 'document') add(t('the type “{type}”', { type: csl.type }));
    for (const member of ['issued', 'accessed']) {
      const dates = calendarDates(csl[member] as CslItem['issued']);
      const isWritten = dates.length === 1 || (member === 'issued' && dates.length === 0 && isYear(csl));
      if (csl[member] !== undefined && !isWritten)
        add(
          dates.length > 1
            ? t('the end of “{member}”', { member })
            : t('“{member}”, which is no date of a calendar,', { member }),
        );
    }
    if (namesIn(csl, 'author').some(({ literal }) => literal?.includes(','))) add(t('the comma in a name'));
  }
  return [...lost].map(([name, count]) =>
    t('{name} of {count, plural, one {# source} other {# sources}} left out: RIS has no tag for it.', {
      name,
      count,
    }).replace(/^t/u, 'T'),
  );
}

function isYear(csl: CslItem): boolean {
  return /^-?\d+$/u.test(issuedYear(csl.issued));
}

function entry(id: string, csl: CslItem): string {
  const said: [string, string][] = [
    ['TY', TYPES[csl.type] ?? 'GEN'],
    ['ID', id],
  ];
  for (const [member, tag] of PEOPLE)
    said.push(...namesIn(csl, member).map((name): [string, string] => [tag, nameText(name)]));
  const year = issuedYear(csl.issued);
  if (isYear(csl)) said.push(['PY', year]);
  const [issued] = calendarDates(csl.issued);
  if (issued !== undefined) said.push(['DA', dateText(issued)]);
  const [accessed] = calendarDates(csl.accessed);
  if (accessed !== undefined) said.push(['Y2', dateText(accessed)]);
  for (const [member, tag] of TAGS) said.push([tag, cslText(csl[member])]);
  const pages = cslText(csl['page']).trim();
  // One stretch has a first and a last page; of several, all stand under the first tag.
  const [, first = pages, last = ''] = /^([^\s,;&–—-]+)\s*[-–—]+\s*([^\s,;&–—-]+)$/u.exec(pages) ?? [];
  said.push(['SP', first], ['EP', last]);
  for (const keyword of cslText(csl['keyword']).split(/\s*[,;]\s*/u)) said.push(['KW', keyword]);
  const lines = said.map(([tag, value]): [string, string] => [tag, oneLine(value)]).filter(([, value]) => value !== '');
  return [...lines.map(([tag, value]) => `${tag}  - ${value}\r\n`), 'ER  - \r\n'].join('');
}

/** `Lee, Ann B., Jr.`; of an organisation its name, without commas that would divide it. */
function nameText({ family = '', given = '', literal, ...others }: CslName): string {
  const particle = cslText(others['non-dropping-particle']) || cslText(others['dropping-particle']);
  const suffix = cslText(others['suffix']);
  if (literal !== undefined) return literal.replaceAll(',', '');
  const last = [particle, family].filter(Boolean).join(' ');
  if (given === '') return last;
  return suffix === '' ? `${last}, ${given}` : `${last}, ${given}, ${suffix}`;
}

function dateText({ year, month, day }: CalendarDate): string {
  const two = (value: number | undefined) => (value === undefined ? '' : String(value).padStart(2, '0'));
  return `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/`;
}

/** A line is a value: further lines would be taken for tags. */
function oneLine(value: string): string {
  return value.replace(/\s+/gu, ' ').trim();
}
