import type { App } from '../../core/app.ts';

export const speakerActions = {
  'add-speaker': (app: App) => app.openDialog({ kind: 'speaker', speaker: null }),
};
