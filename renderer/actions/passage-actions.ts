import { openNextPassage } from '../sources/open-source.ts';
import type { App } from '../state/app-store.ts';
import { selectedStatements } from '../state/selection.ts';

export const passageActions = {
  'open-passage': openPassageOfSelected,
};

function openPassageOfSelected(app: App): void {
  const [statement] = selectedStatements(app.store.getState().selection);
  if (statement !== undefined) openNextPassage(app, statement);
}
