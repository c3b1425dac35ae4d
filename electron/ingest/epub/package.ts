import { posix } from 'node:path';
import { childrenOf, parseXml, type XmlElement } from '../office/xml-tree.ts';

/** What the package document of a book says (EPUB 3.3, 5): its metadata, and its pages in the order of reading. */
export interface BookPackage {
  readonly title: string | undefined;
  readonly authors: readonly string[];
  readonly issued: string | undefined;
  readonly publisher: string | undefined;
  readonly language: string | undefined;
  readonly isbn: string | undefined;
  /** Paths in the archive. */
  readonly pages: readonly string[];
}

const PAGE = /^(?:application\/xhtml\+xml|text\/html)$/i;
const ISBN = /(?:97[89][- ]?)?(?:\d[- ]?){9}[\dX]$/iu;

/** Reads a package, found through the container. Throws the error of a part that is not well formed. */
export function bookPackage(read: (path: string) => string, check: () => void): BookPackage {
  const container = parseXml(read('META-INF/container.xml'), check);
  const path = allIn(container, 'rootfile')[0]?.attributes['full-path'];
  if (path === undefined) throw new Error('The container names no package.');
  const root = parseXml(read(path), check);
  const said = (name: string) =>
    allIn(root, name)
      .map(wordsIn)
      .filter((words) => words !== '');
  return {
    title: said('title')[0],
    authors: allIn(root, 'creator')
      .filter(isAuthor)
      .map(wordsIn)
      .filter((words) => words !== ''),
    issued: said('date')[0],
    publisher: said('publisher')[0],
    language: said('language')[0],
    isbn: said('identifier')
      .map((words) => ISBN.exec(words)?.[0])
      .find((words) => words !== undefined),
    pages: pagesOf(root, posix.dirname(path)),
  };
}

function pagesOf(root: XmlElement, folder: string): string[] {
  const items = new Map(allIn(root, 'item').map((item) => [item.attributes['id'], item.attributes]));
  return allIn(root, 'itemref').flatMap(({ attributes }) => {
    const { href, properties, 'media-type': type } = items.get(attributes['idref']) ?? {};
    const isContents = properties?.split(/\s+/u).includes('nav') ?? false;
    if (href === undefined || isContents || !PAGE.test(type ?? '')) return [];
    return [posix.join(folder, unescaped(href.replace(/#.*$/u, '')))];
  });
}

function isAuthor({ attributes }: XmlElement): boolean {
  return attributes['role'] === undefined || attributes['role'] === 'aut';
}

/** Returns all elements of a name, whatever its prefix, in the order of the document. */
function allIn(element: XmlElement, name: string): XmlElement[] {
  const inside = childrenOf(element).flatMap((child) => allIn(child, name));
  return element.name.endsWith(`:${name}`) ? [element, ...inside] : inside;
}

function wordsIn(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : wordsIn(child)))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

function unescaped(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
