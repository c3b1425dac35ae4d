import { isAround, isLabel, isOfReaders, lookOf } from './element-names.ts';
import {
  childrenOf,
  elementsUnder,
  type HtmlDocument,
  type HtmlElement,
  type HtmlNode,
  isElement,
  spacedWordsOf,
} from './html-tree.ts';
import { Measures } from './measures.ts';

/** What is read of a page. */
export interface PageContent {
  readonly root: HtmlNode;
  /** Parts under the root that are not read. */
  readonly leftOut: ReadonlySet<HtmlElement>;
  /** Parts of the page that are not read, each as a whole. */
  readonly parts: readonly HtmlElement[];
}

/** Elements that mean nothing without what they stand in. */
const PARTS = new Set(
  'p h1 h2 h3 h4 h5 h6 td th tr tbody thead tfoot dt dd li a b i em strong span font small'.split(' '),
);
/** The share of the article that other text has to have to be part of it: in its `main` element, and elsewhere. */
const SHARE_IN_MAIN = 0.1;
const SHARE_ELSEWHERE = 0.5;
/** The share of a page from which the search has not chosen. */
const MOST_CHOSEN = 0.9;
/** The share of a page's prose from which an element holds what matters. */
const MOST_PROSE = 0.7;
/** Characters of a heading over a part, such as the name of who speaks. */
const LONGEST_HEADING = 150;
const LONGEST_TITLE = 300;
/** Blocks of text, and the characters beside links from which they are sentences. */
const BLOCKS = new Set('p li dd dt td th blockquote'.split(' '));
const FEWEST_UNLINKED = 20;
/** Links from which a part is a list of links. */
const FEWEST_LINKS = 3;

/**
 * Chooses what is read of a page: the article that was found, with what the search dropped of it although it is not
 * navigation, and everything of the same kind. Without an article, it is everything but what stands around it. `title`
 * is known already, and not repeated.
 */
export function pageContent(page: HtmlDocument, article: ReadonlySet<HtmlElement> | null, title: string): PageContent {
  const choice = new ContentChoice(page, article ?? new Set(), title);
  return choice.made();
}

class ContentChoice {
  readonly #page: HtmlDocument;
  readonly #title: string;
  readonly #measures: Measures;
  /** Looks of elements that hold words of the article. */
  readonly #keptLooks = new Set<string>();
  /** The beginnings of short parts, by look: headings over parts differ, labels are alike. */
  readonly #shortParts = new Map<string, Set<string>>();
  readonly #linkTexts = new Map<string, number>();
  readonly #prose = new Map<HtmlElement, number>();

  constructor(page: HtmlDocument, article: ReadonlySet<HtmlElement>, title: string) {
    this.#page = page;
    this.#title = simplified(title);
    this.#measures = new Measures(page, article);
    for (const element of elementsUnder(page)) this.#index(element);
  }

