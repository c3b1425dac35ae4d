import { exchangeOf } from '../../shared/exchange/exchange.ts';
import type { MoveId, RelationId, StatementId, StopId } from '../../shared/model/entities.ts';
import { relationMaps } from '../../shared/model/relation-maps.ts';
import type { App } from './app.ts';
import { type Selection, selectStatements } from './selection.ts';
import { mapOfExchange, showMovesOf } from './slices/exchange.ts';
import { showOutlineOf } from './slices/outline.ts';
import { openWalks } from './slices/walks.ts';
import { showView } from './slices/window.ts';
import type { ExchangeControl } from './surfaces/exchange-control.ts';
import { leaveForAnother } from './visits.ts';

/** Selects a statement and brings its row in the outline into sight, if that is shown; otherwise its card, on another map if it is not on this one. */
export function showStatement(app: App, id: StatementId): void {
  const show = app.store.getState().view === 'outline' ? showInOutline : showCards;
  show(app, [id], selectStatements([id]));
}

/** Selects, and brings statements into sight: in the table, if that is shown, otherwise the cards of those on this map, or on the first that has any. */
export function showCards(app: App, ids: readonly StatementId[], selection: Selection): void {
  const { session, map, view, canvas } = app.store.getState();
  if (session === null) return;
  const placements = ids.flatMap((id) => session.debate.placementsByStatement.get(id));
  const on = new Set(placements.map((placement) => placement.map));
  // The table has every statement, and brings those that are selected into sight itself.
  if (view === 'table') {
    app.select(selection);
    return;
  }
  const elsewhere =
    map !== null && on.has(map) ? undefined : session.debate.mapsInOrder().find((each) => on.has(each.id));
  leaveForAnother(app);
  if (elsewhere !== undefined) app.showMap(elsewhere.id);
  showView(app, 'map');
  app.select(selection);
  if (on.size === 0) return;
  if (elsewhere === undefined && view === 'map' && canvas !== null) canvas.bringNear(ids);
  else whenDrawn(() => app.store.getState().canvas?.bringNear(ids));
}

/** Selects a relation and brings its line into sight, on another map if neither end is on this one. */
export function showRelation(app: App, id: RelationId): void {
  const { session, map } = app.store.getState();
  if (session === null) return;
  const on = relationMaps(session.debate, session.debate.get('relation', id));
  const elsewhere =
    map !== null && on.has(map) ? undefined : session.debate.mapsInOrder().find((each) => on.has(each.id));
  leaveForAnother(app);
  if (elsewhere !== undefined) app.showMap(elsewhere.id);
  showView(app, 'map');
  app.select({ kind: 'relation', id });
  if (on.size > 0) whenDrawn(() => app.store.getState().canvas?.bringRelationNear(id));
}

/** Selects a move and brings it into sight in the exchange, with all moves if it is not among those on the shown map. */
export function showMove(app: App, id: MoveId): void {
  inExchange(app, id, (exchange) => exchange.reveal(id));
}

/** Chooses a stop in the panel of walks, and brings what it shows into sight. */
export function showStop(app: App, id: StopId): void {
  const stop = app.store.getState().session?.debate.stops.get(id);
  if (stop === undefined) return;
  openWalks(app, { walk: stop.walk, stop: id });
  app.showMap(stop.map);
  if (stop.statement === null) app.select({ kind: 'nothing' });
  else showStatement(app, stop.statement);
}

/** Calls `run` where a move is shown, after selecting it. */
export function inExchange(app: App, id: MoveId, run: (exchange: ExchangeControl) => void): void {
  const state = app.store.getState();
  if (state.session === null) return;
  const { moves } = exchangeOf(state.session.debate, { map: mapOfExchange(state) });
  leaveForAnother(app);
  const isShown = moves.some(({ move }) => move.id === id);
  if (!isShown) showMovesOf(app, 'debate');
  showView(app, 'exchange');
  app.select({ kind: 'move', id });
  const shown = () => {
    const { exchange } = app.store.getState();
    if (exchange !== null) run(exchange);
  };
  if (isShown && state.exchange !== null) shown();
  else whenDrawn(shown);
}

/** Selects statements, and brings the first into sight where it stands in the order of its source. */
export function showInTextOrder(app: App, ids: readonly StatementId[], selection: Selection): void {
  const [first] = ids;
  app.select(selection);
  if (first !== undefined) whenDrawn(() => app.store.getState().textOrder?.reveal(first));
}

/** Selects statements, whose rows the outline brings into sight: of all the debate, if none is on the shown map. */
export function showInOutline(app: App, ids: readonly StatementId[], selection: Selection): void {
  const { session, map } = app.store.getState();
  const isOnMap = ids.some((id) => session?.debate.placementsByStatement.get(id).some((each) => each.map === map));
  leaveForAnother(app);
  if (!isOnMap) showOutlineOf(app, 'debate');
  app.select(selection);
}

/** Waits until a map that was not shown before has been drawn. */
export function whenDrawn(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run));
}
