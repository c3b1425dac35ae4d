import type { ActionId } from '../../../shared/actions.ts';
import { keysOf } from '../../../shared/keys.ts';
import { useAppState } from '../app-context.ts';
import type { AppState } from '../app-state.ts';
import { shownKey } from './key-bindings.ts';

type Keyed = Pick<AppState, 'platform' | 'preferences'>;

/** Returns the first key of an action, for reading; undefined when it has none. */
export function shownKeyOf(id: ActionId, { platform, preferences }: Keyed): string | undefined {
  const [key] = keysOf(id, preferences.keys);
  return key === undefined ? undefined : shownKey(key, platform);
}

/** Returns the first key of an action, for reading, and follows its changes; undefined when it has none. */
export function useShownKey(id: ActionId): string | undefined {
  return useAppState((state) => shownKeyOf(id, state));
}
