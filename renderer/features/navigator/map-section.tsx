import { useCallback, useMemo, useState } from 'react';
import { t } from '../../../shared/language/translate.ts';
import type { MapId } from '../../../shared/model/entities.ts';
import { refusesEdits } from '../../core/actions/refuses-edits.ts';
import { runAction } from '../../core/actions/run-action.ts';
import { useApp, useAppState, useDebate } from '../../core/app-context.ts';
import { Section } from '../../ui/lists/list-section.tsx';
import { MapRow } from './map-row.tsx';
import { useMapOrder } from './use-map-order.ts';

/** The maps in their order; one of them may be being renamed. */
export function MapSection() {
  const app = useApp();
  const shown = useAppState((state) => state.map);
  const maps = useDebate((debate) => debate.mapsInOrder());
  const counts = useDebate((debate) => debate.mapsInOrder().map(({ id }) => debate.placementsByMap.count(id)));
  const [renaming, setRenaming] = useState<string | null>(null);
  const ids = useMemo(() => maps.map(({ id }) => id), [maps]);
  const order = useMapOrder(ids);
  const rename = useCallback((map: MapId) => setRenaming(refusesEdits(app) ? null : map), [app]);
  const stopRenaming = useCallback(() => setRenaming(null), []);

  return (
    <Section title={t('Maps')} add={{ label: t('New map'), run: () => runAction(app, 'new-map') }}>
      {maps.length === 0 && <p className="navigator-empty">{t('No map yet. Make one to place claims on.')}</p>}
      <ul className="navigator-list">
        {maps.map((map, index) => (
          <MapRow
            key={map.id}
            map={map}
            cards={counts[index] ?? 0}
            current={map.id === shown}
            renaming={map.id === renaming}
            rename={rename}
            stopRenaming={stopRenaming}
            order={order}
          />
        ))}
      </ul>
    </Section>
  );
}
