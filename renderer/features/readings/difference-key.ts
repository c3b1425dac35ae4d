import type { Difference } from '../../../shared/readings/compare-readings.ts';

/** Returns what tells a difference from all others, also when the two are compared again. */
export function differenceKey(difference: Difference): string {
  if ('mark' in difference) return [difference.kind, difference.mark.excerpt.id].join(' ');
  const { kind, pair } = difference;
  const place: string[] = [kind, pair.here.excerpt.id, pair.there.excerpt.id];
  if ('claims' in difference) place.push(difference.claims.here.citation.id);
  if ('relations' in difference) place.push(difference.relations.here.id);
  if ('acts' in difference) place.push(difference.acts.here.id);
  return place.join(' ');
}