  made(): PageContent {
    const body = elementWith(this.#page, 'body') ?? this.#page;
    const { kept, shown } = this.#measures.of(body);
    // Of a short page the search takes everything, menus included.
    if (kept > MOST_CHOSEN * shown) return new ContentChoice(this.#page, new Set(), this.#title).made();
    const root = kept === 0 ? (this.#sole(body) ?? body) : this.#grown(this.#smallest(body, kept));
    const leftOut = new Set<HtmlElement>();
    this.#leaveOut(root, leftOut);
    const remaining = this.#remaining(root, leftOut);
    // Names are misleading where most of the page would be left out by them.
    const isTooLittle = remaining < 0.5 * this.#proseIn(body) || remaining < 0.05 * this.#measures.of(body).shown;
    if (isTooLittle) return { root: body, leftOut: this.#navigationIn(body), parts: [] };
    return { root, leftOut, parts: [...this.#outside(body, root), ...leftOut] };
  }

  #index(element: HtmlElement): void {
    const { kept, shown } = this.#measures.of(element);
    if (shown === 0) return;
    const look = lookOf(element);
    if (kept > 0 && look !== null) this.#keptLooks.add(look);
    if (shown > LONGEST_HEADING) return;
    const words = simplified(spacedWordsOf(element));
    if (look !== null) {
      const texts = this.#shortParts.get(look) ?? new Set();
      if (texts.size < 3) texts.add(words);
      this.#shortParts.set(look, texts);
    }
    if (element.tagName === 'a') this.#linkTexts.set(words, (this.#linkTexts.get(words) ?? 0) + 1);
  }

  /** Returns the smallest element that holds the whole article. */
  #smallest(body: HtmlNode, total: number): HtmlNode {
    let root = body;
    for (let next: HtmlNode | undefined = root; next !== undefined; ) {
      root = next;
      next = childrenOf(root).find((child) => this.#measures.of(child).kept === total);
    }
    while (isElement(root) && PARTS.has(root.tagName) && root.parentNode !== null && root !== body)
      root = root.parentNode;
    return root;
  }

  /** Returns the ancestor of the article that holds what belongs to it too. */
  #grown(root: HtmlNode): HtmlNode {
    const { kept } = this.#measures.of(root);
    let grown = root;
    for (
      let at: HtmlNode = root;
      isElement(at) && at.parentNode !== null && isElement(at.parentNode);
      at = at.parentNode
    ) {
      const around: HtmlElement = at.parentNode;
      if (around.tagName === 'html') break;
      const others = childrenOf(around).filter((child): child is HtmlElement => child !== at && isElement(child));
      const gain = this.#proseIn(around) - this.#proseIn(grown);
      const share = isMain(around) ? SHARE_IN_MAIN : SHARE_ELSEWHERE;
      const isHeaded = isMain(around) && this.#isHeadedOutside(around, grown);
      if (
        around.tagName === 'article' ||
        isHeaded ||
        gain >= share * kept ||
        others.some((other) => this.#holdsSameKind(other))
      )
        grown = around;
    }
    return grown;
  }

  /** Tells whether the heading of a part of the page, other than its title, stands outside `inner`. */
  #isHeadedOutside(element: HtmlElement, inner: HtmlNode): boolean {
    const heading = elementsUnder(element).find(({ tagName }) => tagName === 'h1');
    return heading !== undefined && !this.#isTitle(heading) && isElement(inner) && !holds(inner, heading);
  }

  #holdsSameKind(element: HtmlElement): boolean {
    if (this.#measures.of(element).shown === 0 || isAround(element)) return false;
    return (
      this.#isSameKind(element) || childrenOf(element).some((child) => isElement(child) && this.#holdsSameKind(child))
    );
  }

  #isSameKind(element: HtmlElement): boolean {
    const look = lookOf(element);
    return look !== null && this.#keptLooks.has(look);
  }

  /** Adds to `leftOut` the parts under `node` that are not read: none that holds words of the article. */
  #leaveOut(node: HtmlNode, leftOut: Set<HtmlElement>, onlyLabels = false): void {
    for (const child of childrenOf(node)) {
      if (!isElement(child)) continue;
      const { shown, kept } = this.#measures.of(child);
      if (shown === 0) continue;
      if (
        this.#isRepeatedLabel(child) ||
        this.#isToolbar(child) ||
        (kept === 0 && !onlyLabels && this.#isLeftOut(child))
      )
        leftOut.add(child);
      else this.#leaveOut(child, leftOut, onlyLabels || (kept === 0 && this.#isHeading(child)));
    }
  }

  #isLeftOut(element: HtmlElement): boolean {
    if (isInQuotation(element)) return false;
    if (this.#isTitle(element)) return true;
    if (isAround(element) || isOfReaders(element)) return !this.#isSameKind(element);
    const { shown } = this.#measures.of(element);
    if (shown <= 40 && isLabel(spacedWordsOf(element))) return true;
    if (this.#isSameKind(element) || this.#isHeading(element)) return false;
    return this.#isLinks(element) && !this.#isIntroduced(element);
  }

  #isTitle(element: HtmlElement): boolean {
    const isHeading = element.tagName === 'h1' || element.tagName === 'h2';
    if (!isHeading || this.#title === '' || this.#measures.of(element).shown > LONGEST_TITLE) return false;
    return simplified(spacedWordsOf(element)) === this.#title;
  }

  /** Tells whether a part is the heading over another one, as of several alike that differ in their words. */
  #isHeading(element: HtmlElement): boolean {
    if (this.#measures.of(element).shown > LONGEST_HEADING) return false;
    if (/^h[1-6]$/.test(element.tagName)) return true;
    const look = lookOf(element);
    const texts = look === null ? undefined : this.#shortParts.get(look);
    return texts !== undefined && texts.size > 1 && this.#isBeforeProse(element);
  }

  #isBeforeProse(element: HtmlElement): boolean {
    const { parentNode } = element;
    if (parentNode === null) return false;
    const siblings = childrenOf(parentNode).slice(0, 50);
    const next = siblings.slice(siblings.indexOf(element) + 1).find((sibling) => this.#measures.of(sibling).shown > 0);
    return next !== undefined && isElement(next) && !isAround(next) && this.#measures.linkShare(next) < 0.5;
  }

  #isLinks(element: HtmlElement): boolean {
    const { shown, linked } = this.#measures.of(element);
    if (linked <= shown / 2) return false;
    // A sentence with many references is one all the same.
    if (BLOCKS.has(element.tagName) && shown - linked >= FEWEST_UNLINKED) return false;
    const links = elementsUnder(element).filter(({ tagName }) => tagName === 'a');
    return links.take(FEWEST_LINKS).toArray().length === FEWEST_LINKS;
  }

  /** Tells whether a list is what the sentence before it promises, in the middle of the prose: “They asked for:”. */
  #isIntroduced(element: HtmlElement): boolean {
    const { parentNode, tagName } = element;
    if (parentNode === null || !/^(?:ul|ol)$/.test(tagName) || !this.#isBeforeProse(element)) return false;
    const shown = childrenOf(parentNode).filter((child) => this.#measures.of(child).shown > 0);
    const before = shown[shown.indexOf(element) - 1];
    return (
      before?.nodeName === 'p' && this.#measures.linkShare(before) < 0.5 && /[:：]\s*$/u.test(spacedWordsOf(before))
    );
  }

  /** Tells whether a part is nothing but a link whose words stand on the page again and again, such as “Reply”. */
  #isRepeatedLabel(element: HtmlElement): boolean {
    if (this.#measures.linkShare(element) < 1 || this.#measures.of(element).shown > 40) return false;
    const words = simplified(spacedWordsOf(element));
    return isLabel(words) && (this.#linkTexts.get(words) ?? 0) >= 3;
  }

  /** Tells whether a part is nothing but links that stand around articles, such as those to share it. */
  #isToolbar(element: HtmlElement): boolean {
    return (
      this.#measures.linkShare(element) === 1 &&
      this.#measures.of(element).shown <= LONGEST_HEADING &&
      isAround(element)
    );
  }

  /** Returns the characters under a node that are read, links apart. */
  #proseIn(node: HtmlNode): number {
    if (!isElement(node)) return this.#own(node);
    const { shown, kept } = this.#measures.of(node);
    if (shown === 0 || node.tagName === 'a' || (kept === 0 && (isAround(node) || isOfReaders(node)))) return 0;
    const known = this.#prose.get(node);
    if (known !== undefined) return known;
    const prose = childrenOf(node).reduce((sum, child) => sum + this.#proseIn(child), 0);
    this.#prose.set(node, prose);
    return prose;
  }

  #own(node: HtmlNode): number {
    return 'value' in node && node.nodeName === '#text' ? node.value.replace(/\s+/gu, '').length : 0;
  }

  #remaining(node: HtmlNode, leftOut: ReadonlySet<HtmlElement>): number {
    if (isElement(node) && leftOut.has(node)) return 0;
    const { shown } = isElement(node) ? this.#measures.of(node) : { shown: 1 };
    if (shown === 0) return 0;
    if (!isElement(node) && 'value' in node) return this.#own(node);
    return childrenOf(node).reduce((sum, child) => sum + this.#remaining(child, leftOut), 0);
  }

  /** Returns the largest parts of the page that stand outside the root. */
  #outside(node: HtmlNode, root: HtmlNode): HtmlElement[] {
    if (node === root) return [];
    return childrenOf(node).flatMap((child) => {
      if (!isElement(child) || child === root || this.#measures.of(child).shown === 0) return [];
      return holds(child, root) ? this.#outside(child, root) : [child];
    });
  }

  #navigationIn(body: HtmlNode): Set<HtmlElement> {
    return new Set(elementsUnder(body).filter(({ tagName }) => tagName === 'nav'));
  }

  /** Returns the element of a page that says that it is the main one, if it holds most of the prose. */
  #sole(body: HtmlNode): HtmlElement | undefined {
    const elements = [...elementsUnder(this.#page)];
    for (const found of [elements.filter(isMain), elements.filter(({ tagName }) => tagName === 'article')]) {
      const [only, ...others] = found;
      if (others.length === 0 && only !== undefined && this.#proseIn(only) >= MOST_PROSE * this.#proseIn(body))
        return only;
    }
    return undefined;
  }
}

function holds(element: HtmlElement, inner: HtmlNode): boolean {
  for (let at: HtmlNode | null = inner; at !== null; at = 'parentNode' in at ? at.parentNode : null) {
    if (at === element) return true;
  }
  return false;
}

function isMain(element: HtmlElement): boolean {
  return element.tagName === 'main' || element.attrs.some(({ name, value }) => name === 'role' && value === 'main');
}

/** Tells whether an element stands in a quotation, of which it may name the source. */
function isInQuotation(element: HtmlElement): boolean {
  for (let at: HtmlNode | null = element; at !== null; at = 'parentNode' in at ? at.parentNode : null) {
    if (/^(?:blockquote|figure|q)$/.test(at.nodeName)) return true;
  }
  return false;
}

function elementWith(page: HtmlDocument, tagName: string): HtmlElement | undefined {
  return elementsUnder(page).find((element) => element.tagName === tagName);
}

function simplified(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
