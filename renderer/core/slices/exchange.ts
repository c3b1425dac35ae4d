import type { MapId } from '../../../shared/model/entities.ts';

/** The map whose moves the exchange shows; null: it shows all. */
export function mapOfExchange({
  exchangeOf: scope,
  map,
}: {
  readonly exchangeOf: 'map' | 'debate';
  readonly map: MapId | null;
}): MapId | null {
  return scope === 'map' ? map : null;
}
