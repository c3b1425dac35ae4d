import { useStore } from 'reactflow';
import { t } from '../../../shared/language/translate.ts';
import type { StatementId } from '../../../shared/model/entities.ts';
import type { PlacedCard } from '../../../shared/scene/map-geometry.ts';
import { useApp } from '../../core/app-context.ts';
import { showsAny } from './viewport.ts';

/** The way back when no card of the map is in sight. It is read out when it comes, so its place is always there. */
export function BackToMap({ cards }: { readonly cards: ReadonlyMap<StatementId, PlacedCard> }) {
  const app = useApp();
  const isLost = useStore(({ transform: [x, y, zoom], width, height }) => {
    if (cards.size === 0 || width === 0 || height === 0) return false;
    return !showsAny(boxesOf(cards), { x, y, zoom }, { width, height });
  });
  const goBack = () => {
    const { canvas } = app.store.getState();
    canvas?.comeBack();
    canvas?.focus();
  };
  return (
    <div className="back-to-map" role="status">
      {isLost && (
        <>
          <p>{t('Nothing of the map is in sight.')}</p>
          <button type="button" className="button main" onClick={goBack}>
            {t('Back to the map')}
          </button>
        </>
      )}
    </div>
  );
}

function* boxesOf(cards: ReadonlyMap<StatementId, PlacedCard>) {
  for (const { box } of cards.values()) yield box;
}
