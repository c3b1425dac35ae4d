import { childrenOf, isElement, textUnder, type XmlElement } from '../office/xml-tree.ts';

/** Returns the name of an element, whatever its prefix. */
export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Returns the child elements called `name`, whatever their prefix. */
export function childrenCalled(element: XmlElement | undefined, name: string): XmlElement[] {
  return childrenOf(element).filter((child) => localName(child) === name);
}

/** Returns the element at the end of a path of names; undefined if there is none. */
export function elementAt(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce((found: XmlElement | undefined, name) => childrenCalled(found, name)[0], element);
}

/** Returns all elements called `name` under `element`, in the order of the document. */
export function allUnder(element: XmlElement | undefined, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) => [
    ...(localName(child) === name ? [child] : []),
    ...allUnder(child, name),
  ]);
}

/** Returns the words under `element` on one line; '' for none. */
export function wordsOf(element: XmlElement | undefined): string {
  return element === undefined ? '' : textUnder(element).replace(/\s+/gu, ' ').trim();
}

/** Returns the words under `element` on one line, without those in elements called one of `without`. */
export function lineOf(element: XmlElement, without: readonly string[]): string {
  const words = (node: XmlElement | string): string => {
    if (!isElement(node)) return node;
    return without.includes(localName(node)) ? '' : node.children.map(words).join('');
  };
  return words(element).replace(/\s+/gu, ' ').trim();
}
