import { FlowingText } from '../flowing-text.ts';
import { attribute, childrenOf, elementsUnder, type HtmlElement, type HtmlNode, isElement } from './html-tree.ts';

const PARAGRAPHS = new Set(
  (
    'address article aside blockquote body center details dialog div dl fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend main nav ol p pre search section summary table ul'
  ).split(' '),
);
const LINES = new Set(['caption', 'dd', 'dt', 'option', 'tr']);
/** Elements that are not read, or say nothing on their own. */
const UNREAD = new Set(
  (
    'applet area audio base button canvas colgroup datalist embed footer frame frameset head iframe img input link map meta ' +
    'meter nav noscript object param picture progress script select source style svg template textarea title track video'
  ).split(' '),
);
/** Elements that, in a cell, show that a table only arranges a page. */
const ARRANGED = new Set([
  'table',
  'ul',
  'ol',
  'dl',
  'h1',
  'h2',
  'h3',
  'h4',
  'blockquote',
  'pre',
  'section',
  'article',
]);

/**
 * Returns the text under `node`: a blank line between paragraphs, a line for each entry of a list or row of a table
 * (its cells with tabs between them). Navigation, forms, scripts and hidden elements are left out.
 */
export function htmlText(node: HtmlNode): string {
  const text = new FlowingText();
  writeNode(node, text, 0);
  return text.toString();
}

function writeNode(node: HtmlNode, text: FlowingText, listDepth: number): void {
  if (node.nodeName === '#text' && 'value' in node) text.flow(node.value);
  else if (!isElement(node)) writeChildren(node, text, listDepth);
  else if (!UNREAD.has(node.tagName) && !isHidden(node)) writeElement(node, text, listDepth);
}

function writeChildren(node: HtmlNode, text: FlowingText, listDepth: number): void {
  for (const child of childrenOf(node)) writeNode(child, text, listDepth);
}

function writeElement(element: HtmlElement, text: FlowingText, listDepth: number): void {
  const { tagName } = element;
  if (tagName === 'br') text.breakLine();
  else if (tagName === 'q') writeQuoted(element, text, listDepth);
  else if (tagName === 'ul' || tagName === 'ol') writeList(element, text, listDepth);
  else if (tagName === 'pre') writePreformatted(element, text);
  else if (tagName === 'table' && !isArrangement(element)) writeTable(element, text);
  else if (PARAGRAPHS.has(tagName)) between(text, 'breakParagraph', () => writeChildren(element, text, listDepth));
  else if (LINES.has(tagName)) between(text, 'breakLine', () => writeChildren(element, text, listDepth));
  else if (tagName === 'td' || tagName === 'th' || tagName === 'li')
    between(text, 'breakParagraph', () => writeChildren(element, text, listDepth));
  else writeChildren(element, text, listDepth);
}

function between(text: FlowingText, how: 'breakParagraph' | 'breakLine', write: () => void): void {
  text[how]();
  write();
  text[how]();
}

function writeQuoted(element: HtmlElement, text: FlowingText, listDepth: number): void {
  text.write('“');
  writeChildren(element, text, listDepth);
  text.write('”');
}

function writeList(list: HtmlElement, text: FlowingText, depth: number): void {
  const isNested = depth > 0;
  const around = isNested ? 'breakLine' : 'breakParagraph';
  let number = Number.parseInt(attribute(list, 'start') ?? '1', 10) || 1;
  text[around]();
  for (const child of childrenOf(list)) {
    if (!isElement(child) || child.tagName !== 'li') {
      writeNode(child, text, depth);
      continue;
    }
    text.breakLine();
    text.open(`${'  '.repeat(depth)}${list.tagName === 'ol' ? `${number++}.` : '-'} `);
    writeChildren(child, text, depth + 1);
    text.breakLine();
  }
  text[around]();
}

function writePreformatted(element: HtmlElement, text: FlowingText): void {
  text.breakParagraph();
  text.write(textOf(element).replace(/^\n|\s+$/g, ''));
  text.breakParagraph();
}

function writeTable(table: HtmlElement, text: FlowingText): void {
  text.breakParagraph();
  for (const element of elementsUnder(table)) {
    if (element.tagName === 'caption') between(text, 'breakParagraph', () => writeChildren(element, text, 0));
    if (element.tagName !== 'tr' || isHidden(element)) continue;
    const cells = childrenOf(element).filter(isElement).map(lineOf);
    if (cells.every((cell) => cell === '')) continue;
    text.breakLine();
    text.write(cells.join('\t').trimEnd());
    text.breakLine();
  }
  text.breakParagraph();
}

function lineOf(cell: HtmlElement): string {
  return htmlText(cell).replace(/\s+/g, ' ').trim();
}

/** Tells whether a table only puts parts of a page side by side. */
function isArrangement(table: HtmlElement): boolean {
  return elementsUnder(table).some(
    (element) =>
      ARRANGED.has(element.tagName) || (isCell(element) && childrenOf(element).filter(isParagraph).length > 1),
  );
}

function isCell({ tagName }: HtmlElement): boolean {
  return tagName === 'td' || tagName === 'th';
}

function isParagraph(node: HtmlNode): boolean {
  return isElement(node) && (node.tagName === 'p' || node.tagName === 'div');
}

function isHidden(element: HtmlElement): boolean {
  if (attribute(element, 'hidden') !== undefined || attribute(element, 'aria-hidden') === 'true') return true;
  if (attribute(element, 'role') === 'navigation') return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style') ?? '');
}

function textOf(node: HtmlNode): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (isElement(node) && node.tagName === 'br') return '\n';
  return childrenOf(node).map(textOf).join('');
}
