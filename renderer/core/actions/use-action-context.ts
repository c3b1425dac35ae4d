import { useMemo } from 'react';
import type { ActionContext } from '../../../shared/actions.ts';
import { useApp, useAppState } from '../app-context.ts';
import type { AppState } from '../app-state.ts';
import { actionContext } from './action-context.ts';

/** The part of the window's state that `actionContext` reads: looking through a large selection at every scroll would be felt. */
function partForActions({ session, revision, labels, map, selection, preferences, view, reader }: AppState) {
  return { session, revision, labels, map, selection, preferences, view, reader };
}

/** What the window's state means for actions, now and whenever it changes. */
export function useActionContext(): ActionContext {
  const app = useApp();
  const part = useAppState(partForActions);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is read is what `part` holds.
  return useMemo(() => actionContext(app.store.getState()), [app, part]);
}
