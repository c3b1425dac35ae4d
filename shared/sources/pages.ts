import type { CslItem } from '../model/entities.ts';

/**
 * Returns the offsets at which a source's pages begin, in UTF-16 units and ascending; empty for a source without pages.
 */
export function pageStarts({ custom }: CslItem): readonly number[] {
  const starts = isObject(custom) ? custom['pageStarts'] : undefined;
  return Array.isArray(starts) && starts.every((start) => Number.isInteger(start)) ? starts : [];
}

/** Returns the page, from 1, of the text at `offset`; null in a source without pages. */
export function pageAt(csl: CslItem, offset: number): number | null {
  const starts = pageStarts(csl);
  const after = starts.findIndex((start) => start > offset);
  return starts.length === 0 ? null : Math.max(1, after === -1 ? starts.length : after);
}

/** Returns `csl` with the pages of another item, or without pages if that has none. */
export function withPagesOf(csl: CslItem, other: CslItem): CslItem {
  const { custom, ...others } = csl;
  const { pageStarts: _, ...kept } = isObject(custom) ? custom : {};
  const starts = pageStarts(other);
  const merged = { ...kept, ...(starts.length > 0 && { pageStarts: starts }) };
  return Object.keys(merged).length === 0 ? others : { ...others, custom: merged };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
