import { withDebate } from '../../core/actions/rules.ts';
import type { ActionTable, App } from '../../core/app.ts';

export const sourcesExportActions = {
  'export-report': {
    run: (app: App) => app.openDialog({ kind: 'export-report' }),
    whyNot: withDebate,
  },
  'export-page': {
    run: (app: App) => app.openDialog({ kind: 'export-page' }),
    whyNot: withDebate,
  },
  'export-sources': {
    run: (app: App) => app.openDialog({ kind: 'export-sources' }),
    whyNot: withDebate,
  },
} satisfies ActionTable;
