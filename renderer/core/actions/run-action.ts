import type { ActionId } from '../../../shared/actions.ts';
import type { Point } from '../../../shared/scene/scene.ts';
import type { App, Run } from '../app.ts';
import { actionContext } from './context-now.ts';

/** Returns the reason why an action is not possible now, as a sentence; null when it is. */
export function whyNot(app: App, id: ActionId): string | null {
  return app.actions[id].whyNot(actionContext(app.store.getState()));
}

/**
 * Does an action, whether it was chosen from a menu, by a key or with a button, or says why it is not possible. `at` is
 * the point of the map that it was chosen for; `run` replaces what it does.
 */
export function runAction(app: App, id: ActionId, at?: Point, run: Run = app.actions[id].run): void {
  const reason = whyNot(app, id);
  if (reason === null) void perform(app, run, at);
  else app.notify(reason);
}

async function perform(app: App, run: Run, at: Point | undefined): Promise<void> {
  try {
    await run(app, at);
  } catch (error) {
    app.fail(error);
  }
}
