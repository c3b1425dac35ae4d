import type { Preferences, RecentDebate } from '../../shared/contract.ts';
import { recentDebates } from '../settings/recent-debates.ts';
import type { Settings } from '../settings/settings.ts';
import type { AppWindow } from '../windows/app-window.ts';
import type { RequestDesk } from './request-desk.ts';

export interface SettingsRequestParts {
  readonly settings: Settings;
  /** Puts preferences into effect, and tells the other windows. */
  readonly preferencesChanged: (preferences: Preferences, by: AppWindow) => void;
  readonly recentChanged: (recent: readonly RecentDebate[], by: AppWindow) => void;
}

/** What a window asks of the settings. */
export function setUpSettingsRequests(desk: RequestDesk, parts: SettingsRequestParts): void {
  const { settings } = parts;
  desk.handle('preferences.set', (window, change) => {
    const given = Object.entries(change).filter(([, value]) => value !== undefined);
    const preferences: Preferences = { ...settings.data.preferences, ...Object.fromEntries(given) };
    settings.set({ preferences });
    parts.preferencesChanged(preferences, window);
    return preferences;
  });
  desk.handle('recent.forget', async (window, { path }) => {
    settings.forget(path);
    const recent = await recentDebates(settings);
    parts.recentChanged(recent, window);
    return recent;
  });
}
