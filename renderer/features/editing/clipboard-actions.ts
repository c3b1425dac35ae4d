import { v7 as uuidv7 } from 'uuid';
import { contentsOf, copySelection } from '../../../shared/model/commands/clip.ts';
import { paste } from '../../../shared/model/commands/paste.ts';
import { readClip } from '../../../shared/model/commands/read-clip.ts';
import { deleteStatements } from '../../../shared/model/commands/statements.ts';
import { CARD_WIDTH } from '../../../shared/scene/card.ts';
import type { Point } from '../../../shared/scene/scene.ts';
import type { App } from '../../core/app.ts';
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
  const clip = readClip(json);
  if (contentsOf(clip).size > 0) {
    // Contents that were brought or read before have to be in the file before these are brought.
    await session.flush();
    await app.request('clipboard.bringContents', {});
  }
  const { x, y, width, height } = canvas.visible();
  const to = at ?? { x: x + width / 2, y: y + height / 3 };
  const corner = { x: Math.round(to.x - CARD_WIDTH / 2), y: Math.round(to.y) };
  const before = new Set(session.debate.statements.keys());
  if (!app.change('Paste', (debate) => paste(debate, clip, { newId: uuidv7, spot: { map, at: corner } }))) return;
  const pasted = [...session.debate.statements.keys()].filter((id) => !before.has(id));
  app.select(selectStatements(pasted));
  if (pasted[0] !== undefined) canvas.reveal(pasted[0]);
}

/** Returns text with newlines only: Windows ends lines differently. */
function plainLines(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

function pasteText(app: App, text: string, at: Point | undefined): void {
  if (text.trim() === '') app.notify('There is nothing on the clipboard that can be pasted here.');
  else addCard(app, { label: 'Paste', kind: 'claim', text: text.trim(), ...(at && { at }) });
}
