import { ipcMain } from 'electron';
import type { Windows } from '../windows/windows.ts';
import type { RequestDesk } from './request-desk.ts';

/** Takes the requests of the windows' own pages to the desk; whatever else sends one is rejected. */
export function setUpIpc(desk: RequestDesk, windows: Windows): void {
  ipcMain.handle('request', ({ sender, senderFrame }, name: unknown, args: unknown) => {
    const window = windows.sender(sender, senderFrame);
    if (window === null) throw new Error('Counterclaim answers its own windows alone.');
    return desk.answer(window, name, args);
  });
}
