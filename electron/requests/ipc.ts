import { isAbsolute } from 'node:path';
import { ipcMain } from 'electron';
import type { Windows } from '../windows/windows.ts';
import type { RequestRouter } from './request-router.ts';
import type { Vouchers } from './vouchers.ts';

/** Passes the requests of the windows' own pages to the router; requests from anything else are rejected. */
export function setUpIpc(router: RequestRouter, windows: Windows, vouchers: Vouchers): void {
  const senderOf = ({ sender, senderFrame }: Electron.IpcMainInvokeEvent) => {
    const window = windows.sender(sender, senderFrame);
    if (window === null) throw new Error('Counterclaim answers its own windows alone.');
    return window;
  };
  ipcMain.handle('request', (event, name: unknown, args: unknown) => router.answer(senderOf(event), name, args));
  // A channel for the preload script alone: the page cannot reach it.
  ipcMain.handle('dropped', (event, path: unknown) => {
    const window = senderOf(event);
    if (typeof path !== 'string' || !isAbsolute(path)) return null;
    return vouchers.give(window, /\.debate$/i.test(path) ? 'debate' : 'source', path);
  });
}
