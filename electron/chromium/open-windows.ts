import type { OpenContents } from './open-contents.ts';
import type { PageTarget } from './page-target.ts';

/** The part of a window that the rest of the shell uses. */
export interface OpenWindow {
  readonly webContents: OpenContents;
  /** The window's page, once Chromium has opened it. */
  readonly page: PageTarget | undefined;
  isFocused(): boolean;
  isFullScreen(): boolean;
  setFullScreen(on: boolean): void;
  minimize(): void;
  close(): void;
  /** Asks the listeners of `close` and the page; false if one of them kept the window open. */
  tryClose(): Promise<boolean>;
  /** Notes that the page has gone, whoever closed it. */
  pageGone(): void;
}

/** The windows that have not been closed, in the order they were made. */
export const openWindows: OpenWindow[] = [];

export function windowOfTarget(targetId: string | undefined): OpenWindow | undefined {
  return targetId === undefined ? undefined : openWindows.find((window) => window.page?.id === targetId);
}

/** Returns the window that a frame, its page's own or one within it, belongs to. */
export function windowOfFrame(frameId: string | undefined): OpenWindow | undefined {
  const own = windowOfTarget(frameId);
  if (own !== undefined || frameId === undefined) return own;
  return openWindows.find((window) => window.page?.hasSubframe(frameId));
}
