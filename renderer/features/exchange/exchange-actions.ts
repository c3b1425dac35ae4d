import type { App } from '../../core/app.ts';
import { inExchange } from '../../core/show-in-debate.ts';

export const exchangeActions = {
  reply: replyToSelected,
};

function replyToSelected(app: App): void {
  const { selection } = app.store.getState();
  if (selection.kind === 'move') inExchange(app, selection.id, (exchange) => exchange.reply(selection.id));
}
