import { msg } from '../../../shared/language/translate.ts';
import { whenSelected, writable } from '../../core/actions/rules.ts';
import type { ActionTable, App } from '../../core/app.ts';

export const speakerActions = {
  'add-speaker': { run: (app: App) => app.openDialog({ kind: 'speaker', speaker: null }), whyNot: writable },
  'edit-speaker': { run: editSelected, whyNot: whenSelected(['speaker'], msg('Select a speaker to edit first.')) },
} satisfies ActionTable;

function editSelected(app: App): void {
  const { selection } = app.store.getState();
  if (selection.kind === 'speaker') app.openDialog({ kind: 'speaker', speaker: selection.id });
}
