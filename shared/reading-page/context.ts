import type { Excerpt } from '../model/entities.ts';

/** Characters of a source that are told before a passage, and after it. */
const MOST = 280;

/** Returns what stands before and after a passage in its source, whole words with an ellipsis where there is more; nothing for one that has no place in the text. */
export function contextOf(
  { start, end, exact }: Pick<Excerpt, 'start' | 'end' | 'exact'>,
  text: string,
): { readonly before: string; readonly after: string } {
  if (start === end || text.slice(start, end) !== exact) return { before: '', after: '' };
  const [from, to] = [Math.max(0, start - MOST), Math.min(text.length, end + MOST)];
  return {
    before: from === 0 ? text.slice(0, start) : beginning(text.slice(from, start)),
    after: to === text.length ? text.slice(end) : ending(text.slice(end, to)),
  };
}

/** A script without spaces is cut where it comes, but never within a character. */
function beginning(piece: string): string {
  const space = piece.search(/\s/u);
  const kept = space < 0 || space > MOST / 2 ? piece.replace(/^[\udc00-\udfff\p{M}]+/u, '') : piece.slice(space);
  return `…${kept}`;
}

function ending(piece: string): string {
  const space = piece.search(/\s\S*$/u);
  const kept = space < MOST / 2 ? piece.replace(/[\ud800-\udbff]$/u, '') : piece.slice(0, space);
  return `${kept}…`;
}
