import { cleanText } from '../../../shared/model/clean-text.ts';
import { FlowingText } from '../flowing-text.ts';
import { loweredText, raisedText } from '../raised-words.ts';
import { withoutTypesetting } from '../typesetting.ts';
import { Findings } from './findings.ts';
import {
  attribute,
  childrenOf,
  elementsUnder,
  type HtmlElement,
  type HtmlNode,
  isElement,
  wordsOf,
} from './html-tree.ts';
import { listMarks } from './list-marks.ts';
import { mathText } from './math-text.ts';
import { tableCaptions, tableCells, tableRows } from './table-rows.ts';
import { isHidden, isStruck, isUnread } from './visibility.ts';

const PARAGRAPHS = new Set(
  (
    'address article aside blockquote body center details dialog dir div dl fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend main menu ol p pre search section summary table ul'
  ).split(' '),
);
const LINES = new Set(['caption', 'dd', 'dt', 'option', 'tr']);
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
const EMBEDDED = new Set(['iframe', 'frame', 'video', 'audio', 'object', 'embed']);
/** Raised words that are longer than this are a text of their own. */
const LONGEST_RAISED = 60;
/** Hidden words that are fewer than these are labels for programs, not a passage. */
const FEWEST_HIDDEN = 3;
/** Pictures of formulas have little beside them. */
const MOST_BESIDE = 20;
/** The characters that break a line and are no white space to a page. */
const LINE_END = /[\v\x85\u2028\u2029]/;

export interface WrittenPage {
  readonly text: string;
  readonly findings: Findings;
}

/**
 * Writes the text under `node`: a blank line between paragraphs, a line for each entry of a list or row of a table (its
 * cells with tabs between them). Navigation, buttons, scripts, what is hidden or struck, and the elements of `leftOut`
 * are left out. The text is clean. What is found is added to `findings`, if given, with places that count from `offset`.
 */
export function writePage(
  node: HtmlNode,
  leftOut: ReadonlySet<HtmlElement> = new Set(),
  { findings = new Findings(), offset = 0 }: { readonly findings?: Findings; readonly offset?: number } = {},
): WrittenPage {
  const writer = new PageWriter(leftOut, findings, offset);
  writer.write(node);
  return { text: writer.toString(), findings: writer.findings };
}

class PageWriter {
  readonly #text = new FlowingText();
  readonly #leftOut: ReadonlySet<HtmlElement>;
  readonly findings: Findings;
  /** The offset in the page's text at which this part of it begins. */
  readonly #offset: number;
  #listDepth = 0;
  #inLink = 0;

  constructor(leftOut: ReadonlySet<HtmlElement>, findings: Findings, offset = 0) {
    this.#leftOut = leftOut;
    this.findings = findings;
    this.#offset = offset;
  }

  toString(): string {
    return this.#text.toString();
  }

  write(node: HtmlNode): void {
    if (node.nodeName === '#text' && 'value' in node) this.#flow(node.value);
    else if (!isElement(node)) this.#writeChildren(node);
    else if (isUnread(node)) this.#noteUnread(node);
    else if (this.#leftOut.has(node)) return;
    else if (isHidden(node)) this.#noteWords('hidden', node, FEWEST_HIDDEN);
    else if (isStruck(node)) this.#noteWords('struck', node, 1);
    else this.#writeElement(node);
  }

  #writeChildren(node: HtmlNode): void {
    for (const child of childrenOf(node)) this.write(child);
  }

