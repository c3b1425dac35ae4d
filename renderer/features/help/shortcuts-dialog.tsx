import { ACTIONS, MENUS } from '../../../shared/actions.ts';
import { keysOf } from '../../../shared/keys.ts';
import { t } from '../../../shared/language/translate.ts';
import { actionContext } from '../../core/actions/context-now.ts';
import type { Gesture } from '../../core/actions/gesture.ts';
import { shownKey } from '../../core/actions/key-bindings.ts';
import { shownAction } from '../../core/actions/shown-action.ts';
import { useApp, useAppState } from '../../core/app-context.ts';
import { DialogFrame } from '../../ui/dialog/dialog-frame.tsx';

/** The gestures of a part of the window. */
interface GestureGroup {
  readonly name: string;
  readonly rows: readonly Gesture[];
}

/** Every key and gesture, by menu. */
export function ShortcutsDialog({ gestures }: { readonly gestures: readonly GestureGroup[] }) {
  const app = useApp();
  const platform = useAppState((state) => state.platform);
  const keys = useAppState(({ preferences }) => preferences.keys);
  const plain = { ...actionContext(app.store.getState()), undo: null, redo: null };
  const groups = MENUS.map((menu) => ({
    name: t(menu),
    rows: ACTIONS.filter(({ id, menu: of }) => of === menu && keysOf(id, keys).length > 0).map(
      (action): Gesture => ({ what: shownAction(app, action, plain).label, keys: keysOf(action.id, keys) }),
    ),
  }));
  return (
    <DialogFrame title={t('Keyboard shortcuts')} size="wide" onClose={() => app.closeDialog()}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in the reach of the keyboard. */}
      <section className="dialog-body shortcuts" aria-label={t('Keys and gestures')} tabIndex={0} data-first-focus>
        {[...groups, ...gestures].map(({ name, rows }) => (
          <section key={name} className="shortcuts-group">
            <h3 className="heading">{name}</h3>
            <dl>
              {rows.map(({ what, keys }) => (
                <div key={what} className="shortcuts-row">
                  <dt>{what}</dt>
                  <dd>
                    {keys.map((key) => (
                      <kbd key={key}>{shownKey(key, platform)}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </section>
      <div className="dialog-buttons">
        <button type="button" className="button" onClick={() => app.openDialog({ kind: 'settings', query: t('keys') })}>
          {t('Change keys…')}
        </button>
      </div>
    </DialogFrame>
  );
}
