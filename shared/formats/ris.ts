import type { Debate } from '../model/debate.ts';
import type { CslItem, CslName } from '../model/entities.ts';
import { type CalendarDate, calendarDates, issuedYear } from '../sources/csl-dates.ts';
import { namesIn } from '../sources/csl-names.ts';
import { cslText } from '../sources/csl-text.ts';

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

/** Returns the sources of a debate as an RIS file, which every reference manager reads. An entry names its source under `ID`. */
export function toRis(debate: Debate): string {
  return [...debate.sources.values()].map(({ id, csl }) => entry(id, csl)).join('\r\n');
}

function entry(id: string, csl: CslItem): string {
  const said: [string, string][] = [
    ['TY', TYPES[csl.type] ?? 'GEN'],
    ['ID', id],
  ];
  for (const [member, tag] of PEOPLE)
    said.push(...namesIn(csl, member).map((name): [string, string] => [tag, nameText(name)]));
  const year = issuedYear(csl.issued);
  if (/^-?\d+$/u.test(year)) said.push(['PY', year]);
  const [issued] = calendarDates(csl.issued);
  if (issued !== undefined) said.push(['DA', dateText(issued)]);
  const [accessed] = calendarDates(csl.accessed);
  if (accessed !== undefined) said.push(['Y2', dateText(accessed)]);
  for (const [member, tag] of TAGS) said.push([tag, cslText(csl[member])]);
  const [first = '', last = ''] = cslText(csl['page']).split(/\s*[-–—]+\s*/u);
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
