import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
  type TreeAdapter,
} from 'parse5';
import { t } from '../../../shared/language/translate.ts';
import { figures } from '../../../shared/text/counted.ts';
import { documentError } from '../reading.ts';
import { refuseHardPage, withoutEmbeddedData } from './hard-page.ts';

export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlDocument = DefaultTreeAdapterTypes.Document;

/** The deepest nesting of elements, as in browsers. */
const DEEPEST = 512;
/** The most elements, texts between them and comments: some 150 MB of memory. */
const MOST_NODES = 250_000;
const STEPS_PER_CHECK = 1000;

/** A parsed page, and its size. */
export interface HtmlTree {
  readonly document: HtmlDocument;
  readonly elements: number;
  readonly depth: number;
}

/**
 * Parses a page as browsers do; `check` is called often. Throws `UnreadableSource` for elements nested too deep,
 * `TooLarge` for too many.
 */
export function parsePage(html: string, name: string, check: () => void): HtmlTree {
  const page = withoutEmbeddedData(isXml(html) ? withoutClosedTags(html) : html);
  refuseHardPage(page, name);
  let nodes = 0;
  let elements = 0;
  let steps = 0;
  let open = 0;
  let depth = 0;
  const step = () => {
    steps += 1;
    if (steps % STEPS_PER_CHECK === 0) check();
  };
  const count = () => {
    step();
    nodes += 1;
    if (nodes > MOST_NODES) throw tooManyNodes(name);
  };
  // The parser hands over a text word by word.
  const countText = (before: HtmlNode | undefined) => {
    if (before?.nodeName === '#text') step();
    else count();
  };
  const counting: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    createElement: (...made) => {
      count();
      elements += 1;
      return defaultTreeAdapter.createElement(...made);
    },
    createCommentNode: (...made) => {
      count();
      return defaultTreeAdapter.createCommentNode(...made);
    },
    insertText: (parent, text) => {
      countText(parent.childNodes.at(-1));
      defaultTreeAdapter.insertText(parent, text);
    },
    insertTextBefore: (parent, text, next) => {
      countText(parent.childNodes[parent.childNodes.lastIndexOf(next) - 1]);
      defaultTreeAdapter.insertTextBefore(parent, text, next);
    },
    onItemPush: () => {
      open += 1;
      depth = Math.max(depth, open);
      if (open > DEEPEST) throw tooDeep(name);
    },
    onItemPop: () => {
      open -= 1;
    },
  };
  const document = parse(page, { treeAdapter: counting, scriptingEnabled: false });
  return { document, elements, depth };
}

function isXml(html: string): boolean {
  return /^\s*<\?xml\s/i.test(html.slice(0, 200));
}

const CLOSED_TAG = /<(?<name>[a-z][\w:.-]*)(?<rest>(?:\s[^<>]*)?)\/>/gi;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

/** Writes elements that XML closes at once, such as `<title/>`, as a parser of HTML has to see them. */
function withoutClosedTags(xml: string): string {
  return xml.replace(CLOSED_TAG, (tag, name: string, rest: string) =>
    VOID.test(name) ? tag : `<${name}${rest}></${name}>`,
  );
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

export function childrenOf(node: HtmlNode): readonly HtmlNode[] {
  return 'childNodes' in node ? node.childNodes : [];
}

export function attribute({ attrs }: HtmlElement, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}

/** Returns every element under `node`, in the order of the document. */
export function* elementsUnder(node: HtmlNode): Generator<HtmlElement> {
  // Without recursion: in deep pages, each element would pass through as many generators.
  const ahead = childrenOf(node).toReversed();
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (isElement(next)) yield next;
    const children = childrenOf(next);
    for (let index = children.length - 1; index >= 0; index--) ahead.push(children[index] as HtmlNode);
  }
}

const INLINE = /^(?:a|abbr|b|bdi|bdo|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|u|wbr|#text)$/;

/** Returns the words in an element, apart where they stand in different lines. */
export function spacedWordsOf(node: HtmlNode): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  const words = childrenOf(node).map(spacedWordsOf).join('');
  return INLINE.test(node.nodeName) ? words : ` ${words} `;
}

/** Returns the words in an element, with white space as written. */
export function wordsOf(node: HtmlNode): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return childrenOf(node).map(wordsOf).join('');
}

function tooDeep(name: string) {
  const reason = t('is a page with elements nested too deep to be read. Save its text, and add that.');
  return documentError('UnreadableSource', name, reason);
}

function tooManyNodes(name: string) {
  const most = figures(MOST_NODES);
  const reason = t('is a page of more than {most} elements and texts. Save the part that you need, and add that.', {
    most,
  });
  return documentError('TooLarge', name, reason);
}
