import { useMemo } from 'react';
import { msg } from '../../../shared/language/translate.ts';
import { reorderMap } from '../../../shared/model/commands/maps.ts';
import type { MapId } from '../../../shared/model/entities.ts';
import { refusesEdits } from '../../core/actions/refuses-edits.ts';
import { useApp } from '../../core/app-context.ts';

/** Ways to put maps into another order. */
export interface MapOrder {
  /** Moves a map one place up or down; does nothing at the ends. */
  shift(map: MapId, by: 1 | -1): void;
  /** Moves a map to the place of another. */
  putAt(map: MapId, place: MapId): void;
}

export function useMapOrder(ids: readonly MapId[]): MapOrder {
  const app = useApp();
  return useMemo(() => {
    const moveTo = (map: MapId, index: number) => {
      const others = ids.filter((id) => id !== map);
      if (index < 0 || index > others.length || refusesEdits(app)) return;
      app.change(msg('Reorder maps'), (debate) => reorderMap(debate, { map, before: others[index] ?? null }));
    };
    return {
      shift: (map, by) => moveTo(map, ids.indexOf(map) + by),
      putAt: (map, place) => moveTo(map, ids.indexOf(place)),
    };
  }, [app, ids]);
}
