import type { App } from '../state/app-store.ts';
import type { TextPlace } from '../state/unsaved.ts';
import { inExchange, showRelation, showStatement } from './show-in-debate.ts';

/** Shows what a text that was kept belongs to, with the cursor in the field of it. */
export function showPlace(app: App, { entity, id, field }: TextPlace): void {
  const { preferences } = app.store.getState();
  if (field === 'reply') {
    inExchange(app, id, (exchange) => exchange.reply(id));
    return;
  }
  app.set({ besideReader: 'inspector', preferences: { ...preferences, inspector: true } });
  if (entity === 'statement') showStatement(app, id);
  else if (entity === 'relation') showRelation(app, id);
  else if (entity === 'speaker' || entity === 'move' || entity === 'source') app.select({ kind: entity, id });
  app.set({ askedFor: { entity, id, field } });
}
