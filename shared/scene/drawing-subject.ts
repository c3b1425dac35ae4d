import type { MapId, SourceId, StatementId } from '../model/entities.ts';

/**
 * The part of a debate that is drawn: a map, the exchange about what stands on a map (null: the whole exchange), or the claims of a
 * map (null: all) in the order of a source (null: of all), or where the speakers divide on the claims of a map (null: on all).
 */
export type DrawingSubject =
  | {
      readonly kind: 'map';
      readonly map: MapId;
      /** The statements to which it is limited; all of the map when left out. */
      readonly only?: readonly StatementId[] | undefined;
    }
  | { readonly kind: 'exchange'; readonly map: MapId | null }
  | { readonly kind: 'text-order'; readonly map: MapId | null; readonly source: SourceId | null }
  | { readonly kind: 'divisions'; readonly map: MapId | null };
