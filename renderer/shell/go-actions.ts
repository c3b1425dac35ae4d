import { t } from '../../shared/language/translate.ts';
import { always, withDebate } from '../core/actions/rules.ts';
import type { ActionTable, App } from '../core/app.ts';
import { goBack, goForward } from '../core/visits.ts';

export const goActions = {
  'go-back': {
    run: goBack,
    whyNot: (c) => withDebate(c) ?? (c.visited > 0 ? null : t('There is no place to go back to.')),
  },
  'go-forward': {
    run: goForward,
    whyNot: (c) => withDebate(c) ?? (c.ahead > 0 ? null : t('There is no place to go forward to.')),
  },
  'next-window': { run: (app: App) => showWindow(app, 1), whyNot: always },
  'previous-window': { run: (app: App) => showWindow(app, -1), whyNot: always },
} satisfies ActionTable;

async function showWindow(app: App, by: 1 | -1): Promise<void> {
  const { isOther } = await app.request('window.next', { by });
  if (!isOther) app.notify(t('There is no other window.'));
}
