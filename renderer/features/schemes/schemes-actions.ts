import { withDebate } from '../../core/actions/rules.ts';
import type { ActionTable, App } from '../../core/app.ts';

export const schemeActions = {
  schemes: { run: openSchemes, whyNot: withDebate },
} satisfies ActionTable;

/** Opens the list of schemes; for the relation that is selected, if one is. */
function openSchemes(app: App): void {
  const { selection } = app.store.getState();
  app.openDialog({ kind: 'schemes', relation: selection.kind === 'relation' ? selection.id : null });
}
