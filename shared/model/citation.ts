import type { Citation } from './entities.ts';

/** What a citation says of its claim and its passage while nobody has judged it. */
export const UNJUDGED = {
  fidelity: null,
  reason: '',
  attribution: null,
  checkedBy: '',
  checkedOn: null,
} as const satisfies Partial<Citation>;

/** Returns a citation that nobody has judged. */
export function unjudged(link: Pick<Citation, 'id' | 'statement' | 'excerpt'>): Citation {
  return { ...link, ...UNJUDGED };
}
