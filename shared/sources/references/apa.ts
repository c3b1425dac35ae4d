import type { CslItem } from '../../model/entities.ts';
import { dayInWords, issuedText, issuedYear } from '../csl-dates.ts';
import { invertedNames, namesIn, shortNames, straightNames } from '../csl-names.ts';
import { cslText, webAddress } from '../csl-text.ts';
import { pageName } from '../pages.ts';
import { italic, plain, plainText, type ReferencePart } from './reference-part.ts';
import { ordinalEdition } from './work.ts';

/** Types whose item is a part of something that has a title of its own (CSL 1.0.2, appendix III). */
const PARTS_OF_A_WHOLE: ReadonlySet<string> = new Set([
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'chapter',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'paper-conference',
  'post',
  'post-weblog',
  'review',
  'review-book',
]);
const PARTS_OF_A_BOOK: ReadonlySet<string> = new Set([
  'chapter',
  'entry-dictionary',
  'entry-encyclopedia',
  'paper-conference',
]);

/** Types that are cited by their name, without a date behind it. */
const LAW: ReadonlySet<string> = new Set(['bill', 'legal_case', 'legislation', 'regulation', 'treaty']);

/**
 * Returns the full reference to a source in the style of APA 7 (author, date, title, container, address), in English;
 * with `page`, also the page. Any CSL-JSON item gives one: missing parts are left out, and an unknown date is `n.d.`.
 */
export function apaReference(csl: CslItem, page: number | null = null): ReferencePart[] {
  const author = invertedNames(namesIn(csl, 'author'));
  const editors = author === '' && !isInBook(csl) ? namesIn(csl, 'editor') : [];
  const lead =
    author || (editors.length > 0 ? `${invertedNames(editors)} (${editors.length > 1 ? 'Eds.' : 'Ed.'})` : '');
  if (LAW.has(csl.type)) return lawParts(csl, page);
  const date = [plain(`(${issuedText(csl.issued)})`)];
  const title = titleParts(csl);
  return sentences([
    ...(lead === '' ? [title, date] : [[plain(lead)], date, title]),
    containerParts(csl),
    publisherParts(csl, author),
    page === null ? [] : [plain(pageName(csl, page))],
    addressParts(csl),
  ]);
}

/** Returns a short mention of a source, to stand beside a quote: `Cooper & Philp (2025), Minutes, p. 3`. */
export function apaMention(csl: CslItem, page: number | null = null): ReferencePart[] {
  const authors = shortNames(namesIn(csl, 'author'));
  const title = titleOf(csl);
  const year = ` (${issuedYear(csl.issued)})`;
  const place = page === null ? [] : [plain(`, ${pageName(csl, page)}`)];
  if (authors === '') return [italic(title), plain(year), ...place];
  return [plain(`${authors}${year}, `), italic(title), ...place];
}

/** `Green v White, 1 AC 10 (HL 1998)`; the name of an act is not in italics. */
function lawParts(csl: CslItem, page: number | null): ReferencePart[] {
  const said = (member: string) => cslText(csl[member]);
  const report = [said('volume'), said('container-title'), said('page').split(/[-–,]/u)[0]].filter(Boolean).join(' ');
  const title = titleOf(csl);
  const year = issuedYear(csl.issued);
  const isNamed = year === 'n.d.' || title.includes(year);
  const court = [said('authority'), isNamed ? '' : year].filter(Boolean).join(' ');
  const cited = [said('number'), report].filter(Boolean).join(', ');
  const behind = [cited === '' ? '' : `, ${cited}`, court === '' ? '' : ` (${court})`].join('');
  return sentences([
    [csl.type === 'legal_case' ? italic(title) : plain(title), plain(behind)],
    page === null ? [] : [plain(pageName(csl, page))],
    addressParts(csl),
  ]);
}

