import { cleanText } from '../model/clean-text.ts';

/**
 * Maps `offsets` of `text` to their places after `cleanText` has removed characters. An offset between the halves of a
 * CRLF counts as after it.
 */
export function cleanOffsets(text: string, offsets: Iterable<number>): Map<number, number> {
  const moved = new Map<number, number>();
  let from = 0;
  let length = 0;
  for (const offset of [...new Set(offsets)].sort((a, b) => a - b)) {
    const to = text[offset - 1] === '\r' && text[offset] === '\n' ? offset + 1 : offset;
    if (to > from) {
      length += cleanText(text.slice(from, to)).text.length;
      from = to;
    }
    moved.set(offset, length + (to > text.length ? to - text.length : 0));
  }
  return moved;
}
