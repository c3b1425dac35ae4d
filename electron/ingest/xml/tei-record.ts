import type { CslItem, CslName } from '../../../shared/model/entities.ts';
import { cslItem } from '../csl-fields.ts';
import type { XmlElement } from '../office/xml-tree.ts';
import { asTitle, titleFromName } from '../title.ts';
import { allUnder, childrenCalled, elementAt, wordsOf } from './xml-search.ts';

/** Returns the record of a text in TEI: what its header says of the file and of its source. */
export function teiRecord(root: XmlElement, name: string): CslItem {
  const header = elementAt(root, 'teiHeader');
  const file = elementAt(header, 'fileDesc');
  const publication = elementAt(file, 'publicationStmt');
  const source = allUnder(elementAt(file, 'sourceDesc'), 'biblStruct')[0];
  const print = elementAt(source, 'monogr');
  const journal = childrenCalled(print, 'title').find(({ attributes }) => attributes['level'] === 'j');
  const statement = elementAt(file, 'titleStmt');
  const item = cslItem(journal === undefined ? 'document' : 'article-journal', {
    title: asTitle(titleIn(statement)) ?? asTitle(titleIn(elementAt(source, 'analytic'))) ?? titleFromName(name),
    authors: authorsIn(statement) ?? authorsIn(elementAt(source, 'analytic')) ?? authorsIn(print),
    issued: [
      allUnder(elementAt(header, 'profileDesc', 'settingDesc'), 'date'),
      journal === undefined ? [] : allUnder(print, 'date'),
      allUnder(publication, 'date'),
      allUnder(elementAt(file, 'sourceDesc'), 'date'),
    ]
      .flat()
      .map(dateOf)
      .find((date) => date !== ''),
    'container-title': asTitle(wordsOf(journal)),
    publisher: wordsOf(childrenCalled(publication, 'publisher')[0]),
    language: elementAt(header, 'profileDesc', 'langUsage', 'language')?.attributes['ident'] ?? root.attributes['lang'],
    URL: identifiers([publication, source], /^(?:uri|url|handle)$/i).find((each) => /^https?:\/\/\S+$/i.test(each)),
  });
  return { ...item, ...printOf(print), ...doiOf([publication, source]) };
}

/** Returns the title in an element, with its subtitle. */
function titleIn(statement: XmlElement | undefined): string | undefined {
  const titles = childrenCalled(statement, 'title');
  const main = titles.find(({ attributes }) => (attributes['type'] ?? 'main') === 'main') ?? titles[0];
  if (main === undefined) return undefined;
  const sub = titles.find(
    ({ attributes }) => attributes['type'] === 'sub' && attributes['lang'] === main.attributes['lang'],
  );
  const words = wordsOf(main);
  return sub === undefined ? words : `${words}${/[.:!?]$/u.test(words) ? '' : ':'} ${wordsOf(sub)}`;
}

function authorsIn(statement: XmlElement | undefined): (string | CslName)[] | undefined {
  const authors = childrenCalled(statement, 'author').flatMap((author): (string | CslName)[] => {
    const [person] = [...allUnder(author, 'persName'), author];
    const [family, given] = ['surname', 'forename'].map((part) =>
      allUnder(person, part)
        .map((each) => wordsOf(each))
        .join(' '),
    );
    if (family && given) return [{ family, given }];
    // Catalogues add the years of a life.
    const words = wordsOf(person).replace(/,?\s*\(?\b\d{4}\??\s*[-–].*$/u, '');
    return words === '' ? [] : [words];
  });
  return authors.length === 0 ? undefined : authors;
}

function dateOf(date: XmlElement): string {
  return date.attributes['when'] ?? date.attributes['from'] ?? wordsOf(date);
}

function printOf(print: XmlElement | undefined): Record<string, string> {
  const scopes = allUnder(print, 'biblScope');
  const scope = (unit: string) => scopes.find(({ attributes }) => (attributes['unit'] ?? attributes['type']) === unit);
  const pages = scope('page') ?? scope('pp');
  const { from, to } = pages?.attributes ?? {};
  const given = {
    volume: wordsOf(scope('volume') ?? scope('vol')),
    issue: wordsOf(scope('issue')),
    page: from === undefined ? wordsOf(pages) : from + (to === undefined || to === from ? '' : `–${to}`),
  };
  return Object.fromEntries(Object.entries(given).filter(([, words]) => words !== ''));
}

function doiOf(elements: readonly (XmlElement | undefined)[]): { DOI?: string } {
  const doi = identifiers(elements, /^doi$/i)[0]?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/iu, '');
  return doi === undefined ? {} : { DOI: doi };
}

function identifiers(elements: readonly (XmlElement | undefined)[], type: RegExp): string[] {
  return elements
    .flatMap((element) => allUnder(element, 'idno'))
    .filter(({ attributes }) => type.test(attributes['type'] ?? attributes['subtype'] ?? ''))
    .map(wordsOf);
}
