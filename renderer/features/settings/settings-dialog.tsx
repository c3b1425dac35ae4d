import { useId, useState } from 'react';
import { t } from '../../../shared/language/translate.ts';
import { useApp, useAppState } from '../../core/app-context.ts';
import { DialogFrame } from '../../ui/dialog/dialog-frame.tsx';
import { SECTIONS, type SectionName } from './all-settings.ts';
import { findSettings } from './find-settings.ts';
import { KeyList } from './key-list.tsx';
import { SettingRow } from './setting-row.tsx';

/** All settings, by sections, or those that are found by words; each is in effect at once. */
export function SettingsDialog({ query: first }: { readonly query: string }) {
  const app = useApp();
  const { keys, platform } = useAppState(({ preferences, platform }) => ({ keys: preferences.keys, platform }));
  const [query, setQuery] = useState(first);
  const [section, setSection] = useState<SectionName>('Appearance');
  const id = useId();
  const isSearch = query.trim() !== '';
  const found = findSettings(query, keys, platform);
  const shown = SECTIONS.filter((each) => isSearch || each === section);
  const settings = found.settings.filter((setting) => shown.includes(setting.section));
  const actions = shown.includes('Keys') ? found.actions : [];
  const count = settings.length + actions.length;
  return (
    <DialogFrame title={t('Settings')} size="wide" onClose={() => app.closeDialog()}>
      <div className="settings">
        <div className="settings-side">
          <input
            type="search"
            className="field"
            data-first-focus
            placeholder={t('Find…')}
            aria-label={t('Find a setting or a key')}
            aria-controls={`${id}shown`}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
          {/* biome-ignore lint/a11y/useSemanticElements: buttons of a list are no fieldset of a form. */}
          <div role="group" aria-label={t('Sections')} className="settings-sections">
            {SECTIONS.map((each) => (
              <button
                key={each}
                type="button"
                aria-pressed={!isSearch && each === section}
                onClick={() => {
                  setQuery('');
                  setSection(each);
                }}
              >
                {t(each)}
              </button>
            ))}
          </div>
        </div>
        <section
          id={`${id}shown`}
          className="settings-shown"
          aria-label={isSearch ? t('Found settings') : t('Settings: {section}', { section: t(section) })}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in the reach of the keyboard.
          tabIndex={0}
        >
          <p className="visually-hidden" role="status">
            {isSearch ? t('{count, plural, =1 {One setting found} other {# settings found}}', { count }) : ''}
          </p>
          {count === 0 && (
            <p className="settings-none">
              {t('No setting and no action has “{query}” in its name or keys.', { query: query.trim() })}
            </p>
          )}
          {SECTIONS.map((each) => {
            const rows = settings.filter((setting) => setting.section === each);
            return (
              rows.length > 0 && (
                <section key={each} className="settings-section" aria-label={t(each)}>
                  <h3 className="heading">{t(each)}</h3>
                  {rows.map((setting) => (
                    <SettingRow key={setting.name} setting={setting} />
                  ))}
                </section>
              )
            );
          })}
          {actions.length > 0 && <KeyList actions={actions} />}
        </section>
      </div>
    </DialogFrame>
  );
}
