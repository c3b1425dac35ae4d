import type { RequestArgs } from '../../shared/contract/requests.ts';
import type { Platform, windowRequests } from '../../shared/contract/window.ts';
import { spokenLanguage } from '../../shared/language/translate.ts';
import { errorValue, type Log } from '../base/answers.ts';
import type { LogFile } from '../base/log-file.ts';
import type { Documents } from '../documents/documents.ts';
import { contentsAddress } from '../protocol/app-address.ts';
import type { Settings } from '../settings/settings.ts';
import type { AppWindow } from '../windows/app-window.ts';
import type { RecentList } from './recent-list.ts';
import type { HandlersOf } from './request-router.ts';

export interface WindowRequestParts {
  readonly documents: Documents;
  readonly settings: Settings;
  readonly recentList: RecentList;
  readonly platform: Platform;
  readonly menuInWindow: boolean;
  readonly version: string;
  /** True if spelling can be checked here. */
  readonly canSpell: boolean;
  readonly log: Log;
  readonly showMenu: (window: AppWindow, items: RequestArgs<'menu.show'>['items']) => void;
  readonly quit: () => void;
  /** Brings the next window to the front, or the one before; returns false if there is no other. */
  readonly next: (window: AppWindow, by: 1 | -1) => boolean;
  readonly logFile: LogFile;
  /** A window shows no debate yet. */
  readonly welcomed: () => void;
  /** Shows a file in its folder. */
  readonly reveal: (path: string) => void;
}

/** Handles a window's requests about itself. */
export function windowHandlers(parts: WindowRequestParts): HandlersOf<typeof windowRequests> {
  const { documents, settings, recentList, platform, menuInWindow, version, canSpell, log } = parts;

  return {
    'window.load': async (window) => {
      const debate = (await documents.find(window)?.opened()) ?? null;
      const recent = await recentList.of(window);
      window.contentGiven();
      if (debate === null) parts.welcomed();
      const { preferences, folders } = settings.data;
      const fault = settings.takeFault();
      const settingsFault = fault && errorValue(fault, log);
      const contents = contentsAddress(window);
      const ofSettings = { preferences, folders, settingsFault, canSpell };
      return { debate, recent, ...ofSettings, language: spokenLanguage(), platform, menuInWindow, version, contents };
    },
    'window.flushed': (window, { saved }) => {
      window.flushed(saved);
      return null;
    },
    'window.close': (window) => {
      window.close();
      return null;
    },
    'window.fill': (window, { fills }) => ({ changed: window.fill(fills) }),
    'window.next': (window, { by }) => ({ isOther: parts.next(window, by) }),
    'app.quit': () => {
      parts.quit();
      return null;
    },
    'log.note': (_window, failure) => {
      parts.logFile.note('window', failure);
      return null;
    },
    'log.show': () => {
      const { path } = parts.logFile;
      parts.logFile.make();
      parts.reveal(path);
      return { path };
    },
    'menu.show': (window, { items }) => {
      parts.showMenu(window, items);
      return null;
    },
  };
}
