import type { Preferences, settingsRequests } from '../../shared/contract/settings.ts';
import type { Settings } from '../settings/settings.ts';
import type { AppWindow } from '../windows/app-window.ts';
import type { RecentList } from './recent-list.ts';
import type { HandlersOf } from './request-router.ts';
import type { Vouchers } from './vouchers.ts';

export interface SettingsRequestParts {
  readonly settings: Settings;
  /** Puts preferences into effect, and tells the other windows. */
  readonly preferencesChanged: (preferences: Preferences, by: AppWindow) => void;
  readonly recent: RecentList;
  readonly vouchers: Vouchers;
  /** Tells the other windows of the list. */
  readonly recentChanged: (by: AppWindow) => void;
}

/** Handles a window's requests about the settings. */
export function settingsHandlers(parts: SettingsRequestParts): HandlersOf<typeof settingsRequests> {
  const { settings, recent, vouchers } = parts;

  return {
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
