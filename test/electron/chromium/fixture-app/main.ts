import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, BrowserWindow, ipcMain, net, protocol, session } from 'electron';

/** A small app for the tests of the shell, which read what happened in it and decide what it allows. */
export interface FixtureApp {
  readonly happened: string[];
  readonly decisions: { close: boolean; navigate: boolean; unload: boolean; permission: boolean };
  whenHappened(text: string): Promise<void>;
  createWindow(page?: string): Promise<BrowserWindow>;
}

const happened: string[] = [];
const waiting: { text: string; resolve: () => void }[] = [];
const decisions = { close: true, navigate: false, unload: false, permission: false };
const fixture: FixtureApp = { happened, decisions, whenHappened, createWindow };
Object.assign(globalThis, fixture);

function note(text: string): void {
  happened.push(text);
  for (const { resolve } of waiting.filter((one) => one.text === text)) resolve();
}

/** Fulfilled once it has happened, now or since the list was last emptied. */
function whenHappened(text: string): Promise<void> {
  if (happened.includes(text)) return Promise.resolve();
  return new Promise((resolve) => waiting.push({ text, resolve }));
}

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
app.enableSandbox();
// So that a camera is there to be refused.
app.commandLine.appendSwitch('use-fake-device-for-media-stream');
app.on('before-quit', () => note('before-quit'));
app.on('will-quit', () => note('will-quit'));
app.on('window-all-closed', () => note('window-all-closed'));
app.on('second-instance', (_event, argv, _cwd, data) => note(`second ${argv.at(-1)} ${JSON.stringify(data)}`));
app.on('web-contents-created', (_event, contents) => note(`contents ${contents.id}`));
app.on('browser-window-created', (_event, window) => note(`window ${window.id}`));

if (app.requestSingleInstanceLock({ from: 'fixture' })) void app.whenReady().then(start);
else app.quit();

async function start(): Promise<void> {
  const { defaultSession } = session;
  defaultSession.setPermissionCheckHandler(() => decisions.permission);
  defaultSession.setPermissionRequestHandler((_contents, _permission, callback) => callback(decisions.permission));
  defaultSession.webRequest.onBeforeRequest({ urls: ['<all_urls>'] }, ({ url, resourceType }, callback) => {
    const cancel = !/^(app:\/\/fixture\/|blob:app:\/\/fixture\/|data:)/.test(url);
    if (cancel) note(`cancelled ${resourceType} ${url}`);
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
  ipcMain.on('note', (event, text) => note(`note ${text} from ${event.sender.id}`));
  await createWindow();
}

async function serve(request: Request): Promise<Response> {
  const { host, pathname } = new URL(request.url);
  if (host !== 'fixture') return new Response('no such host', { status: 404 });
  if (pathname === '/away')
    return new Response(null, { status: 302, headers: { location: 'app://fixture/other.html' } });
  if (pathname === '/streamed') return new Response(streamOf(['one ', 'two ', 'three']));
  if (pathname === '/posted') return new Response(`${request.method} ${await request.text()}`);
  return net.fetch(pathToFileURL(path.join(import.meta.dirname, pathname)).href);
}

function streamOf(parts: readonly string[]): ReadableStream {
  const left = [...parts];
  return new ReadableStream({
    pull(controller) {
      const part = left.shift();
      if (part === undefined) controller.close();
      else controller.enqueue(new TextEncoder().encode(part));
    },
  });
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
  window.once('ready-to-show', () => note('ready-to-show'));
  window.on('close', (event) => {
    note('close');
    if (!decisions.close) event.preventDefault();
  });
  window.on('closed', () => note('closed'));
  window.on('resize', () => note(`resize ${window.getBounds().width}`));
  webContents.on('did-finish-load', () => note('did-finish-load'));
  webContents.on('will-navigate', (event, url) => {
    note(`will-navigate ${url}`);
    if (!decisions.navigate) event.preventDefault();
  });
  webContents.on('will-frame-navigate', ({ url, isMainFrame }) => note(`frame ${isMainFrame} ${url}`));
  webContents.on('will-redirect', (event, url) => {
    note(`will-redirect ${url}`);
    event.preventDefault();
  });
  webContents.on('will-prevent-unload', (event) => {
    note('will-prevent-unload');
    if (decisions.unload) event.preventDefault();
  });
  webContents.on('console-message', ({ level, message }) => note(`console ${level} ${message}`));
  webContents.on('preload-error', (_event, file, error) => note(`preload ${path.basename(file)} ${error.message}`));
  webContents.on('render-process-gone', (_event, { reason }) => note(`gone ${reason}`));
  webContents.setWindowOpenHandler(({ url }) => {
    note(`open ${url}`);
    return { action: 'deny' };
  });
  await window.loadURL(`app://fixture/${page}`);
  window.show();
  return window;
}