  #writeElement(element: HtmlElement): void {
    const { tagName } = element;
    if (tagName === 'br') this.#text.breakAgain();
    else if (tagName === 'q') this.#writeQuoted(element);
    else if (tagName === 'sup' || tagName === 'sub') this.#writeRaised(element);
    else if (tagName === 'rt' || tagName === 'rtc') this.#writeReading(element);
    else if (tagName === 'math') this.#text.write(mathText(element));
    else if (tagName === 'ul' || tagName === 'ol' || tagName === 'menu' || tagName === 'dir') this.#writeList(element);
    else if (tagName === 'pre') this.#writePreformatted(element);
    else if (tagName === 'table' && !isArrangement(element)) this.#writeTable(element);
    else if (tagName === 'a') this.#writeLink(element);
    else if (PARAGRAPHS.has(tagName)) this.#between('breakParagraph', () => this.#writeParagraph(element));
    else if (LINES.has(tagName)) this.#between('breakLine', () => this.#writeChildren(element));
    else if (tagName === 'td' || tagName === 'th' || tagName === 'li')
      this.#between('breakParagraph', () => this.#writeChildren(element));
    else this.#writeChildren(element);
  }

  #writeParagraph(element: HtmlElement): void {
    const cited = element.tagName === 'blockquote' ? attribute(element, 'cite')?.trim() : undefined;
    if (cited !== undefined && /^https?:\/\/\S+$/i.test(cited) && !wordsOf(element).includes(cited))
      this.#note('cited', cited.slice(0, 200));
    this.#writeChildren(element);
  }

  #between(how: 'breakParagraph' | 'breakLine', write: () => void): void {
    this.#text[how]();
    write();
    this.#text[how]();
  }

  #flow(value: string): void {
    const [first = '', ...lines] = value.split(LINE_END);
    this.#text.flow(this.#clean(first));
    for (const line of lines) {
      this.#text.breakLine();
      this.#text.flow(this.#clean(line));
    }
  }

  #clean(value: string): string {
    const { text, replaced } = cleanText(value);
    const count = replaced.controlCharacters + replaced.loneSurrogates;
    if (count > 0) this.#note('unclean', '', count);
    return withoutTypesetting(text);
  }

  #writeLink(element: HtmlElement): void {
    this.#inLink += 1;
    this.#writeChildren(element);
    this.#inLink -= 1;
  }

  #writeQuoted(element: HtmlElement): void {
    this.#text.write('“');
    this.#writeChildren(element);
    this.#text.write('”');
  }

  #writeRaised(element: HtmlElement): void {
    if (shownWords(element).length > LONGEST_RAISED) {
      this.#writeChildren(element);
      return;
    }
    const words = this.#lineOf(element);
    if (element.tagName === 'sub') this.#text.write(loweredText(words));
    else this.#text.write(raisedText(words, this.#text.before, this.#inLink > 0 || holdsLink(element)));
  }

  #writeReading(element: HtmlElement): void {
    const words = this.#lineOf(element);
    if (words !== '') this.#text.write(`(${words})`);
  }

  #writeList(list: HtmlElement): void {
    const around = this.#listDepth > 0 ? 'breakLine' : 'breakParagraph';
    const marks = listMarks(list);
    this.#text[around]();
    for (const child of childrenOf(list)) {
      const mark = isElement(child) && !this.#leftOut.has(child) && !isHidden(child) ? marks.get(child) : undefined;
      if (mark === undefined || !isElement(child)) {
        this.write(child);
        continue;
      }
      this.#text.breakLine();
      this.#text.open('  '.repeat(this.#listDepth) + mark);
      this.#listDepth += 1;
      this.#writeChildren(child);
      this.#listDepth -= 1;
      this.#text.breakLine();
    }
    this.#text[around]();
  }

  #writePreformatted(element: HtmlElement): void {
    this.#text.breakParagraph();
    this.#text.write(this.#clean(linesOf(element)).replace(/^\n|\s+$/g, ''));
    this.#text.breakParagraph();
  }

  #writeTable(table: HtmlElement): void {
    this.#text.breakParagraph();
    for (const caption of tableCaptions(table)) this.#between('breakParagraph', () => this.write(caption));
    for (const row of tableRows(table)) {
      const isShown = row.some(
        (cell) => cell !== null && this.#isShown(cell) && this.#isShown(cell.parentNode as HtmlElement),
      );
      const cells = isShown ? row.map((cell) => (cell === null ? '' : this.#lineOf(cell))) : [];
      if (cells.every((cell) => cell === '')) continue;
      this.#text.breakLine();
      this.#text.write(cells.join('\t').trimEnd());
      this.#text.breakLine();
    }
    this.#text.breakParagraph();
  }

  #isShown(element: HtmlElement): boolean {
    return !this.#leftOut.has(element) && !isHidden(element);
  }

  /** Returns the words in an element on one line. */
  #lineOf(element: HtmlElement): string {
    if (!this.#isShown(element)) return '';
    const inside = new PageWriter(this.#leftOut, this.findings, this.#offset + this.#text.length);
    inside.#writeChildren(element);
    return inside.toString().replace(/\s+/g, ' ').trim();
  }

  #noteUnread(element: HtmlElement): void {
    const { tagName } = element;
    if (tagName === 'img' && isFormula(element)) this.#text.write((attribute(element, 'alt') ?? '').trim());
    else if (tagName === 'picture') this.#writeChildren(element);
    else if (EMBEDDED.has(tagName) && !isHidden(element)) this.#note('embedded', embeddedName(element));
  }

  #noteWords(kind: 'struck' | 'hidden', element: HtmlElement, fewest: number): void {
    const words = shownWords(element).replace(/\s+/gu, ' ').trim();
    if (words !== '' && words.split(' ').length >= fewest && !/katex-html|mjx-/.test(attribute(element, 'class') ?? ''))
      this.#note(kind, words.slice(0, 200));
  }

  #note(kind: Parameters<Findings['add']>[0], sample: string, count = 1): void {
    this.findings.add(kind, sample, { start: this.#offset + this.#text.length, after: this.#text.tail }, count);
  }
}

