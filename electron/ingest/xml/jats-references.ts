import { isElement, type XmlElement } from '../office/xml-tree.ts';
import type { BlockWriter } from './block-writer.ts';
import { nameOf } from './jats-record.ts';
import { allUnder, childrenCalled, localName, wordsOf } from './xml-search.ts';

/** Writes a reference of an article's list: in its own words, or put together where the document gives only parts. */
export function writeJatsReference(reference: XmlElement, writer: BlockWriter): void {
  const [label = ''] = childrenCalled(reference, 'label').map(wordsOf);
  writer.text.breakParagraph();
  if (label !== '') writer.text.open(`${label}${/\w$/u.test(label) ? '.' : ''} `);
  for (const part of reference.children) {
    if (!isElement(part) || localName(part) === 'label') continue;
    const [citation = part] = localName(part) === 'citation-alternatives' ? part.children.filter(isElement) : [part];
    if (isInParts(citation)) writer.text.flow(wordsOfParts(citation));
    else writer.writeInside(citation);
    writer.text.space();
  }
  writer.text.breakParagraph();
}

/** Tells whether a citation is nothing but elements, without the signs between them. */
function isInParts(citation: XmlElement): boolean {
  return !citation.children.some((child) => !isElement(child) && /[^\s]/u.test(child));
}

/** The parts that have a place of their own in a reference; all others follow. */
const PLACED: ReadonlySet<string> = new Set([
  ...['person-group', 'name', 'string-name', 'collab', 'etal', 'label', 'comment', 'pub-id', 'ext-link', 'uri'],
  ...['volume', 'issue', 'fpage', 'lpage', 'elocation-id', 'page-range', 'year', 'month', 'day'],
  ...['article-title', 'chapter-title', 'data-title', 'source', 'publisher-loc', 'publisher-name'],
]);

function wordsOfParts(citation: XmlElement): string {
  const said = (name: string) => childrenCalled(citation, name).map(wordsOf)[0] ?? '';
  const groups = childrenCalled(citation, 'person-group');
  const people = (groups.length === 0 ? [citation] : groups).map(peopleIn).filter((names) => names !== '');
  const [volume, issue] = [said('volume'), said('issue')];
  const pages = [said('fpage') || said('elocation-id') || said('page-range'), said('lpage')].filter(
    (each) => each !== '',
  );
  const place = `${volume}${issue === '' ? '' : `(${issue})`}${pages.length === 0 ? '' : `: ${pages.join('–')}`}`;
  const sentences = [
    people.join('; '),
    ['year', 'month', 'day']
      .map(said)
      .filter((part) => part !== '')
      .join(' '),
    said('article-title'),
    said('chapter-title'),
    said('data-title'),
    said('source'),
    place.replace(/^: /u, ''),
    [said('publisher-loc'), said('publisher-name')].filter((part) => part !== '').join(': '),
    ...childrenCalled(citation, 'comment').map(wordsOf),
    ...citation.children
      .filter(isElement)
      .filter((each) => !PLACED.has(localName(each)))
      .map(wordsOf),
    ...['pub-id', 'ext-link', 'uri'].flatMap((name) => allUnder(citation, name).map(wordsOf)),
  ];
  return sentences
    .filter((words) => words !== '')
    .map((words) => (/[.?!]$/u.test(words) ? words : `${words}.`))
    .join(' ');
}

function peopleIn(group: XmlElement): string {
  const names = group.children
    .filter(isElement)
    .filter((each) => ['name', 'string-name', 'collab'].includes(localName(each)))
    .flatMap((each) => nameOf({ name: '', attributes: {}, children: [each] }))
    .map(({ family, given, literal }) => literal ?? `${family} ${given}`);
  return [...names, ...(childrenCalled(group, 'etal').length > 0 ? ['et al.'] : [])].join(', ');
}
