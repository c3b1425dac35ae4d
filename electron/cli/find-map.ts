import { CounterclaimError } from '../../shared/errors.ts';
import type { Debate } from '../../shared/model/debate.ts';
import type { ArgumentMap } from '../../shared/model/entities.ts';

/**
 * The map that `wanted` means: by its id, by its exact title, or by its title in whatever case; the first map when nothing is
 * wanted. Throws `UnknownMap`, with the maps there are, when it is none or more than one.
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
