import { t } from '../../../shared/language/translate.ts';
import { always } from '../../core/actions/rules.ts';
import type { ActionTable, App } from '../../core/app.ts';

export const helpActions = {
  'keyboard-shortcuts': { run: (app: App) => app.openDialog({ kind: 'shortcuts' }), whyNot: always },
  'show-log': { run: showLog, whyNot: always },
  about: { run: (app: App) => app.openDialog({ kind: 'about' }), whyNot: always },
} satisfies ActionTable;

async function showLog(app: App): Promise<void> {
  const { path } = await app.request('log.show', {});
  app.notify(t('What failed is noted in “{path}”, without words of debates.', { path }));
}
