import { seenMap, withDebate } from '../../core/actions/rules.ts';
import type { ActionTable, App } from '../../core/app.ts';
import { askForLabellings } from '../../core/slices/labellings.ts';

/** Asks how claims stand by other semantics than the grounded one; nothing is written. */
export const labellingActions = {
  labellings: {
    run: (app: App) => askForLabellings(app, app.store.getState().semantics === null ? 'preferred' : null),
    // Only the map says what follows.
    whyNot: seenMap(withDebate),
    isOn: ({ labellings }) => labellings,
  },
} satisfies ActionTable;
