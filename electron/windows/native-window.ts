import process from 'node:process';
import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron';
import { PRELOAD_FILE } from '../base/built-files.ts';
import { ON_ELECTRON } from '../base/platform.ts';

export type WindowOptions = Pick<BrowserWindowConstructorOptions, 'x' | 'y' | 'width' | 'height' | 'backgroundColor'>;

/** Makes a window whose page has no more rights than a page of the web, and never leaves the app. */
export function createNativeWindow(options: WindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    minWidth: 640,
    minHeight: 480,
    title: 'Counterclaim',
    ...options,
    show: false,
    webPreferences: {
      preload: PRELOAD_FILE,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  });
  // The window draws its menus itself. A menu bar that hides by itself would appear at Alt, beside them.
  if (ON_ELECTRON && process.platform !== 'darwin') window.setMenuBarVisibility(false);
  const { webContents } = window;
  // WebRTC calls bypass the session's filter of requests.
  webContents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  webContents.on('will-attach-webview', (event) => event.preventDefault());
  webContents.on('will-navigate', (event) => event.preventDefault());
  webContents.on('will-frame-navigate', (event) => event.preventDefault());
  webContents.on('will-redirect', (event) => event.preventDefault());
  // Empty until then.
  window.once('ready-to-show', () => window.show());
  return window;
}
