import { foldedOffice } from './offices.ts';

/** An office that a speaker's description names, and when it was held: parts of ISO 8601 dates, null for an open end. */
export interface HeldOffice {
  /** Folded for comparison. */
  readonly office: string;
  readonly from: string | null;
  readonly to: string | null;
}

const DATE = '\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-[0-3]\\d)?)?';
const RANGE = new RegExp(
  `^(?<office>.*?)[\\s,:(]+(?:from )?(?<from>${DATE})\\s*(?:[–—-]|to\\b|until\\b)\\s*(?<to>${DATE})?\\s*(?:present|today|now)?\\)?$`,
  'iu',
);
const SINCE = new RegExp(`^(?<office>.*?)[\\s,:(]+(?:since|from) (?<from>${DATE})\\)?$`, 'iu');
const UNTIL = new RegExp(`^(?<office>.*?)[\\s,:(]+(?:until|till|to) (?<to>${DATE})\\)?$`, 'iu');
const DURING = new RegExp(`^(?<office>.*?)[\\s,:(]+(?<from>(?<to>${DATE}))\\)?$`, 'iu');

/**
 * Reads the offices in a speaker's description, one or several with “;” between them, each with its time or without: “Home Secretary
 * (2024–); Shadow Home Secretary, 2011 to 2015”.
 */
export function heldOffices(role: string): HeldOffice[] {
  return role.split(/[;\n]/u).flatMap((part): HeldOffice[] => {
    const words = part.trim();
    if (words === '') return [];
    const groups = [RANGE, SINCE, UNTIL, DURING]
      .map((form) => form.exec(words)?.groups)
      .find((found) => found !== undefined);
    const { office = words, from = null, to = null } = groups ?? {};
    return [{ office: foldedOffice(office), from, to }];
  });
}

/**
 * Tells whether the bearer of a description may have held `office` on a day: `dated` where it says so by its time, `perhaps` where it
 * gives none, or no day is known; null if not.
 */
export function mayHaveHeld(role: string, office: string, on: string | null): 'dated' | 'perhaps' | null {
  const own = heldOffices(role).filter((each) => each.office === foldedOffice(office));
  if (own.length === 0) return null;
  const timed = own.filter(({ from, to }) => from !== null || to !== null);
  if (on === null || timed.length < own.length) return 'perhaps';
  return timed.some(({ from, to }) => isNotBefore(on, from) && isNotBefore(to, on)) ? 'dated' : null;
}

/** Compares parts of dates as far as both go: a day in 2024 is not before 2024. */
function isNotBefore(later: string | null, earlier: string | null): boolean {
  if (later === null || earlier === null) return true;
  const length = Math.min(later.length, earlier.length);
  return later.slice(0, length) >= earlier.slice(0, length);
}
