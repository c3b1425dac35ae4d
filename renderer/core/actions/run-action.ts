import { type ActionId, actionNamed } from '../../../shared/actions.ts';
import type { Point } from '../../../shared/scene/scene.ts';
import { argumentActions } from '../../features/argument/argument-actions.ts';
import { editActions } from '../../features/editing/edit-actions.ts';
import { fileActions } from '../../features/files/file-actions.ts';
import { mapActions } from '../../features/map/map-actions.ts';
import { passageActions } from '../../features/passages/passage-actions.ts';
import { sourceActions } from '../../features/sources/source-actions.ts';
import { viewActions } from '../../shell/view-actions.ts';
import type { App } from '../create-app.ts';
import { actionContext } from './action-context.ts';

/** Does an action, or shows its failure. `at`: a point of the map, for what is put there. */
export type Handler = (app: App, at?: Point) => void | Promise<void>;

const HANDLERS: Readonly<Record<ActionId, Handler>> = {
  ...fileActions,
  ...editActions,
  ...argumentActions,
  ...mapActions,
  ...sourceActions,
  ...passageActions,
  ...viewActions,
};

/**
 * Does an action, whether it was chosen from a menu, by a key or with a button; says why where it cannot be done. `at` is the point of
 * the map that it was chosen for; `handler` does it in a way of its own.
 */
export function runAction(app: App, id: ActionId, at?: Point, handler: Handler = HANDLERS[id]): void {
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
