import { t } from '../../../shared/language/translate.ts';
import { withDebate } from '../../core/actions/rules.ts';
import type { ActionTable, App } from '../../core/app.ts';

export const readingActions = {
  'compare-readings': {
    run: (app: App) => app.openDialog({ kind: 'compare-readings', source: null }),
    whyNot: (c) => withDebate(c) ?? (c.sources === 0 ? t('The debate has no sources yet.') : null),
  },
} satisfies ActionTable;
