import type { FolderChoice } from '../../shared/contract/choices.ts';
import type { ChosenFolders, Preferences, settingsRequests } from '../../shared/contract/settings.ts';
import { msg, t } from '../../shared/language/translate.ts';
import type { Settings } from '../settings/settings.ts';
import type { AppWindow } from '../windows/app-window.ts';
import type { RecentList } from './recent-list.ts';
import type { HandlersOf } from './request-router.ts';
import type { Vouchers } from './vouchers.ts';

export interface SettingsRequestParts {
  readonly settings: Settings;
  /** Puts preferences into effect, and tells the other windows. */
  readonly preferencesChanged: (preferences: Preferences, by: AppWindow) => void;
  /** Tells the other windows of the folders. */
  readonly foldersChanged: (folders: ChosenFolders, by: AppWindow) => void;
  /** Asks for a folder, which is there; `from`: the one that is shown first, null for the last used. */
  readonly chooseFolder: (window: AppWindow, title: string, from: string | null) => Promise<string | null>;
  readonly recent: RecentList;
  readonly vouchers: Vouchers;
  /** Tells the other windows of the list. */
  readonly recentChanged: (by: AppWindow) => void;
}

const FOLDER_TITLES: Readonly<Record<FolderChoice, string>> = {
  debates: msg('Folder for new debates'),
  backups: msg('Folder for backups'),
};

/** Handles a window's requests about the settings. */
export function settingsHandlers(parts: SettingsRequestParts): HandlersOf<typeof settingsRequests> {
  const { settings, recent, vouchers } = parts;

  const takeFolder = (window: AppWindow, folder: FolderChoice, path: string | null): ChosenFolders => {
    const folders = { ...settings.data.folders, [folder]: path };
    settings.set({ folders });
    parts.foldersChanged(folders, window);
    return folders;
  };

  return {
    'folder.choose': async (window, { folder }) => {
      const path = await parts.chooseFolder(window, t(FOLDER_TITLES[folder]), settings.data.folders[folder]);
      return path === null ? settings.data.folders : takeFolder(window, folder, path);
    },
    'folder.forget': (window, { folder }) => takeFolder(window, folder, null),
    'preferences.set': (window, change) => {
      const given = Object.entries(change).filter(([, value]) => value !== undefined);
      const preferences: Preferences = { ...settings.data.preferences, ...Object.fromEntries(given) };
      settings.set({ preferences });
      parts.preferencesChanged(preferences, window);
      return preferences;
    },
    'recent.forget': async (window, { file }) => {
      settings.forget(vouchers.redeem(window, ['recent'], file));
      parts.recentChanged(window);
      return recent.of(window);
    },
  };
}
