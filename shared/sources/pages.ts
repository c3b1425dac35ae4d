import type { Debate } from '../model/debate.ts';
import type { CslItem, Excerpt } from '../model/entities.ts';
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

/**
 * Returns the label of a page, from 1, as it is printed in the document: “iv” or “123”. A page without one of its own is
 * called by its place.
 */
export function pageLabel(csl: CslItem, page: number): string {
  const labels = textMember(csl, 'pageLabels');
  const label: unknown = Array.isArray(labels) ? labels[page - 1] : undefined;
  return typeof label === 'string' && label !== '' ? label.slice(0, LONGEST_LABEL) : String(page);
}

const LONGEST_LABEL = 40;

/** Returns the label of the page that an excerpt stands on; null for one without. */
export function printedPage(debate: Debate, excerpt: Readonly<Excerpt> | undefined): string | null {
  const csl = excerpt && debate.sources.get(excerpt.source)?.csl;
  return csl === undefined || excerpt === undefined || excerpt.page === null ? null : pageLabel(csl, excerpt.page);
}
