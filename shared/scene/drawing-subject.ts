import type { MapId, StatementId } from '../model/entities.ts';

/** The part of a debate that is drawn: a map, or the exchange about what stands on a map (null: the whole exchange). */
export type DrawingSubject =
  | {
      readonly kind: 'map';
      readonly map: MapId;
      /** The statements to which it is limited; all of the map when left out. */
      readonly only?: readonly StatementId[] | undefined;
    }
  | { readonly kind: 'exchange'; readonly map: MapId | null };
