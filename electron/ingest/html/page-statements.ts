import { asTitle } from '../title.ts';
import {
  attribute,
  childrenOf,
  elementsUnder,
  type HtmlElement,
  type HtmlNode,
  isElement,
  spacedWordsOf,
} from './html-tree.ts';
import { isHidden } from './visibility.ts';

/** More elements than these before an article's end are not looked at for its author and date. */
const REACH = 20_000;
const LONGEST_BYLINE = 120;
const BYLINE = /(?:^|[\s_-])(?:byline|by-line|author|authors|author-name|article-author|writer|creator)(?:$|[\s_-])/i;
const BY = /^(?:by|von|par|por|di|door|av|af)\s*:?\s+/iu;

/** What a page shows its readers of its author and date. */
export interface ShownStatements {
  readonly authors: readonly string[];
  readonly issued: string | undefined;
}

/** Returns the author and the date that a page shows, in elements that are marked as such. */
export function shownStatements(elements: readonly HtmlElement[]): ShownStatements {
  const shown = elements.slice(0, REACH).filter((element) => !isHidden(element));
  return { authors: shownAuthors(shown), issued: shownDate(shown) };
}

function shownAuthors(elements: readonly HtmlElement[]): readonly string[] {
  const marked = elements.filter(
    (element) => attribute(element, 'rel')?.split(/\s+/u).includes('author') && element.tagName === 'a',
  );
  const properties = elements.filter(
    (element) => attribute(element, 'itemprop') === 'author' && element.tagName !== 'meta',
  );
  const bylines = elements.filter(
    (element) => BYLINE.test(attribute(element, 'class') ?? '') && element.tagName !== 'body',
  );
  for (const found of [marked, properties.map(nameIn), bylines.slice(0, 1)]) {
    const names = found.map((element) => nameOf(spacedWordsOf(element))).filter((name) => name !== undefined);
    if (names.length > 0) return [...new Set(names)].slice(0, 20);
  }
  return [];
}

/** Returns the element of a person's name in one about the person, or itself. */
function nameIn(element: HtmlElement): HtmlElement {
  return elementsUnder(element).find((inner) => attribute(inner, 'itemprop') === 'name') ?? element;
}

/** Returns what is a name of a line such as “By Ann Lee, 6 May 2024”; undefined for what is none. */
function nameOf(line: string): string | undefined {
  const words = line.replace(/\s+/gu, ' ').trim();
  if (words.length > LONGEST_BYLINE) return undefined;
  const name = words
    .replace(BY, '')
    .split(/\s*(?:[|·•]|,?\s+\d|\s\p{Lu}\p{Ll}+\.?\s+\d|\s[–—-]\s)\s*/u)[0]
    ?.trim();
  return name !== undefined && /\p{L}{2}/u.test(name) && !/^https?:/i.test(name) ? name : undefined;
}

function shownDate(elements: readonly HtmlElement[]): string | undefined {
  const dates = elements.filter(
    (element) => element.tagName === 'time' || attribute(element, 'itemprop') === 'datePublished',
  );
  const published =
    dates.find((date) => attribute(date, 'pubdate') !== undefined || attribute(date, 'itemprop') === 'datePublished') ??
    dates.find((date) => !isUpdate(date) && isInArticle(date));
  return (
    published &&
    (attribute(published, 'datetime') ?? attribute(published, 'content') ?? spacedWordsOf(published)).trim()
  );
}

function isInArticle({ parentNode }: HtmlElement): boolean {
  for (let at: HtmlNode | null = parentNode; at !== null; at = 'parentNode' in at ? at.parentNode : null) {
    if (/^(?:article|main|header)$/.test(at.nodeName)) return true;
  }
  return false;
}

function isUpdate(element: HtmlElement): boolean {
  return /updated|modified/i.test(`${attribute(element, 'class')} ${attribute(element, 'itemprop')}`);
}

/** What a program that saved a page says in a comment: where the page was, and when it was saved. */
export interface SavedFrom {
  readonly URL?: string | undefined;
  readonly accessed?: string | undefined;
}

/** Characters of a page within which such a comment stands. */
const COMMENT_REACH = 20_000;

export function savedFrom(html: string): SavedFrom {
  const comments = [...html.slice(0, COMMENT_REACH).matchAll(/<!--(?<words>[^<]{1,2000}?)-->/gu)].map(
    ({ groups }) => groups?.['words'] ?? '',
  );
  for (const words of comments) {
    const browser = /saved from url=\(\d+\)(?<url>\S+)/iu.exec(words)?.groups?.['url'];
    if (browser !== undefined) return { URL: browser };
    const singleFile = /SingleFile[\s\S]*?url:\s*(?<url>\S+)(?:[\s\S]*?saved date:\s*(?<date>[^\n(]+))?/iu.exec(
      words,
    )?.groups;
    if (singleFile !== undefined) return { URL: singleFile['url'], accessed: savedOn(singleFile['date']) };
    const mirrored = /Mirrored from (?<url>\S+) by HTTrack[^,]*,\s*(?<date>[^\n]+)/iu.exec(words)?.groups;
    if (mirrored !== undefined) return { URL: `http://${mirrored['url']}`, accessed: savedOn(mirrored['date']) };
  }
  return {};
}

/** Returns the day of a time such as “Thu May 06 2024 10:00:00 GMT+0200”. */
function savedOn(date: string | undefined): string | undefined {
  const { month, day, year } =
    /(?<month>\p{L}{3})\p{L}*\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})/u.exec(date ?? '')?.groups ?? {};
  return month === undefined ? date?.trim() : `${day} ${month} ${year}`;
}

/**
 * Returns a page's title from what its window and its heading say: the heading where the other is the same with the
 * site's name, as in “The plan - The Post”.
 */
export function shownTitle(elements: readonly HtmlElement[]): string | undefined {
  const [window, heading] = [wordsIn(elements, 'title'), wordsIn(elements, 'h1')];
  if (window === undefined || heading === undefined) return window ?? heading;
  const [before, after] = [window.startsWith(heading), window.endsWith(heading)];
  const rest = before ? window.slice(heading.length) : after ? window.slice(0, -heading.length) : '';
  const isJoined = before ? /^\s*[-–—|·:»•]\s/u.test(rest) : /\s[-–—|·:»•]\s*$/u.test(rest);
  return isJoined ? heading : window;
}

function wordsIn(elements: readonly HtmlElement[], tagName: string): string | undefined {
  const element = elements.find(
    (each) => each.tagName === tagName && childrenOf(each).some((child) => isElement(child) || 'value' in child),
  );
  return asTitle(element && spacedWordsOf(element));
}
