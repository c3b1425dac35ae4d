import { useId } from 'react';
import { t } from '../../../shared/language/translate.ts';
import { useApp, useAppState } from '../../core/app-context.ts';
import { prefer } from '../../core/side-panels.ts';
import { takeFolders } from '../../core/slices/window.ts';
import { type ChoiceSetting, type FolderSetting, type Setting, shownOption } from './all-settings.ts';

/** A setting with what is said of it, and the means to change it. */
export function SettingRow({ setting }: { readonly setting: Setting }) {
  const id = useId();
  const canSpell = useAppState((state) => state.canSpell);
  const isPossible = setting.name !== 'spelling' || canSpell;
  return (
    <div className="setting">
      <div className="setting-words">
        {setting.kind === 'choice' ? (
          <label htmlFor={id}>{t(setting.label)}</label>
        ) : (
          <span id={`${id}-label`}>{t(setting.label)}</span>
        )}
        <p id={`${id}-hint`} className="setting-hint">
          {isPossible
            ? t(setting.hint)
            : t('Not possible here: Counterclaim runs in an installed Chromium, which checks no spelling for it.')}
        </p>
      </div>
      {setting.kind === 'choice' ? (
        <Choice id={id} setting={setting} isPossible={isPossible} />
      ) : (
        <Folder id={id} setting={setting} />
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly setting: ChoiceSetting;
  readonly isPossible: boolean;
}

function Choice({ id, setting: { name, options }, isPossible }: ChoiceProps) {
  const app = useApp();
  const value = useAppState(({ preferences }) => preferences[name]);
  return (
    <select
      id={id}
      className="field"
      aria-describedby={`${id}-hint`}
      disabled={!isPossible}
      value={String(value)}
      onChange={({ target }) => {
        const chosen = options.find((option) => String(option.value) === target.value);
        if (chosen !== undefined) prefer(app, { [name]: chosen.value }).catch((error: unknown) => app.fail(error));
      }}
    >
      {options.map((option) => (
        <option key={String(option.value)} value={String(option.value)}>
          {shownOption(option)}
        </option>
      ))}
    </select>
  );
}

function Folder({ id, setting: { name, otherwise } }: { readonly id: string; readonly setting: FolderSetting }) {
  const app = useApp();
  const path = useAppState(({ folders }) => folders[name]);
  const ask = async (request: 'folder.choose' | 'folder.forget') => {
    try {
      takeFolders(app, await app.request(request, { folder: name }));
    } catch (error) {
      app.fail(error);
    }
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons of a row are no fieldset of a form.
    <div className="setting-folder" role="group" aria-labelledby={`${id}-label`} aria-describedby={`${id}-hint`}>
      <span className="setting-path" dir="auto" title={path ?? undefined}>
        {path ?? t(otherwise)}
      </span>
      <button type="button" className="button" onClick={() => void ask('folder.choose')}>
        {t('Choose…')}
      </button>
      {path !== null && (
        <button type="button" className="button quiet" onClick={() => void ask('folder.forget')}>
          {t('Reset')}
        </button>
      )}
    </div>
  );
}
