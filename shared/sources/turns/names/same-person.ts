import type { NameParts } from './titles.ts';

interface Bearer {
  readonly parts: NameParts;
  /** '' where it is not known. */
  readonly party: string;
}

/**
 * Tells whether somebody under the name `short` may be `full`, who is named as fully or more so: the last name is the
 * same, first names and initials fit, and neither titles, parties, nor "Jr" and "Sr" tell them apart.
 */
export function isSamePerson(short: Bearer, full: Bearer): boolean {
  const [a, b] = [short.parts, full.parts];
  if (a.last !== b.last || (short.party !== '' && full.party !== '' && short.party !== full.party)) return false;
  if (!fits(a.given, b.given) || !isPart(a.titles, b.titles)) return false;
  if (a.suffix === b.suffix) return true;
  // A name in full without "Jr" may be the father's.
  return a.suffix === '' && a.given.length === 0;
}

/** Tells whether one of two lists of titles has all of the other. */
function isPart(some: readonly string[], others: readonly string[]): boolean {
  return some.every((title) => others.includes(title)) || others.every((title) => some.includes(title));
}

/** Tells whether first names or initials are, in their order, among `full`. */
function fits(given: readonly string[], full: readonly string[]): boolean {
  let at = 0;
  for (const name of given) {
    while (at < full.length && !isShortFor(name, full[at] ?? '')) at++;
    if (at === full.length) return false;
    at++;
  }
  return true;
}

function isShortFor(name: string, full: string): boolean {
  return name === full || ([...name].length === 1 && full.startsWith(name));
}
