import { t } from '../../../shared/language/translate.ts';
import { runAction } from '../../core/actions/run-action.ts';
import { useApp, useAppState, useDebate } from '../../core/app-context.ts';
import { mapOfExchange, showMovesOf } from '../../core/slices/exchange.ts';
import { MOVE_MEANING } from './move-meaning.ts';

/** Advice while there are no moves to show. */
export function ExchangeEmpty() {
  const app = useApp();
  const onMap = useAppState((state) => mapOfExchange(state) !== null);
  const moves = useDebate((debate) => debate.moves.size);
  return (
    <div className="canvas-empty">
      {onMap && moves > 0 ? (
        <>
          <h2>{t('Nobody speaks on this map yet')}</h2>
          <p>{t('The debate has moves, on statements that are not on this map.')}</p>
          <button type="button" className="button main" onClick={() => showMovesOf(app, 'debate')}>
            {t('Show all moves')}
          </button>
        </>
      ) : (
        <>
          <h2>{t('Who says what?')}</h2>
          <p>
            {t(
              'The exchange shows the moves of the debate from top to bottom. {meaning} Select a claim on the map and name who says it under “Speakers” in the inspector; or open a transcript, and split it into turns.',
              { meaning: t(MOVE_MEANING) },
            )}
          </p>
          <div className="canvas-empty-choices">
            <button type="button" className="button main" onClick={() => runAction(app, 'show-map')}>
              {t('Show the map')}
            </button>
            <button type="button" className="button" onClick={() => runAction(app, 'add-source')}>
              {t('Add a transcript…')}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
