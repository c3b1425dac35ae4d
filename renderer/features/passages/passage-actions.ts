import type { App } from '../../core/create-app.ts';
import { selectedStatements } from '../../core/selection.ts';
import { openNextPassage } from './open-passage.ts';

export const passageActions = {
  'open-passage': openPassageOfSelected,
};

function openPassageOfSelected(app: App): void {
  const [statement] = selectedStatements(app.store.getState().selection);
  if (statement !== undefined) openNextPassage(app, statement);
}
