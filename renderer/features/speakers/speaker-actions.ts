import { writable } from '../../core/actions/rules.ts';
import type { ActionTable, App } from '../../core/app.ts';

export const speakerActions = {
  'add-speaker': { run: (app: App) => app.openDialog({ kind: 'speaker', speaker: null }), whyNot: writable },
} satisfies ActionTable;
