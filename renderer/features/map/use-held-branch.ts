import { useEffect } from 'react';
import { useApp } from '../../core/app-context.ts';
import type { MapView } from './map-view.ts';
import { cornersOfHeld, putDown } from './move-branch.ts';

/** Shows the branch that arrow keys move where it is held. It is put down when something else is selected or shown. */
export function useHeldBranch(view: MapView): void {
  const app = useApp();
  useEffect(() => {
    const stop = app.store.subscribe((state, before) => {
      const { session, heldBranch, selection, map } = state;
      if (heldBranch !== before.heldBranch)
        view.drag(session === null || heldBranch === null ? new Map() : cornersOfHeld(session.debate, heldBranch));
      else if (heldBranch !== null && (selection !== before.selection || map !== before.map)) putDown(app);
    });
    return () => {
      stop();
      putDown(app);
    };
  }, [app, view]);
}
