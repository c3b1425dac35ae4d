import { useMemo } from 'react';
import type { ActionContext } from '../../../shared/actions.ts';
import { oncePer, useAppState } from '../app-context.ts';
import { actionContext, partForActions } from './action-context.ts';

/** What the window's state means for actions, now and whenever it changes. */
export function useActionContext(): ActionContext {
  return useAppState(useMemo(() => oncePer(partForActions, actionContext), []));
}
