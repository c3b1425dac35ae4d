import { msg, t } from '../../../shared/language/translate.ts';
import { type Clip, contentsOf, copySelection } from '../../../shared/model/commands/clip.ts';
import { deleteStatements } from '../../../shared/model/commands/statements.ts';
import { boundsOf } from '../../../shared/scene/geometry.ts';
import type { Point } from '../../../shared/scene/scene.ts';
import type { App } from '../../core/app.ts';
import { importLate } from '../../core/late-parts.ts';
import { selectedStatements, selectStatements } from '../../core/selection.ts';
import { addClip, mapOfPasted, pastingCorner } from './add-clip.ts';
import type { GivenText } from './take-text.ts';

/** Puts the selected statements on the clipboard: as text for other programs, complete for a debate. */
export async function copySelected(app: App): Promise<void> {
  const { session, map, selection } = app.store.getState();
  const statements = selectedStatements(selection);
  if (session === null || statements.length === 0) return;
  const clip = copySelection(session.debate, statements, map ?? undefined);
  const text = clip.statements.map((statement) => statement.text).join('\n');
  await app.request('clipboard.write', { text, clip: JSON.stringify(clip) });
}

export async function cutSelected(app: App): Promise<void> {
  const { session, selection } = app.store.getState();
  const selected = selectedStatements(selection);
  await copySelected(app);
  // While the clipboard was written, another program may have deleted some of them.
  if (session === null || app.store.getState().session !== session) return;
  const statements = selected.filter((id) => session.debate.statements.has(id));
  app.change(msg('Cut'), (debate) => deleteStatements(debate, { statements }));
}

/**
 * Adds the clipboard's content to the shown map: statements of this debate once more, those of another one, or a text as claims. `seen` is
 * what the browser found there: if its text differs from the statements', something was copied since.
 */
export function pasteClip(app: App, at?: Point, seen?: GivenText): Promise<void> {
  return pasteAs(app, { again: true, at, seen });
}

/** Adds the statements on the clipboard anew, also those that this debate has. */
export function pasteCopies(app: App, at?: Point): Promise<void> {
  return pasteAs(app, { again: false, at, seen: undefined });
}

interface Pasting {
  readonly again: boolean;
  readonly at: Point | undefined;
  readonly seen: GivenText | undefined;
}

async function pasteAs(app: App, { again, at, seen }: Pasting): Promise<void> {
  const { session, map, view, canvas } = app.store.getState();
  if (session === null || (view === 'map' && (map === null || canvas === null))) return;
  const isElsewhere = () => {
    const now = app.store.getState();
    return now.session !== session || now.map !== map || now.view !== view;
  };
  const { text, clip: json } = await app.request('clipboard.read', {});
  if (isElsewhere()) return;
  if (json === null || (seen !== undefined && plainLines(seen.text) !== plainLines(text))) {
    const { takeText } = await importLate(() => import('./take-text.ts'));
    await takeText(app, seen ?? { text, html: '' }, { label: msg('Paste'), at });
    return;
  }
  const { readClip } = await importLate(() => import('../../../shared/model/commands/read-clip.ts'));
  const clip = readClip(json);
  if (contentsOf(clip).size > 0) {
    // Contents that were brought or read before have to be in the file before these are brought.
    await session.flush();
    await app.request('clipboard.bringContents', {});
    if (isElsewhere()) return;
  }
  const isOfThis = clip.debate === session.debate.info.id;
  const known = clip.statements.filter(({ id }) => isOfThis && session.debate.statements.has(id)).length;
  const placed = addClip(app, clip, {
    label: again ? msg('Paste') : msg('Paste as copies'),
    at: pastingCorner(app, at),
    again,
  });
  if (again && placed !== null && known > 0) tellPlaced(app, clip, { placed: placed.length, known });
}

/** Says what became of statements that the debate had: they were placed once more, unless they stand on the map. */
function tellPlaced(app: App, clip: Clip, { placed, known }: { placed: number; known: number }): void {
  if (placed === 0) {
    app.select(selectStatements(clip.statements.map(({ id }) => id)));
    if (mapOfPasted(app.store.getState()) === null) {
      app.notify(
        t(
          '{count, plural, one {The debate has this statement already. “Paste as copies” adds it anew.} other {The debate has all of them already. “Paste as copies” adds them anew.}}',
          { count: clip.statements.length },
        ),
      );
      return;
    }
    app.notify(
      clip.statements.length === 1
        ? t('The statement is on this map already. “Paste as copies” adds it anew.')
        : t('All of them are on this map already. “Paste as copies” adds them anew.'),
    );
    return;
  }
  const added = clip.statements.length - known;
  if (mapOfPasted(app.store.getState()) === null) return;
  app.notify(
    t(
      'Placed on this map: {placed, plural, one {# statement} other {# statements}}{added, plural, =0 {} other {, {added} of them added anew}}. “Paste as copies” adds statements anew.',
      { placed, added },
    ),
  );
}

/** Adds the selected statements once more, with all that lies among them, in a free place beside them, and selects the copies. */
export function duplicateSelected(app: App, at?: Point): void {
  const { session, map, canvas, selection } = app.store.getState();
  const statements = selectedStatements(selection);
  if (session === null || map === null || canvas === null || statements.length === 0) return;
  const { byId } = canvas.placed();
  const bounds = boundsOf(statements.flatMap((id) => byId.get(id) ?? []));
  addClip(app, copySelection(session.debate, statements, map), { label: msg('Duplicate'), at: at ?? bounds });
}

/** Returns text with newlines only: Windows ends lines differently. */
function plainLines(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
