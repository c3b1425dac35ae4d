import { withDebate } from '../../core/actions/rules.ts';
import type { ActionTable, App } from '../../core/app.ts';

export const proposalActions = {
  proposals: { run: (app: App) => app.openDialog({ kind: 'proposals' }), whyNot: withDebate },
} satisfies ActionTable;
