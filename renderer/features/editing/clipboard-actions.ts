import { v7 as uuidv7 } from 'uuid';
import { placeBlock } from '../../../shared/layout/place-block.ts';
import { type Clip, contentsOf, copySelection } from '../../../shared/model/commands/clip.ts';
import { addedStatements, paste } from '../../../shared/model/commands/paste.ts';
import { moveCards } from '../../../shared/model/commands/placements.ts';
import { deleteStatements } from '../../../shared/model/commands/statements.ts';
import { Draft } from '../../../shared/model/draft.ts';
import type { StatementId } from '../../../shared/model/entities.ts';
import { cardSizes } from '../../../shared/scene/build-scene.ts';
import { CARD_WIDTH } from '../../../shared/scene/card.ts';
import { boundsOf } from '../../../shared/scene/geometry.ts';
import type { Point } from '../../../shared/scene/scene.ts';
import type { App } from '../../core/app.ts';
import { importLate } from '../../core/late-parts.ts';
import { selectedStatements, selectStatements } from '../../core/selection.ts';
import { addCard } from '../argument/new-card.ts';

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
  await copySelected(app);
  const statements = selectedStatements(app.store.getState().selection);
  app.change('Cut', (debate) => deleteStatements(debate, { statements }));
}

/**
 * Adds the clipboard's content to the shown map: statements of a debate, or a claim for a text. `seen` is the text that
 * the browser found there: if it differs from the statements', something was copied since.
 */
export async function pasteClip(app: App, at?: Point, seen?: string): Promise<void> {
  const { session, map, canvas } = app.store.getState();
  if (session === null || map === null || canvas === null) return;
  const { text, clip: json } = await app.request('clipboard.read', {});
  if (json === null || (seen !== undefined && plainLines(seen) !== plainLines(text))) {
    pasteText(app, seen ?? text, at);
    return;
  }
  const { readClip } = await importLate(() => import('../../../shared/model/commands/read-clip.ts'));
  const clip = readClip(json);
  if (contentsOf(clip).size > 0) {
    // Contents that were brought or read before have to be in the file before these are brought.
    await session.flush();
    await app.request('clipboard.bringContents', {});
  }
  const { x, y, width, height } = canvas.visible();
  const to = at ?? canvas.pointer() ?? { x: x + width / 2, y: y + height / 3 };
  addClip(app, 'Paste', clip, { x: to.x - CARD_WIDTH / 2, y: to.y });
}

/** Adds the selected statements once more, with all that lies among them, in a free place beside them, and selects the copies. */
export function duplicateSelected(app: App, at?: Point): void {
  const { session, map, canvas, selection } = app.store.getState();
  const statements = selectedStatements(selection);
  if (session === null || map === null || canvas === null || statements.length === 0) return;
  const { byId } = canvas.placed();
  const bounds = boundsOf(statements.flatMap((id) => byId.get(id) ?? []));
  addClip(app, 'Duplicate', copySelection(session.debate, statements, map), at ?? bounds);
}

/** Adds a clip to the shown map, in the free place nearest to a top left corner, selects it and brings it into sight. */
function addClip(app: App, label: string, clip: Clip, at: Point): void {
  const { map, canvas } = app.store.getState();
  if (map === null || canvas === null) return;
  let added: StatementId[] = [];
  const made = app.change(label, (debate) => {
    const draft = new Draft(debate);
    const changes = paste(draft, clip, { newId: uuidv7, spot: { map, at: { x: 0, y: 0 } } });
    draft.apply(changes);
    added = addedStatements(changes);
    const sizes = cardSizes(draft, added, app.fonts.typesetter);
    const corners = placeBlock(draft, { map, statements: added, sizes, taken: canvas.placed().grid, at });
    draft.apply(moveCards(draft, { map, corners }));
    return draft.changes();
  });
  const [first, ...others] = added;
  if (!made || first === undefined) return;
  app.select(selectStatements(added));
  canvas.reveal(first, others);
}

/** Returns text with newlines only: Windows ends lines differently. */
function plainLines(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

function pasteText(app: App, text: string, at: Point | undefined): void {
  if (text.trim() === '') app.notify('There is nothing on the clipboard that can be pasted here.');
  else addCard(app, { label: 'Paste', kind: 'claim', text: text.trim(), ...(at && { at }) });
}
