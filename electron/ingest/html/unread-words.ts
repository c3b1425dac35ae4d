import type { FindingKind } from './findings.ts';
import {
  attribute,
  childrenOf,
  elementsUnder,
  type HtmlElement,
  type HtmlNode,
  isElement,
  wordsOf,
} from './html-tree.ts';
import { isUnread } from './visibility.ts';

const EMBEDDED = new Set(['iframe', 'frame', 'video', 'audio', 'object', 'embed']);
/** Words that are fewer than these in what only programs see are labels, not a passage. */
const FEWEST_WORDS = 3;
/** Pictures of formulas have little beside them. */
const MOST_BESIDE = 20;
const LONGEST_SAMPLE = 200;
/** Emoji, which some sites draw as pictures. */
const EMOJI =
  /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\p{RGI_Emoji}|[\u200d\ufe0f])+$/v;

/** What an element that is not read has to say. */
export interface Unread {
  readonly kind: FindingKind;
  readonly sample: string;
}

/** Returns the words that stand in the text for a picture: a formula, or an emoji; an empty string for others. */
export function wordsForPicture(element: HtmlElement): string {
  if (element.tagName !== 'img') return '';
  const alt = (attribute(element, 'alt') ?? '').trim();
  return isFormula(element) || EMOJI.test(alt) ? alt : '';
}

/** Returns what is to be told of an element that is not read and not hidden; null if it has no words. */
export function unreadIn(element: HtmlElement): Unread | null {
  const { tagName } = element;
  if (EMBEDDED.has(tagName)) return { kind: 'embedded', sample: embeddedName(element) };
  if (tagName === 'img' || tagName === 'area') {
    const sample = onOneLine(attribute(element, 'alt') ?? '');
    return hasLetters(sample) && !isFormulaBesideMath(element) ? { kind: 'pictured', sample } : null;
  }
  const words = onOneLine(wordsInside(element));
  if (!hasLetters(words)) return null;
  if (tagName === 'svg') return { kind: 'pictured', sample: words };
  if (tagName === 'textarea') return { kind: 'field', sample: words };
  if (words.split(' ').length < FEWEST_WORDS) return null;
  if (tagName === 'noscript') return { kind: 'scriptless', sample: words };
  return tagName === 'template' || tagName === 'canvas' ? { kind: 'hidden', sample: words } : null;
}

/** Returns what is to be told of an element that the page does not show, or shows struck; null if it has no words. */
export function unshownIn(kind: 'struck' | 'hidden', element: HtmlElement): Unread | null {
  const words = onOneLine(shownWords(element));
  if (words === '' || /katex-html|mjx-/.test(attribute(element, 'class') ?? '')) return null;
  if (kind === 'struck') return { kind, sample: words };
  // Icons are hidden from readers that read aloud, and may be letters.
  const isForPrograms = attribute(element, 'aria-hidden') === 'true';
  const isPassage = isForPrograms ? words.split(' ').length >= FEWEST_WORDS : hasLetters(words);
  return isPassage ? { kind, sample: words } : null;
}

/** Returns the words in an element, hidden ones too. */
export function shownWords(node: HtmlNode): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (isElement(node) && isUnread(node)) return '';
  return childrenOf(node).map(shownWords).join('');
}

/** Returns the words in an element, without scripts and styles; those of a template are not among its children. */
function wordsInside(element: HtmlElement): string {
  const content = 'content' in element ? (element.content as HtmlNode) : null;
  return [...childrenOf(element), ...(content === null ? [] : childrenOf(content))]
    .map((child) =>
      isElement(child) && /^(?:script|style)$/.test(child.tagName)
        ? ''
        : isElement(child)
          ? wordsInside(child)
          : wordsOf(child),
    )
    .join(' ');
}

function onOneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_SAMPLE);
}

function hasLetters(words: string): boolean {
  return /[\p{L}\p{N}]/u.test(words);
}

/** Tells whether a picture shows a formula, whose alternative text is the formula. */
function isFormula(image: HtmlElement): boolean {
  return isPictureOfFormula(image) && !isBesideMath(image);
}

function isFormulaBesideMath(image: HtmlElement): boolean {
  return isPictureOfFormula(image) && isBesideMath(image);
}

function isPictureOfFormula(image: HtmlElement): boolean {
  return /(?:^|[\s_-])(?:latex|tex|math|mwe-math[\w-]*)(?:$|[\s_-])/i.test(attribute(image, 'class') ?? '');
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
