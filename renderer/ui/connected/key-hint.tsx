import type { ActionId } from '../../../shared/actions.ts';
import { useShownKey } from '../../core/actions/shown-keys.ts';

/** The key of an action, if it has one. */
export function KeyHint({ id }: { readonly id: ActionId }) {
  const key = useShownKey(id);
  return key === undefined ? null : <kbd>{key}</kbd>;
}
