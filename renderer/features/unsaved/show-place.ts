import type { App } from '../../core/app.ts';
import { inExchange, showRelation, showStatement } from '../../core/show-in-debate.ts';
import { showPanel } from '../../core/side-panels.ts';
import type { TextPlace } from '../../core/slices/unsaved.ts';
import { askForCursor } from '../../core/slices/unsaved.ts';
import { openWalks } from '../../core/slices/walks.ts';

/** Shows the subject of a text that was kept, with the cursor in its field. */
export function showPlace(app: App, { entity, id, field }: TextPlace): void {
  if (field === 'reply') {
    inExchange(app, id, (exchange) => exchange.reply(id));
    return;
  }
  if (entity === 'walk' || entity === 'stop') {
    openWalks(app, entity === 'walk' ? { walk: id } : { stop: id });
    askForCursor(app, { entity, id, field });
    return;
  }
  if (entity === 'scheme') {
    app.openDialog({ kind: 'schemes', relation: null });
    return;
  }
  showPanel(app, 'inspector').catch((error) => app.fail(error));
  if (entity === 'statement') showStatement(app, id);
  else if (entity === 'relation') showRelation(app, id);
  else if (entity === 'citation') showCiting(app, id);
  else if (entity === 'speaker' || entity === 'move' || entity === 'source') app.select({ kind: entity, id });
  askForCursor(app, { entity, id, field });
}

function showCiting(app: App, id: string): void {
  const citation = app.store.getState().session?.debate.citations.get(id);
  if (citation !== undefined) showStatement(app, citation.statement);
}
