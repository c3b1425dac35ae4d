import { withDebate } from '../../core/actions/rules.ts';
import type { ActionTable, App } from '../../core/app.ts';

export const versionActions = {
  versions: { run: (app: App) => app.openDialog({ kind: 'versions' }), whyNot: withDebate },
} satisfies ActionTable;
