import type { MapId } from '../model/entities.ts';

/** The part of a debate that is drawn: a map, or the exchange about what stands on a map (null: the whole exchange). */
export type DrawingSubject =
  | { readonly kind: 'map'; readonly map: MapId }
  | { readonly kind: 'exchange'; readonly map: MapId | null };
