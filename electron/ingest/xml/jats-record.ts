import type { CslItem, CslName } from '../../../shared/model/entities.ts';
import { cslItem } from '../csl-fields.ts';
import type { XmlElement } from '../office/xml-tree.ts';
import { titleFromName } from '../title.ts';
import { allUnder, childrenCalled, elementAt, lineOf, wordsOf } from './xml-search.ts';

/** The dates that are an article's, the best first: `pub-date` has many. */
const PUBLISHED = ['epub', 'epub-ppub', 'ppub', 'pub', 'electronic', 'print', 'collection'];

/** Returns the record of an article in JATS: what its `front` says of it and of its journal. */
export function articleRecord(article: XmlElement, name: string): CslItem {
  const front = elementAt(article, 'front') ?? elementAt(article, 'front-stub');
  const meta = elementAt(front, 'article-meta') ?? front;
  const journal = elementAt(front, 'journal-meta');
  const said = (element: string) => wordsOf(childrenCalled(meta, element)[0]) || undefined;
  const id = (type: string) =>
    childrenCalled(meta, 'article-id')
      .filter(({ attributes }) => attributes['pub-id-type'] === type)
      .map(wordsOf)[0];
  const csl = cslItem('article-journal', {
    title: titleOf(meta) ?? titleFromName(name),
    authors: contributors(meta, 'author'),
    issued: dateIn(meta),
    'container-title': journalTitle(journal),
    publisher: wordsOf(elementAt(journal, 'publisher', 'publisher-name')),
    language: article.attributes['lang'],
  });
  const editors = contributors(meta, 'editor');
  const PMCID = id('pmc') ?? id('pmcid');
  return {
    ...csl,
    ...(editors.length > 0 && { editor: editors }),
    ...known({
      volume: said('volume'),
      issue: said('issue'),
      page: pagesOf(said('fpage'), said('lpage')) ?? said('elocation-id'),
      DOI: id('doi'),
      PMID: id('pmid'),
      PMCID: PMCID !== undefined && /^\d+$/.test(PMCID) ? `PMC${PMCID}` : PMCID,
      ISSN: wordsOf(childrenCalled(journal, 'issn')[0]) || undefined,
    }),
  };
}

/** Returns the title of an article with its subtitle; undefined for none. */
export function titleOf(meta: XmlElement | undefined): string | undefined {
  const group = elementAt(meta, 'title-group');
  const [title, ...subtitles] = ['article-title', 'subtitle'].flatMap((name) =>
    childrenCalled(group, name)
      .map((each) => lineOf(each, ['xref', 'fn']))
      .filter((words) => words !== ''),
  );
  if (title === undefined) return undefined;
  return [title, ...subtitles].reduce((all, next) => `${all}${/[.:!?]$/u.test(all) ? '' : ':'} ${next}`);
}

/** Returns those who contributed to an article as `role`: of several names of somebody, the first. */
export function contributors(meta: XmlElement | undefined, role: 'author' | 'editor'): CslName[] {
  return childrenCalled(meta, 'contrib-group')
    .flatMap((group) => childrenCalled(group, 'contrib'))
    .filter(({ attributes }) => (attributes['contrib-type'] ?? 'author').toLowerCase() === role)
    .flatMap((contrib) => nameOf(elementAt(contrib, 'name-alternatives') ?? contrib));
}

/** Returns the name that stands in an element: a person's, or that of a group. */
export function nameOf(element: XmlElement): CslName[] {
  for (const name of ['name', 'string-name']) {
    const [found] = childrenCalled(element, name);
    if (found === undefined) continue;
    const part = (each: string) => wordsOf(childrenCalled(found, each)[0]);
    const [family, given, suffix] = [part('surname'), part('given-names'), part('suffix')];
    if (family !== '' && given !== '') return [{ family, given, ...(suffix !== '' && { suffix }) }];
    const literal = family || given || wordsOf(found);
    if (literal !== '') return [{ literal }];
  }
  const literal = childrenCalled(element, 'collab').map((each) => lineOf(each, ['contrib-group', 'xref', 'fn']))[0];
  return literal === undefined || literal === '' ? [] : [{ literal }];
}

function dateIn(meta: XmlElement | undefined): string | undefined {
  const dates = childrenCalled(meta, 'pub-date');
  const rank = ({ attributes }: XmlElement) => {
    const place = PUBLISHED.indexOf(attributes['date-type'] ?? attributes['pub-type'] ?? '');
    return place < 0 ? PUBLISHED.length : place;
  };
  const [date] = dates.toSorted((a, b) => rank(a) - rank(b));
  if (date === undefined) return undefined;
  const [year = '', month = '', day = ''] = ['year', 'month', 'day'].map((part) =>
    wordsOf(childrenCalled(date, part)[0]),
  );
  if (!/^\d{4}$/.test(year)) return date.attributes['iso-8601-date'] ?? wordsOf(date);
  if (/^\d{1,2}$/.test(month)) return [year, month, day].filter((part) => /^\d+$/.test(part)).join('-');
  return [day, month, year].filter((part) => part !== '').join(' ');
}

function journalTitle(journal: XmlElement | undefined): string | undefined {
  return (
    allUnder(journal, 'journal-title').map(wordsOf)[0] ?? allUnder(journal, 'abbrev-journal-title').map(wordsOf)[0]
  );
}

function pagesOf(first: string | undefined, last: string | undefined): string | undefined {
  return first === undefined || last === undefined || first === last ? first : `${first}–${last}`;
}

function known(members: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(members).filter((member): member is [string, string] => Boolean(member[1])));
}
