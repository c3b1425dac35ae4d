import { fileURLToPath } from 'node:url';
import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron';

const PRELOAD = fileURLToPath(new URL('../preload/preload.cjs', import.meta.url));

/** A window that shows the app and nothing else, with a page that has no more rights than one of the web. */
export function createWindow(options: BrowserWindowConstructorOptions): BrowserWindow {
  const window = new BrowserWindow({
    minWidth: 640,
    minHeight: 480,
    autoHideMenuBar: true,
    title: 'Counterclaim',
    ...options,
    show: false,
    webPreferences: {
      preload: PRELOAD,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  });
  const { webContents } = window;
  webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  webContents.on('will-attach-webview', (event) => event.preventDefault());
  // The one page never leaves its address; to load it again is not a navigation of the page's own.
  webContents.on('will-navigate', (event) => event.preventDefault());
  webContents.on('will-redirect', (event) => event.preventDefault());
  webContents.on('will-frame-navigate', (event) => event.preventDefault());
  window.once('ready-to-show', () => window.show());
  return window;
}
