const { contextBridge, ipcRenderer, webUtils } = require('electron');

contextBridge.exposeInMainWorld('fixture', {
  platform: process.platform,
  nested: { list: [1, 2, 3] },
  echo: (...args) => ipcRenderer.invoke('echo', ...args),
  bytes: (bytes) => ipcRenderer.invoke('bytes', bytes),
  fail: () => ipcRenderer.invoke('fail'),
  missing: () => ipcRenderer.invoke('nobody'),
  returnFunction: () => ipcRenderer.invoke('function'),
  note: (text) => ipcRenderer.send('note', text),
  twice: (number) => number * 2,
  throws: () => {
    throw new TypeError('from the preload script');
  },
  pathOf: async (file) => (await ipcRenderer.invoke('echo', webUtils.getPathForFile(file))).args[0],
  unknown: () => ipcRenderer.sendSync('note'),
  onEvent: (listener) => {
    const handler = (_event, ...args) => listener(...args);
    ipcRenderer.on('event', handler);
    return () => ipcRenderer.off('event', handler);
  },
});
globalThis.ofThePreload = true;
