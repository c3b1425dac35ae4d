import { always } from '../../core/actions/rules.ts';
import type { ActionTable, App } from '../../core/app.ts';

export const settingsActions = {
  'open-settings': {
    run: (app: App) => app.openDialog({ kind: 'settings', query: '' }),
    whyNot: always,
  },
} satisfies ActionTable;
