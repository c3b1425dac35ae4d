import { v7 as uuidv7 } from 'uuid';
import { msg, t } from '../../../shared/language/translate.ts';
import { addStops, beginWalk, viewsOf } from '../../../shared/model/commands/walks.ts';
import type { Stop, Walk } from '../../../shared/model/entities.ts';
import { withDebate, writableMap } from '../../core/actions/rules.ts';
import type { ActionTable, App } from '../../core/app.ts';
import { selectedStatements } from '../../core/selection.ts';
import { leaveTime } from '../../core/slices/time.ts';
import { chooseInWalks, closeWalks, openWalks } from '../../core/slices/walks.ts';
import { chosenWalk, freshTitle } from './chosen-walk.ts';

export const walkActions = {
  walks: { run: toggleWalks, whyNot: withDebate },
  'add-stop': { run: addSelected, whyNot: writableMap },
  'play-walk': { run: play, whyNot: withDebate },
  'export-walk': { run: exportWalk, whyNot: withDebate },
} satisfies ActionTable;

const NOT_ON_MAP = msg('The statement is not on this map.');
const NO_STATEMENT = msg('Select a statement to add it to the walk, or nothing to add the whole map.');

function toggleWalks(app: App): void {
  if (app.store.getState().walks.isOpen) closeWalks(app);
  else openWalks(app);
}

/** Adds the selected statements to the walk, or the whole map where nothing is selected; without a walk it begins one. */
function addSelected(app: App): void {
  const { session, map, selection, walks } = app.store.getState();
  if (session === null || map === null) return;
  const { debate } = session;
  const placed = new Set(debate.placementsByMap.get(map).map(({ statement }) => statement));
  const statements = selectedStatements(selection).filter((id) => placed.has(id));
  if (selection.kind !== 'nothing' && statements.length === 0) {
    app.notify(selection.kind === 'statements' ? t(NOT_ON_MAP) : t(NO_STATEMENT));
    return;
  }
  const views = viewsOf(map, statements, 'statement');
  const known = chosenWalk(debate, walks);
  const title = known?.title ?? freshTitle(debate);
  const added: string[] = [];
  const newId = () => {
    const id = uuidv7();
    added.push(id);
    return id;
  };
  const isDone = app.change(known === null ? msg('Begin a walk') : msg('Add to the walk'), (at) => {
    if (known !== null) return addStops(at, { newId, walk: known.id, views });
    return beginWalk(at, { newId, title, views });
  });
  if (!isDone) return;
  chooseInWalks(app, { walk: known?.id ?? added[0] ?? null, stop: added.at(-1) ?? null });
  if (!walks.isOpen)
    app.notify(
      t(
        '{count, plural, one {A stop was} other {{count} stops were}} added to “{title}”. “Walks” in the Go menu shows it.',
        { count: views.length, title },
      ),
    );
}

function exportWalk(app: App): void {
  const found = walkToShow(app);
  if (found !== null) app.openDialog({ kind: 'export-walk', walk: found.walk.id });
}

/** Returns the chosen walk with its stops; where there are none yet, says how to make one, and returns null. */
function walkToShow(app: App): { readonly walk: Readonly<Walk>; readonly stops: readonly Stop[] } | null {
  const { session, walks } = app.store.getState();
  if (session === null) return null;
  const walk = chosenWalk(session.debate, walks);
  const stops = walk === null ? [] : session.debate.stopsInOrder(walk.id);
  if (walk !== null && stops.length > 0) return { walk, stops };
  openWalks(app);
  app.notify(whyNoStops(walk, session.readOnly));
  return null;
}

function whyNoStops(walk: Readonly<Walk> | null, readOnly: boolean): string {
  if (readOnly)
    return walk === null ? t('This debate has no walk.') : t('“{title}” has no stops.', { title: walk.title });
  if (walk === null) return t('There is no walk yet: select a claim, and add it to one (Shift+W).');
  return t('“{title}” has no stops yet: select a claim, and add it (Shift+W).', { title: walk.title });
}

/** Shows the walk from the chosen stop on, in the debate as it is today: the presentation names no moment. */
function play(app: App): void {
  const found = walkToShow(app);
  if (found === null) return;
  const { walk, stops } = found;
  const { walks } = app.store.getState();
  const at = stops.findIndex(({ id }) => id === walks.stop);
  leaveTime(app);
  app.openDialog({ kind: 'play-walk', walk: walk.id, at: walks.isOpen ? Math.max(0, at) : 0 });
}