/** Tells whether a table only puts parts of a page side by side. */
function isArrangement(table: HtmlElement): boolean {
  return tableCells(table).some(
    (cell) =>
      childrenOf(cell).filter(isParagraph).length > 1 ||
      elementsUnder(cell).some(({ tagName }) => ARRANGED.has(tagName)),
  );
}

function isParagraph(node: HtmlNode): boolean {
  return isElement(node) && (node.tagName === 'p' || node.tagName === 'div');
}

function holdsLink(element: HtmlElement): boolean {
  return (
    elementsUnder(element).some(({ tagName }) => tagName === 'a') || /note/i.test(attribute(element, 'class') ?? '')
  );
}

/** Tells whether a picture shows a formula, whose alternative text is the formula. */
function isFormula(image: HtmlElement): boolean {
  return (
    /(?:^|[\s_-])(?:latex|tex|math|mwe-math[\w-]*)(?:$|[\s_-])/i.test(attribute(image, 'class') ?? '') &&
    !isBesideMath(image)
  );
}

/** Tells whether the formula of a picture is written out beside it, too. */
function isBesideMath(image: HtmlElement): boolean {
  const { parentNode } = image;
  if (parentNode === null || parentNode.childNodes.length > MOST_BESIDE) return false;
  return elementsUnder(parentNode).some(({ tagName }) => tagName === 'math');
}

function embeddedName(element: HtmlElement): string {
  const address = attribute(element, 'src') ?? attribute(element, 'data') ?? '';
  const host = /^(?:https?:)?\/\/([^/?#]+)/i.exec(address)?.[1];
  const title = attribute(element, 'title')?.trim();
  const named = title ? `“${title.slice(0, 60)}”` : host;
  return named === undefined ? element.tagName : `${element.tagName} ${named}`;
}

function shownWords(node: HtmlNode): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (isElement(node) && isUnread(node)) return '';
  return childrenOf(node).map(shownWords).join('');
}

function linesOf(node: HtmlNode): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (isElement(node) && node.tagName === 'br') return '\n';
  return childrenOf(node).map(linesOf).join('');
}
