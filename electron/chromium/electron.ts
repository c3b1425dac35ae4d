import { app } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { ClipboardItem, clipboard } from './clipboard.ts';
import { protocol } from './custom-schemes.ts';
import { dialog } from './dialog.ts';
import type { ImplementedApi } from './implemented-api.ts';
import { ipcMain } from './ipc-main.ts';
import { Menu, MenuItem } from './menu.ts';
import { nativeImage } from './native-image.ts';
import { nativeTheme } from './native-theme.ts';
import { net } from './net.ts';
import { implementedOnly } from './not-implemented.ts';
import { openWindows, windowOfTarget } from './open-windows.ts';
import { screen } from './screen.ts';
import { session } from './session.ts';
import { shell } from './shell.ts';
import { utilityProcess } from './utility-process.ts';

const webContents = implementedOnly('webContents', {
  getAllWebContents: () => openWindows.map((window) => window.webContents),
  fromId: (id: number) => openWindows.find((window) => window.webContents.id === id)?.webContents,
  fromDevToolsTargetId: (targetId: string) => windowOfTarget(targetId)?.webContents,
});

const electron = implementedOnly('electron', {
  app,
  BrowserWindow,
  ClipboardItem,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeImage,
  nativeTheme,
  net,
  protocol,
  screen,
  session,
  shell,
  utilityProcess,
  webContents,
} satisfies ImplementedApi & Record<string, object>);

export {
  app,
  BrowserWindow,
  ClipboardItem,
  clipboard,
  dialog,
  // biome-ignore lint/style/noDefaultExport: `import electron from 'electron'` is one of the ways to import it.
  electron as default,
  // The module that `require('electron')` returns.
  electron as 'module.exports',
  ipcMain,
  Menu,
  MenuItem,
  nativeImage,
  nativeTheme,
  net,
  protocol,
  screen,
  session,
  shell,
  utilityProcess,
  webContents,
};
