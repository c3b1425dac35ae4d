import { shownLabel, t } from '../../shared/language/translate.ts';
import type { HistoryStep } from '../../shared/model/history-labels.ts';
import { type Touched, touchedBy } from '../../shared/model/touched.ts';
import type { App } from './app.ts';
import { selectStatements } from './selection.ts';
import { showCards, showInOutline, showInTextOrder, showMove, showRelation } from './show-in-debate.ts';

/** A step that touched more cards than this, such as a new layout, leaves the selection as it is. */
const MOST_SELECTED = 20;

/**
 * Says what was undone or redone, selects what it touched, and brings that into sight, unless somebody is writing on a
 * card by then.
 */
export function showStep(app: App, way: 'undo' | 'redo', { label, changes }: Omit<HistoryStep, 'labels'>): void {
  const { session, editing } = app.store.getState();
  app.notify(
    way === 'undo'
      ? t('Undone: {label}', { label: shownLabel(label) })
      : t('Redone: {label}', { label: shownLabel(label) }),
  );
  if (session !== null && editing === null) show(app, touchedBy(session.debate, changes));
}

function show(app: App, touched: Touched): void {
  const { view } = app.store.getState();
  const [move] = touched.move;
  const [relation] = touched.relation;
  const [speaker] = touched.speaker;
  const [source] = touched.source;
  if (move !== undefined && view === 'exchange') showMove(app, move);
  else if (touched.statement.length > 0) showStatements(app, touched.statement, touched.map);
  else if (relation !== undefined && view === 'outline') app.select({ kind: 'relation', id: relation });
  else if (relation !== undefined) showRelation(app, relation);
  else if (touched.beside.length > 0) showStatements(app, touched.beside, []);
  else if (move !== undefined) showTarget(app, move);
  else if (speaker !== undefined) app.select({ kind: 'speaker', id: speaker });
  else if (source !== undefined) app.select({ kind: 'source', id: source });
  else showOneOf(app, touched.map);
}

/** Shows statements on the map on which their cards were touched, if they were. */
function showStatements(app: App, ids: readonly string[], maps: readonly string[]): void {
  showOneOf(app, maps);
  const { view, selection } = app.store.getState();
  const shown = ids.length > MOST_SELECTED ? selection : selectStatements(ids);
  if (view === 'text-order') showInTextOrder(app, ids, shown);
  else if (view === 'outline') showInOutline(app, ids, shown);
  else showCards(app, ids, shown);
}

/** Shows the statement of a move, or the relation. */
function showTarget(app: App, move: string): void {
  const target = app.store.getState().session?.debate.moves.get(move)?.target;
  if (target === undefined) return;
  if ('statement' in target) showStatements(app, [target.statement], []);
  else showRelation(app, target.relation);
}

function showOneOf(app: App, maps: readonly string[]): void {
  const { map } = app.store.getState();
  const [first] = maps;
  if (first !== undefined && (map === null || !maps.includes(map))) app.showMap(first);
}
