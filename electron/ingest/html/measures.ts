import { childrenOf, type HtmlElement, type HtmlNode, isElement } from './html-tree.ts';
import { isHidden, isUnread } from './visibility.ts';

/** The words that are shown in an element, in characters other than white space. */
export interface Measure {
  readonly shown: number;
  /** Those of them that are links. */
  readonly linked: number;
  /** Those of them that stand in the article that was searched for. */
  readonly kept: number;
}

const NONE: Measure = { shown: 0, linked: 0, kept: 0 };

/** The measures of all elements under a node, with `article` as the elements of the article that was searched for. */
export class Measures {
  readonly #of = new Map<HtmlNode, Measure>();

  constructor(node: HtmlNode, article: ReadonlySet<HtmlElement>) {
    this.#measure(node, { inLink: false, isKept: false }, article);
  }

  of(node: HtmlNode): Measure {
    return this.#of.get(node) ?? NONE;
  }

  /** Returns the share of an element's words that are links. */
  linkShare(node: HtmlNode): number {
    const { shown, linked } = this.of(node);
    return shown === 0 ? 0 : linked / shown;
  }

  #measure(node: HtmlNode, at: { inLink: boolean; isKept: boolean }, article: ReadonlySet<HtmlElement>): Measure {
    if (node.nodeName === '#text' && 'value' in node) {
      const shown = node.value.replace(/\s+/gu, '').length;
      return { shown, linked: at.inLink ? shown : 0, kept: at.isKept ? shown : 0 };
    }
    if (isElement(node) && (isUnread(node) || isHidden(node))) return NONE;
    let [shown, linked, kept] = [0, 0, 0];
    const children = childrenOf(node);
    const inLink = at.inLink || (isElement(node) && node.tagName === 'a');
    const isKept = isElement(node) && (article.has(node) || (at.isKept && isOnlyBox(node)));
    for (const child of children) {
      const measure = this.#measure(child, { inLink, isKept }, article);
      shown += measure.shown;
      linked += measure.linked;
      kept += measure.kept;
    }
    const measure = { shown, linked, kept };
    if (shown > 0) this.#of.set(node, measure);
    return measure;
  }
}

/** The search puts a box that is the only thing in another one in its place, under the other's name. */
function isOnlyBox(element: HtmlElement): boolean {
  const { parentNode } = element;
  if (parentNode === null || !/^(?:div|section)$/.test(parentNode.nodeName)) return false;
  return childrenOf(parentNode).every(
    (child) => child === element || ('value' in child ? child.value.trim() === '' : !isElement(child)),
  );
}