function titleParts(csl: CslItem): ReferencePart[] {
  const title = titleOf(csl);
  const number = cslText(csl['number']);
  const genre = cslText(csl['genre']);
  const isPart = PARTS_OF_A_WHOLE.has(csl.type) && cslText(csl['container-title']) !== '';
  const parts = [isPart ? plain(title) : italic(title)];
  if (number !== '' && csl.type === 'report')
    parts.push(plain(/^\d+$/u.test(number) ? ` (No. ${number})` : ` (${number})`));
  const edition = isInBook(csl) ? '' : ordinalEdition(cslText(csl['edition']));
  const volume = isPart ? '' : cslText(csl['volume']);
  const told = [edition === '' ? '' : `${edition} ed.`, volume === '' ? '' : `Vol. ${volume}`].filter(Boolean);
  if (told.length > 0) parts.push(plain(` (${told.join(', ')})`));
  if (genre !== '') parts.push(plain(` [${genre}]`));
  return parts;
}

function titleOf(csl: CslItem): string {
  return cslText(csl.title) || cslText(csl['title-short']) || 'Untitled';
}

function containerParts(csl: CslItem): ReferencePart[] {
  const container = cslText(csl['container-title']) || cslText(csl['event-title']);
  const pages = cslText(csl['page']).replace(/(\d)-(?=\d)/gu, '$1–');
  if (container === '') return [];
  if (isInBook(csl)) {
    const editors = namesIn(csl, 'editor');
    const edited = `${straightNames(editors)} (${editors.length > 1 ? 'Eds.' : 'Ed.'}), `;
    const parts = [plain(`In ${editors.length > 0 ? edited : ''}`), italic(container)];
    const [edition, volume] = [ordinalEdition(cslText(csl['edition'])), cslText(csl['volume'])];
    const told = [
      edition === '' ? '' : `${edition} ed.`,
      volume === '' ? '' : `Vol. ${volume}`,
      pages === '' ? '' : `${/[–,]/u.test(pages) ? 'pp.' : 'p.'} ${pages}`,
    ].filter(Boolean);
    return told.length === 0 ? parts : [...parts, plain(` (${told.join(', ')})`)];
  }
  const volume = cslText(csl['volume']);
  const issue = cslText(csl['issue']);
  const parts = [italic(volume === '' ? container : `${container}, ${volume}`)];
  if (issue !== '') parts.push(plain(volume === '' ? `, (${issue})` : `(${issue})`));
  if (pages !== '') parts.push(plain(`, ${pages}`));
  return parts;
}

function isInBook(csl: CslItem): boolean {
  return PARTS_OF_A_BOOK.has(csl.type) && cslText(csl['container-title']) !== '';
}

/** Returns the publisher; nothing for a work that its author published, which names the author once. */
function publisherParts(csl: CslItem, author: string): ReferencePart[] {
  const publisher = cslText(csl.publisher);
  return publisher === '' || publisher === author ? [] : [plain(publisher)];
}

function addressParts(csl: CslItem): ReferencePart[] {
  const doi = cslText(csl['DOI']).replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/iu, '');
  const text = doi === '' ? cslText(csl.URL) : `https://doi.org/${doi}`;
  if (text === '') return [];
  const href = webAddress(text);
  const address = href === '' ? plain(text) : { ...plain(text), href };
  const accessed = issuedText(csl.issued) === 'n.d.' ? dayInWords(csl.accessed) : '';
  return accessed === '' ? [address] : [plain(`Retrieved ${accessed}, from `), address];
}

/**
 * Joins `sections`, each ending in a full stop unless it ends a sentence already; an address stands alone, since a stop
 * would belong to it.
 */
function sentences(sections: readonly (readonly ReferencePart[])[]): ReferencePart[] {
  const said = sections.filter((section) => section.length > 0);
  return said.flatMap((section, index) => {
    const last = section.at(-1);
    const stop = last?.href !== undefined || /[.?!…]["”’]?$/u.test(plainText(section)) ? '' : '.';
    const after = `${stop}${index < said.length - 1 ? ' ' : ''}`;
    return after === '' ? section : [...section, plain(after)];
  });
}
