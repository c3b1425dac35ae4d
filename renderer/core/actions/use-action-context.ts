import { useMemo } from 'react';
import { oncePer, useAppState } from '../app-context.ts';
import type { ActionContext } from './action-context.ts';
import { actionContext, partForActions } from './context-now.ts';

/** What the window's state means for actions, now and whenever it changes. */
export function useActionContext(): ActionContext {
  return useAppState(useMemo(() => oncePer(partForActions, actionContext), []));
}
