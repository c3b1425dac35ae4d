/** Runs in the window before its page, in a world of its own: all that the page gets of the main process is the bridge. */
import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron';
import type { Bridge, EventName } from '../shared/contract.ts';

const bridge: Bridge = {
  request: (name, args) => ipcRenderer.invoke('request', name, args),
  listen: (name, listener) => {
    const heard = (_event: IpcRendererEvent, told: EventName, value: unknown) => {
      // The main process sends with each name what `Events` says.
      if (told === name) listener(value as Parameters<typeof listener>[0]);
    };
    ipcRenderer.on('event', heard);
    return () => {
      ipcRenderer.removeListener('event', heard);
    };
  },
  pathOf: (file) => webUtils.getPathForFile(file as File),
};

contextBridge.exposeInMainWorld('counterclaim', bridge);
