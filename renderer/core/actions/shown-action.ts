import type { Action } from '../../../shared/actions.ts';
import { t } from '../../../shared/language/translate.ts';
import type { App } from '../app.ts';
import type { ActionContext } from './action-context.ts';

/** An action for a menu. */
export interface ShownAction {
  readonly label: string;
  /** The reason why it is not possible now, as a sentence; null when it is. */
  readonly reason: string | null;
  /** True or false for an action that is on or off; null for all others. */
  readonly isOn: boolean | null;
}

export function shownAction(app: App, action: Action, context: ActionContext): ShownAction {
  const { whyNot, label, isOn } = app.actions[action.id];
  return {
    label: label?.(context) ?? t(action.label),
    reason: whyNot(context),
    isOn: isOn?.(context) ?? null,
  };
}
