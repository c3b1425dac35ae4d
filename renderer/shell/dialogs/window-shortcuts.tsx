import { msg, t } from '../../../shared/language/translate.ts';
import type { Gesture } from '../../core/actions/gesture.ts';
import { useAppState } from '../../core/app-context.ts';
import { EXCHANGE_GESTURES } from '../../features/exchange/exchange-gestures.ts';
import { ShortcutsDialog } from '../../features/help/shortcuts-dialog.tsx';
import { mapGestures } from '../../features/map/map-gestures.ts';
import { OUTLINE_GESTURES } from '../../features/outline/outline-gestures.ts';
import { TEXT_ORDER_GESTURES } from '../../features/text-order/text-order-gestures.ts';

const GESTURES: readonly { readonly name: string; readonly rows: readonly Gesture[] }[] = [
  { name: msg('In the exchange'), rows: EXCHANGE_GESTURES },
  { name: msg('In the text order'), rows: TEXT_ORDER_GESTURES },
  { name: msg('In the outline'), rows: OUTLINE_GESTURES },
];

/** The keys of the whole window, and the gestures of its views. */
export function WindowShortcuts() {
  const chosen = useAppState(({ preferences }) => preferences);
  return (
    <ShortcutsDialog gestures={[{ name: t('On the map'), rows: mapGestures(chosen) }, ...GESTURES.map(translated)]} />
  );
}

/** A key has no space in its name; what has one says what to do. */
function translated({ name, rows }: (typeof GESTURES)[number]): (typeof GESTURES)[number] {
  return {
    name: t(name),
    rows: rows.map(({ what, keys }) => ({
      what: t(what),
      keys: keys.map((key) => (key.includes(' ') ? t(key) : key)),
    })),
  };
}
