import type { App } from '../../core/app.ts';

export const sourcesExportActions = {
  'export-sources': (app: App) => app.openDialog({ kind: 'export-sources' }),
};
