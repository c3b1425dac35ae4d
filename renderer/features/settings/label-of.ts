import { type ActionId, actionNamed } from '../../../shared/actions.ts';

/** Returns the name of an action, without the sign that it asks for more. */
export function labelOf(id: ActionId): string {
  return actionNamed(id).label.replace(/…$/, '');
}
