import { useEffect } from 'react';
import { ACTIONS } from '../../../shared/actions.ts';
import { shownAction } from '../../core/actions/shown-action.ts';
import { useActionContext } from '../../core/actions/use-action-context.ts';
import { useApp } from '../../core/app-context.ts';

/**
 * Sends the system's own menu the label of every action, and whether it is possible, at every change. It draws nothing:
 * a component of its own, so that nothing else is drawn again whenever an action's label changes, as undo's does at
 * every edit.
 */
export function NativeMenu(): null {
  const app = useApp();
  const context = useActionContext();
  const items = JSON.stringify(
    ACTIONS.map((action) => {
      const { label, reason, isOn } = shownAction(app, action, context);
      return { id: action.id, label, enabled: reason === null, checked: isOn };
    }),
  );
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      app.request('menu.show', { items: JSON.parse(items) }).catch((error) => app.fail(error));
    });
    return () => cancelAnimationFrame(frame);
  }, [app, items]);
  return null;
}
