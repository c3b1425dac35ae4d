import { type ActionId, actionNamed } from '../../../shared/actions.ts';
import type { Point } from '../../../shared/scene/scene.ts';
import type { App, Handler } from '../app.ts';
import { actionContext } from './action-context.ts';

/**
 * Does an action, whether it was chosen from a menu, by a key or with a button; says why where it cannot be done. `at` is the point of
 * the map that it was chosen for; `handler` does it in a way of its own.
 */
export function runAction(app: App, id: ActionId, at?: Point, handler: Handler = app.handlers[id]): void {
  const reason = actionNamed(id).unavailable(actionContext(app.store.getState()));
  if (reason !== null) {
    app.notify(reason);
    return;
  }
  void perform(app, handler, at);
}

async function perform(app: App, handler: Handler, at: Point | undefined): Promise<void> {
  try {
    await handler(app, at);
  } catch (error) {
    app.fail(error);
  }
}
