import { useMemo } from 'react';
import { oncePer, useAppState } from '../app-context.ts';
import type { ActionContext } from './action-context.ts';
import { actionContext, partForActions } from './context-now.ts';

/** Returns the action context, and follows its changes. */
export function useActionContext(): ActionContext {
  return useAppState(useMemo(() => oncePer(partForActions, actionContext), []));
}
