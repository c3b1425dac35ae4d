import type { Excerpt } from './entities.ts';

/** The place of an excerpt that is no longer in its source's text: nowhere. */
export const LOST = { start: 0, end: 0, page: null } as const;

/** Tells whether an excerpt is no longer in its source's text. It still quotes what it quoted from an earlier one. */
export function isLost({ exact, start, end }: Pick<Excerpt, 'exact' | 'start' | 'end'>): boolean {
  return start === 0 && end === 0 && exact !== '';
}
