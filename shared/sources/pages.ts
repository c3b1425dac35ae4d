import type { CslItem } from '../model/entities.ts';
import { textMember } from './text-members.ts';

/**
 * Returns the offsets at which a source's pages begin, in UTF-16 units and ascending; empty for a source without pages.
 */
export function pageStarts(csl: CslItem): readonly number[] {
  const starts = textMember(csl, 'pageStarts');
  return Array.isArray(starts) && starts.every((start) => Number.isInteger(start)) ? starts : [];
}

/** Returns the page, from 1, of the text at `offset`; null in a source without pages. */
export function pageAt(csl: CslItem, offset: number): number | null {
  const starts = pageStarts(csl);
  const after = starts.findIndex((start) => start > offset);
  return starts.length === 0 ? null : Math.max(1, after === -1 ? starts.length : after);
}
