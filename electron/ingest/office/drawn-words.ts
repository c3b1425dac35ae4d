import { childrenOf, textUnder, type XmlElement } from './xml-tree.ts';

/** Returns the words of a body of text in a drawing (ECMA-376, part 1, 21.1.2), its paragraphs as lines. */
export function drawnWords(body: XmlElement): string {
  return childrenOf(body, 'a:p').map(wordsOf).join('\n').trim();
}

function wordsOf(element: XmlElement): string {
  return childrenOf(element)
    .map((child) => (child.name === 'a:t' ? textUnder(child) : child.name === 'a:br' ? '\n' : wordsOf(child)))
    .join('');
}
