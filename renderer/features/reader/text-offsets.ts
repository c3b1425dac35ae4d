/** A place in the page, in the terms of the Selection API. */
export interface DomPlace {
  readonly node: Node;
  readonly offset: number;
}

/** The attribute of a block with the offset of its first character in the source's text. */
export const BLOCK_START = 'data-start';

/**
 * Returns the UTF-16 offset in the text of a place in its blocks; null for a place outside of `blocks`, their parent.
 */
export function offsetOf(blocks: Element, { node, offset }: DomPlace): number | null {
  if (!blocks.contains(node)) return null;
  const block = (node instanceof Element ? node : node.parentElement)?.closest(`[${BLOCK_START}]`);
  if (block) return startOf(block) + lengthBefore(block, { node, offset });
  // Between blocks.
  const after = node.childNodes[offset];
  if (after instanceof Element && after.hasAttribute(BLOCK_START)) return startOf(after);
  const all = blocks.querySelectorAll(`[${BLOCK_START}]`);
  const last = all[all.length - 1];
  return last === undefined ? null : startOf(last) + (last.textContent?.length ?? 0);
}

/**
 * Returns the place of an offset that is in one of the blocks on the page, or between it and the next; null if it is in
 * none.
 */
export function placeOf(blocks: Element, offset: number): DomPlace | null {
  let found: Element | null = null;
  for (const block of blocks.querySelectorAll(`[${BLOCK_START}]`)) {
    if (startOf(block) > offset) break;
    found = block;
  }
  return found === null ? null : placeIn(found, offset - startOf(found));
}

function placeIn(block: Element, offset: number): DomPlace {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let left = offset;
  let last: Node | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { length } = node.nodeValue ?? '';
    // The end of one stretch is used, rather than the beginning of the next, only if there is no next.
    if (left < length) return { node, offset: left };
    left -= length;
    last = node;
  }
  return last === null ? { node: block, offset: 0 } : { node: last, offset: last.nodeValue?.length ?? 0 };
}

function startOf(block: Element): number {
  return Number(block.getAttribute(BLOCK_START));
}

function lengthBefore(block: Element, { node, offset }: DomPlace): number {
  const range = document.createRange();
  range.setStart(block, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}
