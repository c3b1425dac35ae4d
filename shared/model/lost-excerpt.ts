import type { Excerpt } from './entities.ts';

/** The place of an excerpt that is no longer in its source's text: nowhere. */
export const LOST = { start: 0, end: 0, page: null, area: null } as const;

/** Tells whether an excerpt has no place in its source's text: it is lost, or an area of a picture. */
export function isOutsideText({ exact, start, end }: Pick<Excerpt, 'exact' | 'start' | 'end'>): boolean {
  return start === 0 && end === 0 && exact !== '';
}

/** Tells whether an excerpt is no longer in its source's text. It still quotes what it quoted from an earlier one. */
export function isLost(excerpt: Pick<Excerpt, 'exact' | 'start' | 'end' | 'area'>): boolean {
  return excerpt.area === null && isOutsideText(excerpt);
}
