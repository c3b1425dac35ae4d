import type { Action } from '../../../shared/actions.ts';
import type { App } from '../app.ts';
import type { ActionContext } from './action-context.ts';

/** An action as a menu shows it. */
export interface ShownAction {
  readonly label: string;
  /** Why it cannot be done now, as a sentence; null when it can. */
  readonly reason: string | null;
  /** Whether it is on; null for what is neither on nor off. */
  readonly isOn: boolean | null;
}

export function shownAction(app: App, action: Action, context: ActionContext): ShownAction {
  const { whyNot, label, isOn } = app.actions[action.id];
  return {
    label: label?.(context) ?? action.label,
    reason: whyNot(context),
    isOn: isOn?.(context) ?? null,
  };
}
