import type { Subject } from '../office/findings.ts';
import { childOf, childrenOf, textUnder, type XmlElement } from '../office/xml-tree.ts';

/** What a drawing holds: words, or something that is named. */
export interface DrawingContent {
  /** Elements with paragraphs in them. */
  readonly boxes: readonly XmlElement[];
  readonly shown: readonly { readonly subject: Subject; readonly words: string }[];
}

/** Returns what a drawing holds; `objectOf` returns the root of an embedded object. */
export function contentOf(
  drawing: XmlElement,
  objectOf: (object: XmlElement) => XmlElement | undefined,
): DrawingContent {
  const said = childOf(drawing, 'svg:title') ?? childOf(drawing, 'svg:desc');
  const words = said === undefined ? '' : textUnder(said);
  const shows = (subject: Subject, what = words) => ({ boxes: [], shown: [{ subject, words: what }] });
  const object = childOf(drawing, 'draw:object');
  if (object !== undefined) {
    const root = objectOf(object);
    if (root?.name === 'math:math') return shows('equation', annotationIn(root) ?? words);
    return shows(root !== undefined && holdsChart(root) ? 'chart' : 'object');
  }
  const parts = childrenOf(drawing);
  if (parts.some(({ name }) => /^draw:(?:object-ole|plugin|applet|floating-frame)$/u.test(name)))
    return shows('object');
  const boxes = childrenOf(drawing, 'draw:text-box');
  if (boxes.length > 0) return { boxes, shown: [] };
  if (childOf(drawing, 'draw:image') !== undefined) return shows('picture');
  if (parts.some(({ name }) => name === 'text:p' || name === 'text:list')) return { boxes: [drawing], shown: [] };
  const within = parts.filter(({ name }) => /^draw:/u.test(name)).map((part) => contentOf(part, objectOf));
  return { boxes: within.flatMap((each) => each.boxes), shown: within.flatMap((each) => each.shown) };
}

function holdsChart(root: XmlElement): boolean {
  return childrenOf(root).some(
    (child) => child.name === 'chart:chart' || child.name === 'office:chart' || holdsChart(child),
  );
}

function annotationIn(element: XmlElement): string | undefined {
  for (const child of childrenOf(element)) {
    const found = child.name === 'math:annotation' ? textUnder(child) : annotationIn(child);
    if (found !== undefined) return found;
  }
  return undefined;
}
