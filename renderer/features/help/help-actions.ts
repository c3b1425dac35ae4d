import { always } from '../../core/actions/rules.ts';
import type { ActionTable, App } from '../../core/app.ts';

export const helpActions = {
  'keyboard-shortcuts': { run: (app: App) => app.openDialog({ kind: 'shortcuts' }), whyNot: always },
  about: { run: (app: App) => app.openDialog({ kind: 'about' }), whyNot: always },
} satisfies ActionTable;
