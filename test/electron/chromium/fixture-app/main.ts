import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, BrowserWindow, ipcMain, net, protocol, session } from 'electron';

// A small app for the tests of the shell. What happens in it is written down in `happened`, which tests read and change.
const happened: string[] = [];
const decisions = { close: true, navigate: false, unload: false };
Object.assign(globalThis, { happened, decisions, createWindow });

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
app.enableSandbox();
app.on('before-quit', () => happened.push('before-quit'));
app.on('will-quit', () => happened.push('will-quit'));
app.on('window-all-closed', () => happened.push('window-all-closed'));
app.on('second-instance', (_event, argv, _cwd, data) => happened.push(`second ${argv.at(-1)} ${JSON.stringify(data)}`));
app.on('web-contents-created', (_event, contents) => happened.push(`contents ${contents.id}`));
app.on('browser-window-created', (_event, window) => happened.push(`window ${window.id}`));

if (app.requestSingleInstanceLock({ from: 'fixture' })) void app.whenReady().then(start);
else app.quit();

async function start(): Promise<void> {
  const { defaultSession } = session;
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  defaultSession.webRequest.onBeforeRequest({ urls: ['<all_urls>'] }, ({ url, resourceType }, callback) => {
    const cancel = !url.startsWith('app://fixture/');
    if (cancel) happened.push(`cancelled ${resourceType} ${url}`);
    callback({ cancel });
  });
  protocol.handle('app', serve);
  ipcMain.handle('echo', (event, ...args) => ({
    from: event.senderFrame?.url,
    parent: event.senderFrame?.parent,
    args,
  }));
  ipcMain.handle('bytes', (_event, bytes: Uint8Array) => bytes.toReversed());
  ipcMain.handle('fail', () => {
    throw new RangeError('too far');
  });
  ipcMain.handle('function', () => () => {});
  ipcMain.on('note', (event, text) => happened.push(`note ${text} from ${event.sender.id}`));
  await createWindow();
}

async function serve(request: Request): Promise<Response> {
  const { host, pathname } = new URL(request.url);
  if (host !== 'fixture') return new Response('no such host', { status: 404 });
  if (pathname === '/streamed') return new Response(streamOf(['one ', 'two ', 'three']));
  if (pathname === '/posted') return new Response(`${request.method} ${await request.text()}`);
  return net.fetch(pathToFileURL(path.join(import.meta.dirname, pathname)).href);
}

function streamOf(parts: readonly string[]): ReadableStream {
  return new Blob([...parts]).stream();
}

async function createWindow(page = 'index.html'): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    width: 900,
    height: 650,
    minWidth: 400,
    minHeight: 300,
    show: false,
    title: 'Fixture',
    backgroundColor: '#102030',
    webPreferences: { preload: path.join(import.meta.dirname, 'preload.cjs'), sandbox: true, contextIsolation: true },
  });
  const { webContents } = window;
  window.once('ready-to-show', () => happened.push('ready-to-show'));
  window.on('close', (event) => {
    happened.push('close');
    if (!decisions.close) event.preventDefault();
  });
  window.on('closed', () => happened.push('closed'));
  window.on('resize', () => happened.push(`resize ${window.getBounds().width}`));
  webContents.on('did-finish-load', () => happened.push('did-finish-load'));
  webContents.on('will-navigate', (event, url) => {
    happened.push(`will-navigate ${url}`);
    if (!decisions.navigate) event.preventDefault();
  });
  webContents.on('will-frame-navigate', ({ url, isMainFrame }) => happened.push(`frame ${isMainFrame} ${url}`));
  webContents.on('will-prevent-unload', (event) => {
    happened.push('will-prevent-unload');
    if (decisions.unload) event.preventDefault();
  });
  webContents.on('console-message', ({ level, message }) => happened.push(`console ${level} ${message}`));
  webContents.on('preload-error', (_event, file, error) =>
    happened.push(`preload ${path.basename(file)} ${error.message}`),
  );
  webContents.on('render-process-gone', (_event, { reason }) => happened.push(`gone ${reason}`));
  webContents.setWindowOpenHandler(({ url }) => {
    happened.push(`open ${url}`);
    return { action: 'deny' };
  });
  await window.loadURL(`app://fixture/${page}`);
  window.show();
  return window;
}
