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
import { shownWords, type Unread, unreadIn, unshownIn, wordsForPicture } from './unread-words.ts';
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
/** Raised words that are longer than this are a text of their own. */
const LONGEST_RAISED = 60;
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
    else if (isHidden(node)) this.#noteUnshown('hidden', node);
    else if (isStruck(node)) this.#noteUnshown('struck', node);
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
    this.#text.write(this.#clean(this.#linesOf(element)).replace(/^\n|\s+$/g, ''));
    this.#text.breakParagraph();
  }

  /** Returns the words of preformatted text, with white space as written. */
  #linesOf(node: HtmlNode): string {
    if (node.nodeName === '#text' && 'value' in node) return node.value;
    if (!isElement(node)) return '';
    if (node.tagName === 'br') return '\n';
    if (isUnread(node)) this.#noteAs(isHidden(node) ? null : unreadIn(node));
    else if (isHidden(node)) this.#noteUnshown('hidden', node);
    else if (isStruck(node)) this.#noteUnshown('struck', node);
    else
      return childrenOf(node)
        .map((child) => this.#linesOf(child))
        .join('');
    return '';
  }

  #writeTable(table: HtmlElement): void {
    this.#text.breakParagraph();
    for (const caption of tableCaptions(table)) this.#between('breakParagraph', () => this.write(caption));
    const told = new Set<HtmlElement>();
    for (const row of tableRows(table)) {
      const cells = row.map((cell) => (cell === null ? '' : this.#cellOf(cell, table, told)));
      if (cells.every((cell) => cell === '')) continue;
      this.#text.breakLine();
      this.#text.write(cells.join('\t').trimEnd());
      this.#text.breakLine();
    }
    this.#text.breakParagraph();
  }

  /** Returns the words of a cell; those of a cell, row or part of the table that is hidden are noted once. */
  #cellOf(cell: HtmlElement, table: HtmlElement, told: Set<HtmlElement>): string {
    let hidden: HtmlElement | null = null;
    for (let at: HtmlNode | null = cell; at !== null && at !== table && isElement(at); at = at.parentNode) {
      if (this.#leftOut.has(at)) return '';
      if (isHidden(at)) hidden = at;
    }
    if (hidden === null) return this.#lineOf(cell);
    if (!told.has(hidden)) this.#noteUnshown('hidden', hidden);
    told.add(hidden);
    return '';
  }

  /** Returns the words in an element on one line. */
  #lineOf(element: HtmlElement): string {
    const inside = new PageWriter(this.#leftOut, this.findings, this.#offset + this.#text.length);
    inside.#writeChildren(element);
    return inside.toString().replace(/\s+/g, ' ').trim();
  }

  #noteUnread(element: HtmlElement): void {
    const words = wordsForPicture(element);
    if (words !== '') this.#text.write(words);
    else if (element.tagName === 'picture') this.#writeChildren(element);
    else if (!isHidden(element) && !this.#leftOut.has(element)) this.#noteAs(unreadIn(element));
  }

  #noteUnshown(kind: 'struck' | 'hidden', element: HtmlElement): void {
    this.#noteAs(unshownIn(kind, element));
  }

  #noteAs(unread: Unread | null): void {
    if (unread !== null) this.#note(unread.kind, unread.sample);
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
