import type { RequestArgs } from '../../shared/contract/requests.ts';
import type { Platform, windowRequests } from '../../shared/contract/window.ts';
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
  readonly showMenu: (window: AppWindow, items: RequestArgs<'menu.show'>['items']) => void;
  readonly quit: () => void;
  readonly logFile: LogFile;
  /** A window shows no debate yet. */
  readonly welcomed: () => void;
  /** Shows a file in its folder. */
  readonly reveal: (path: string) => void;
}

/** Handles a window's requests about itself. */
export function windowHandlers(parts: WindowRequestParts): HandlersOf<typeof windowRequests> {
  const { documents, settings, recentList, platform, menuInWindow, version } = parts;

  return {
    'window.load': async (window) => {
      const debate = (await documents.find(window)?.opened()) ?? null;
      const recent = await recentList.of(window);
      window.contentGiven();
      if (debate === null) parts.welcomed();
      const { preferences } = settings.data;
      const contents = contentsAddress(window);
      return { debate, recent, preferences, platform, menuInWindow, version, contents };
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
