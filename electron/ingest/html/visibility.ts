import { attribute, childrenOf, type HtmlElement, isElement } from './html-tree.ts';

/** Elements that are not read, or say nothing on their own. */
const UNREAD = new Set(
  (
    'applet area audio base button canvas colgroup datalist embed frame frameset head iframe img input link meta ' +
    'meter nav noscript object param picture progress rp script select source style svg template textarea title track video'
  ).split(' '),
);

export function isUnread({ tagName }: HtmlElement): boolean {
  return UNREAD.has(tagName);
}

/** Tells whether a browser shows nothing of an element, though its words are there. */
export function isHidden(element: HtmlElement): boolean {
  if (element.tagName === 'math' || holdsOnlyMath(element)) return false;
  if (attribute(element, 'hidden') !== undefined || attribute(element, 'aria-hidden') === 'true') return true;
  if (element.tagName === 'dialog' && attribute(element, 'open') === undefined) return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style') ?? '');
}

/** Tells whether the words of an element are struck through: they are shown as no longer said. */
export function isStruck(element: HtmlElement): boolean {
  if (/^(?:del|s|strike)$/.test(element.tagName)) return true;
  return /text-decoration(?:-line)?\s*:[^;]*line-through/i.test(attribute(element, 'style') ?? '');
}

/** Some sites show a picture of a formula, and hide the formula itself. */
function holdsOnlyMath(element: HtmlElement): boolean {
  const children = childrenOf(element).filter(
    (child) => isElement(child) || ('value' in child && child.value.trim() !== ''),
  );
  const [only] = children;
  return (
    children.length === 1 && only !== undefined && isElement(only) && (only.tagName === 'math' || holdsOnlyMath(only))
  );
}
