import { exchangeOf } from '../../../shared/exchange/exchange.ts';
import { msg } from '../../../shared/language/translate.ts';
import { reorderMove } from '../../../shared/model/commands/moves.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { MoveId } from '../../../shared/model/entities.ts';
import type { App } from '../../core/app.ts';
import type { AppState } from '../../core/app-state.ts';
import { mapOfExchange } from '../../core/slices/exchange.ts';

/** Tells whether there is a move before this one (`by` -1), or after it (1), among those that the exchange shows. */
export function canReorder(state: AppState, move: MoveId, by: 1 | -1): boolean {
  const ids = idsIn(state);
  const index = ids.indexOf(move);
  return index >= 0 && ids[index + by] !== undefined;
}

/** Moves a move before the one that is shown before it, or after the one that is shown after it. */
export function reorderInExchange(app: App, move: MoveId, by: 1 | -1): void {
  const state = app.store.getState();
  const ids = idsIn(state);
  const neighbour = ids[ids.indexOf(move) + by];
  if (neighbour === undefined || !ids.includes(move)) return;
  const put = (debate: Debate) => {
    const before = by === -1 ? neighbour : after(debate, neighbour);
    return reorderMove(debate, { move, before });
  };
  if (app.change(msg('Reorder moves'), put)) app.store.getState().exchange?.reveal(move);
}

/** Returns the move that comes next of all, shown or not; null after the last. */
function after(debate: Debate, move: MoveId): MoveId | null {
  const all = debate.movesInOrder().map(({ id }) => id);
  return all[all.indexOf(move) + 1] ?? null;
}

function idsIn(state: AppState): MoveId[] {
  if (state.session === null) return [];
  return exchangeOf(state.session.debate, { map: mapOfExchange(state) }).moves.map(({ move }) => move.id);
}
