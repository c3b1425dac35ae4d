import { t } from '../language/translate.ts';
import { LIMITS } from '../model/limits.ts';
import { withinMap } from '../model/well-formed.ts';
import { asObject, entriesOf } from './sound-entries.ts';

/**
 * Moves placements that lie beyond the edge of their map onto it; returns the file and one sentence, with its path, for
 * each that was moved.
 */
export function placesInside(value: unknown): { readonly value: unknown; readonly notices: readonly string[] } {
  const notices: string[] = [];
  const placements = entriesOf(value, 'placements').map((entry, index) => {
    const inside: Record<string, unknown> = {};
    for (const axis of ['x', 'y'] as const) {
      const given = asObject(entry)[axis];
      if (typeof given !== 'number' || !Number.isFinite(given) || Math.abs(given) <= LIMITS.place) continue;
      inside[axis] = withinMap(given);
      notices.push(
        t('placements[{index}].{axis}: {given} is beyond the edge of a map, and became {place, number}.', {
          index,
          axis,
          given: String(given),
          place: withinMap(given),
        }),
      );
    }
    return Object.keys(inside).length === 0 ? entry : { ...asObject(entry), ...inside };
  });
  return { value: notices.length === 0 ? value : { ...asObject(value), placements }, notices };
}
