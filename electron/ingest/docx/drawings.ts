import { childOf, childrenOf, hasUnder, type XmlElement } from '../office/xml-tree.ts';

const WORDS = ['w:t', 'm:t', 'w:sym'];

/** Returns the part of alternatives that is read: the first, unless only the last has words. */
export function chosen(alternatives: XmlElement): XmlElement {
  const [first] = childrenOf(alternatives, 'mc:Choice');
  const fallback = childOf(alternatives, 'mc:Fallback');
  const hasWords = first !== undefined && hasUnder(first, [...WORDS, 'a:blip', 'c:chart', 'dgm:relIds']);
  return (hasWords ? first : (fallback ?? first)) ?? alternatives;
}

/** Returns the contents of text boxes under a drawing, without those within others. */
export function boxesUnder(element: XmlElement): XmlElement[] {
  return childrenOf(element.name === 'mc:AlternateContent' ? chosen(element) : element).flatMap((child) =>
    child.name === 'w:txbxContent' ? [child] : boxesUnder(child),
  );
}

export function descriptionOf(drawing: XmlElement): string {
  const found = attributesUnder(drawing, 'wp:docPr') ?? attributesUnder(drawing, 'v:shape');
  return found?.['descr'] ?? found?.['alt'] ?? found?.['title'] ?? '';
}

function attributesUnder(element: XmlElement, name: string): Readonly<Record<string, string>> | undefined {
  for (const child of childrenOf(element)) {
    const found = child.name === name ? child.attributes : attributesUnder(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}
