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
          <h2>Nobody speaks on this map yet</h2>
          <p>The debate has moves, on statements that are not on this map.</p>
          <button type="button" className="button main" onClick={() => showMovesOf(app, 'debate')}>
            Show all moves
          </button>
        </>
      ) : (
        <>
          <h2>Who says what?</h2>
          <p>
            The exchange shows the moves of the debate from top to bottom. {MOVE_MEANING} Select a claim on the map and
            name who says it under “Speakers” in the inspector; or open a transcript, and split it into turns.
          </p>
          <div className="canvas-empty-choices">
            <button type="button" className="button main" onClick={() => runAction(app, 'show-map')}>
              Show the map
            </button>
            <button type="button" className="button" onClick={() => runAction(app, 'add-source')}>
              Add a transcript…
            </button>
          </div>
        </>
      )}
    </div>
  );
}
