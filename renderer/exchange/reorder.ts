import { exchangeOf } from '../../shared/exchange/exchange.ts';
import { reorderMove } from '../../shared/model/commands/moves.ts';
import type { MapId, MoveId } from '../../shared/model/entities.ts';
import type { App, AppState } from '../state/app-store.ts';

/** The map whose moves the exchange shows; null: it shows all. */
export function mapOfExchange({ exchangeOf: scope, map }: Pick<AppState, 'exchangeOf' | 'map'>): MapId | null {
  return scope === 'map' ? map : null;
}

/** Whether a move has one before it (`by` -1), or after it (1), among those that the exchange shows. */
export function canReorder(state: AppState, move: MoveId, by: 1 | -1): boolean {
  const ids = idsIn(state);
  const index = ids.indexOf(move);
  return index >= 0 && ids[index + by] !== undefined;
}

/** Puts a move before the one that is shown before it, or after the one that is shown after it. */
export function reorderInExchange(app: App, move: MoveId, by: 1 | -1): void {
  const state = app.store.getState();
  const ids = idsIn(state);
  const neighbour = ids[ids.indexOf(move) + by];
  if (neighbour === undefined || !ids.includes(move)) return;
  // Later: the neighbour comes before it, wherever moves that are not shown stand.
  const change = by === -1 ? { move, before: neighbour } : { move: neighbour, before: move };
  if (app.change('Reorder moves', (debate) => reorderMove(debate, change))) state.exchange?.reveal(move);
}

function idsIn(state: AppState): MoveId[] {
  if (state.session === null) return [];
  return exchangeOf(state.session.debate, { map: mapOfExchange(state) }).moves.map(({ move }) => move.id);
}
