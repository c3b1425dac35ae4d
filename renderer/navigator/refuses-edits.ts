import { actionNamed } from '../../shared/actions.ts';
import { actionContext } from '../actions/action-context.ts';
import type { App } from '../state/app-store.ts';

/** Whether the maps cannot be changed; then says why. */
export function refusesEdits(app: App): boolean {
  const reason = actionNamed('rename-map').unavailable(actionContext(app.store.getState()));
  if (reason !== null) app.notify(reason);
  return reason !== null;
}
