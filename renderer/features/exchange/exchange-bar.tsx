import type { Exchange } from '../../../shared/exchange/exchange.ts';
import { msg, t } from '../../../shared/language/translate.ts';
import type { App } from '../../core/app.ts';
import { useApp, useAppState } from '../../core/app-context.ts';
import type { AppState } from '../../core/app-state.ts';
import { showMovesOf } from '../../core/slices/exchange.ts';

const SCOPES = [
  { of: 'map', label: msg('On this map') },
  { of: 'debate', label: msg('All moves') },
] as const;

/** The choice of moves to show, and their number. */
export function ExchangeBar({ exchange }: { exchange: Exchange }) {
  const app = useApp();
  const scope = useAppState((state) => state.exchangeOf);
  const hasMap = useAppState((state) => state.map !== null);
  const { moves, lanes } = exchange;
  return (
    <div className="exchange-bar">
      {hasMap && (
        // biome-ignore lint/a11y/useSemanticElements: two buttons of a bar are no fieldset of a form.
        <div className="exchange-scopes" role="group" aria-label={t('Which moves')}>
          {SCOPES.map(({ of, label }) => (
            <button key={of} type="button" aria-pressed={scope === of} onClick={() => showMoves(app, of)}>
              {t(label)}
            </button>
          ))}
        </div>
      )}
      {moves.length > 0 && (
        <p>
          {t('{moves, plural, one {# move} other {# moves}} · {speakers, plural, one {# speaker} other {# speakers}}', {
            moves: moves.length,
            speakers: lanes.length,
          })}
        </p>
      )}
    </div>
  );
}

/** Shows these moves; the selected one stays in sight, if it is among them. */
function showMoves(app: App, of: AppState['exchangeOf']): void {
  showMovesOf(app, of);
  requestAnimationFrame(() => {
    const { selection, exchange } = app.store.getState();
    if (selection.kind === 'move') exchange?.reveal(selection.id);
  });
}
