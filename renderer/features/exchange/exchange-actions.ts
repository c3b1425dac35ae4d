import { msg } from '../../../shared/language/translate.ts';
import { whenSelected } from '../../core/actions/rules.ts';
import type { ActionTable, App } from '../../core/app.ts';
import { inExchange } from '../../core/show-in-debate.ts';

export const exchangeActions = {
  reply: {
    run: replyToSelected,
    whyNot: whenSelected(['move'], msg('Select a move of the exchange to reply to first.')),
  },
} satisfies ActionTable;

function replyToSelected(app: App): void {
  const { selection } = app.store.getState();
  if (selection.kind === 'move') inExchange(app, selection.id, (exchange) => exchange.reply(selection.id));
}
