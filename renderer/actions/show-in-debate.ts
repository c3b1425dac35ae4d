import type { MapId, RelationId, StatementId } from '../../shared/model/entities.ts';
import type { App } from '../state/app-store.ts';
import { selectStatements } from '../state/selection.ts';

/** Selects a statement and brings its card into sight, on another map if it is not on this one. */
export function showStatement(app: App, id: StatementId): void {
  const { session, map } = app.store.getState();
  if (session === null) return;
  const on = new Set(session.debate.placementsByStatement.get(id).map((placement) => placement.map));
  const elsewhere =
    map !== null && on.has(map) ? undefined : session.debate.mapsInOrder().find((each) => on.has(each.id));
  if (elsewhere !== undefined) app.showMap(elsewhere.id);
  app.select(selectStatements([id]));
  if (on.size > 0) whenDrawn(() => app.store.getState().canvas?.reveal(id));
}

/** Selects a relation and brings its line into sight, on another map if neither end is on this one. */
export function showRelation(app: App, id: RelationId): void {
  const { session, map } = app.store.getState();
  if (session === null) return;
  const on = mapsWithRelation(app, id);
  const elsewhere =
    map !== null && on.has(map) ? undefined : session.debate.mapsInOrder().find((each) => on.has(each.id));
  if (elsewhere !== undefined) app.showMap(elsewhere.id);
  app.select({ kind: 'relation', id });
  if (on.size > 0) whenDrawn(() => app.store.getState().canvas?.revealRelation(id));
}

/** The maps on which a relation is drawn: those with one of its premises and its target. */
function mapsWithRelation(app: App, id: RelationId): Set<MapId> {
  const debate = app.store.getState().session?.debate;
  const relation = debate?.relations.get(id);
  if (debate === undefined || relation === undefined) return new Set();
  const mapsOf = (statement: StatementId) => debate.placementsByStatement.get(statement).map(({ map }) => map);
  const withPremise = new Set(relation.premises.flatMap(mapsOf));
  const { target } = relation;
  const withTarget = 'statement' in target ? new Set(mapsOf(target.statement)) : mapsWithRelation(app, target.relation);
  return withPremise.intersection(withTarget);
}

/** A map that was not shown before is there only once it has been drawn. */
function whenDrawn(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run));
}
