import { type Action, MENUS } from '../../../shared/actions.ts';
import { type ChangedKeys, sharedKeys } from '../../../shared/keys.ts';
import { t } from '../../../shared/language/translate.ts';
import { shownKey } from '../../core/actions/key-bindings.ts';
import { useApp, useAppState } from '../../core/app-context.ts';
import { prefer } from '../../core/side-panels.ts';
import { focusFinder } from './focus-finder.ts';
import { KeyRow } from './key-row.tsx';
import { labelsOf } from './label-of.ts';

/** The keys of actions, by menu, each to be changed by pressing another. */
export function KeyList({ actions }: { readonly actions: readonly Action[] }) {
  const app = useApp();
  const { keys, platform } = useAppState(({ preferences, platform }) => ({ keys: preferences.keys, platform }));
  const set = (changed: ChangedKeys) => {
    prefer(app, { keys: changed }).catch((error: unknown) => app.fail(error));
  };
  const shared = [...sharedKeys(keys)];
  return (
    <section className="settings-section" aria-label={t('Keys')}>
      <div className="settings-keys-head">
        <h3 className="heading">{t('Keys')}</h3>
        <button
          type="button"
          className="button"
          disabled={Object.keys(keys).length === 0}
          onClick={() => {
            // The button can be pressed no more.
            focusFinder();
            set({});
          }}
        >
          {t('Reset all keys')}
        </button>
      </div>
      {shared.length > 0 && (
        <ul className="settings-clashes">
          {shared.map(([key, ids]) => (
            <li key={key}>
              {t('{key} is the key of {actions}: only the first responds.', {
                key: shownKey(key, platform),
                actions: labelsOf(ids),
              })}
            </li>
          ))}
        </ul>
      )}
      {MENUS.map((menu) => {
        const rows = actions.filter((action) => action.menu === menu);
        return (
          rows.length > 0 && (
            <section key={menu} aria-label={t('Keys of the menu {menu}', { menu: t(menu) })}>
              <h4 className="settings-menu">{t(menu)}</h4>
              <ul className="settings-keys">
                {rows.map(({ id }) => (
                  <KeyRow key={id} id={id} onChange={set} />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </section>
  );
}
