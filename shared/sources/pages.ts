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

/** What the pages of some sources are called instead: those of a presentation, and the tables of a spreadsheet. */
const PAGE_UNITS = ['slide', 'sheet'] as const;
export type PageUnit = (typeof PAGE_UNITS)[number];

/** Returns a page, from 1, as a citation names it: “p. 123”, “slide 4”, “sheet Costs”. */
export function pageName(csl: CslItem, page: number): string {
  const said = textMember(csl, 'pageUnit');
  return `${PAGE_UNITS.find((unit) => unit === said) ?? 'p.'} ${pageLabel(csl, page)}`;
}

/** Returns the name of the page that an excerpt stands on; null for one without. */
export function excerptPage(debate: Debate, excerpt: Readonly<Excerpt> | undefined): string | null {
  const csl = excerpt && debate.sources.get(excerpt.source)?.csl;
  return csl === undefined || excerpt === undefined || excerpt.page === null ? null : pageName(csl, excerpt.page);
}
