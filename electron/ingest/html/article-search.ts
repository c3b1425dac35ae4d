import { Readability } from '@mozilla/readability';
import JSDOMParser from '@mozilla/readability/JSDOMParser.js';
import { childrenOf, type HtmlDocument, type HtmlElement, type HtmlNode, isElement } from './html-tree.ts';

/** Elements that run, draw or embed something, and are not text. */
const UNREAD = new Set('script style link iframe frame object embed svg template noscript base'.split(' '));
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** The search reads a text anew in every element around it: characters, counted once for each. */
const MOST_LOOKS = 25_000_000;
/** The number of an element in what is searched. */
const NUMBER = 'data-n';

/**
 * Returns the elements of a page that Readability takes for its article; null if it finds none. It searches a copy that
 * has nothing in it that could run or load, in a plain tree, in no window.
 */
export function searchArticle(page: HtmlDocument): ReadonlySet<HtmlElement> | null {
  const elements: HtmlElement[] = [];
  const xml = numbered(page, elements);
  if (xml === null) return null;
  const copy = new JSDOMParser().parse(xml);
  // In the place of a text, the article itself is wanted.
  const article = new Readability<Element>(copy, {
    disableJSONLD: true,
    serializer: (found) => found as Element,
  }).parse();
  if (!article?.content) return null;
  const kept = new Set<HtmlElement>();
  collect(article.content, elements, kept);
  return kept;
}

/**
 * Writes a page as XML with numbered elements, which are appended to `elements`; null for a page of which every text
 * would be looked at too often.
 */
function numbered(page: HtmlDocument, elements: HtmlElement[]): string | null {
  let looks = 0;
  const pieces: string[] = [];
  const write = (node: HtmlNode, depth: number) => {
    if (node.nodeName === '#text' && 'value' in node) {
      looks += node.value.length * depth;
      pieces.push(escaped(node.value));
    }
    if (!isElement(node)) for (const child of childrenOf(node)) write(child, depth);
    else if (!UNREAD.has(node.tagName) && NAME.test(node.tagName)) {
      pieces.push(`<${node.tagName} ${NUMBER}="${elements.length}"`);
      elements.push(node);
      for (const { name, value } of node.attrs)
        if (name !== NUMBER && NAME.test(name)) pieces.push(` ${name}="${escaped(value)}"`);
      if (VOID.has(node.tagName)) {
        pieces.push('/>');
        return;
      }
      pieces.push('>');
      for (const child of childrenOf(node)) write(child, depth + 1);
      pieces.push(`</${node.tagName}>`);
    }
  };
  write(page, 0);
  return looks > MOST_LOOKS ? null : pieces.join('');
}

const NAME = /^[a-z_][\w:.-]*$/i;

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function collect(found: Element, elements: readonly HtmlElement[], kept: Set<HtmlElement>): void {
  const element = elements[Number(found.getAttribute(NUMBER) ?? -1)];
  if (element !== undefined) kept.add(element);
  for (const child of Array.from(found.children)) collect(child, elements, kept);
}
