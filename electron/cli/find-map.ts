import { CounterclaimError } from '../../shared/errors.ts';
import type { Debate } from '../../shared/model/debate.ts';
import type { ArgumentMap } from '../../shared/model/entities.ts';

/**
 * Finds the map named `wanted`: by its id, by its exact title, or by its title in any case; the first map when no name
 * is given. Throws `UnknownMap`, listing the maps, when none or more than one matches.
 */
export function findMap(debate: Debate, wanted: string | undefined): ArgumentMap {
  const maps = debate.mapsInOrder();
  const first = maps[0];
  if (first === undefined) {
    throw new CounterclaimError('UnknownMap', 'The debate has no map yet: make one, and place statements on it.');
  }
  if (wanted === undefined) return first;
  const tries: ((map: ArgumentMap) => boolean)[] = [
    ({ id }) => id === wanted,
    ({ title }) => title === wanted,
    ({ title }) => title.toLowerCase() === wanted.toLowerCase(),
  ];
  for (const fits of tries) {
    const found = maps.filter(fits);
    if (found.length > 1) {
      throw unknownMap(`${found.length} maps are called "${wanted}": give the id of the one you mean.`, found);
    }
    if (found[0] !== undefined) return found[0];
  }
  throw unknownMap(`No map is called "${wanted}". The debate has these maps:`, maps);
}

function unknownMap(message: string, maps: readonly ArgumentMap[]): CounterclaimError {
  return new CounterclaimError('UnknownMap', message, { details: maps.map(({ id, title }) => `${title} (${id})`) });
}
