import { EventEmitter } from 'node:events';
import path from 'node:path';
import { getPath, setPath } from './app-paths.ts';
import { chromiumIsRunning, startChromium, stopChromium } from './chromium.ts';
import { commandLine } from './command-line.ts';
import { manifest } from './launch.ts';
import { emitsOnly, implementedOnly } from './not-implemented.ts';
import { openWindows } from './open-windows.ts';
import { preventableEvent } from './preventable-event.ts';
import { guardRequests } from './request-gate.ts';
import { readDisplays } from './screen.ts';
import { takeInstanceLock } from './single-instance.ts';
import { watchTargets } from './watch-targets.ts';

/** `open-file` and `activate` are macOS's own: nothing here ever opens a file or a dock icon that way. */
const EVENTS = new Set([
  'ready',
  'will-finish-launching',
  'window-all-closed',
  'before-quit',
  'will-quit',
  'quit',
  'second-instance',
  'open-file',
  'activate',
  'browser-window-created',
  'browser-window-focus',
  'browser-window-blur',
  'web-contents-created',
]);

class App extends EventEmitter {
  readonly isPackaged: boolean = false;
  readonly commandLine: typeof commandLine = commandLine;
  readonly getPath: typeof getPath = getPath;
  readonly setPath: typeof setPath = setPath;
  readonly #ready = Promise.withResolvers<void>();
  #isReady = false;
  #ending = false;
  #hasLock = false;

  constructor() {
    super();
    emitsOnly('app', this, EVENTS);
  }

  whenReady(): Promise<void> {
    return this.#ready.promise;
  }

  isReady(): boolean {
    return this.#isReady;
  }

  getName(): string {
    return manifest.name;
  }

  getVersion(): string {
    return manifest.version;
  }

  getAppPath(): string {
    return manifest.folder;
  }

  getLocale(): string {
    return Intl.DateTimeFormat().resolvedOptions().locale;
  }

  /** Chromium's pages are sandboxed in any case. */
  enableSandbox(): void {}

  /** Only macOS and the panel that `showAboutPanel` opens show them, and the shell opens none. */
  setAboutPanelOptions(): void {}

  /** Electron, too, keeps recent documents on macOS and Windows alone. */
  addRecentDocument(): void {}

  clearRecentDocuments(): void {}

  focus(): void {
    openWindows[0]?.webContents.focus();
  }

  requestSingleInstanceLock(additionalData: unknown = {}): boolean {
    const folder = path.join(getPath('userData'), 'instance');
    this.#hasLock ||= takeInstanceLock(folder, additionalData, ({ argv, cwd, data }) =>
      this.emit('second-instance', preventableEvent({}), argv, cwd, data),
    );
    return this.#hasLock;
  }

  hasSingleInstanceLock(): boolean {
    return this.#hasLock;
  }

  async quit(): Promise<void> {
    if (this.#ending) return;
    if (!this.#allow('before-quit')) return;
    this.#ending = true;
    for (const window of [...openWindows]) {
      if (await window.tryClose()) continue;
      this.#ending = false;
      return;
    }
    this.#ending = this.#allow('will-quit');
    if (this.#ending) this.#end(0);
  }

  exit(code = 0): void {
    this.#ending = true;
    this.#end(code);
  }

  /** Starts Chromium once the app's main module has run, and says that the app is ready. */
  async start(): Promise<void> {
    if (this.#ending) return;
    try {
      await startChromium(path.join(getPath('userData'), 'chromium'), (code) => this.#chromiumEnded(code));
      watchTargets();
      await Promise.all([guardRequests(), readDisplays()]);
    } catch (error) {
      // A browser that ended meanwhile ends the app, too, and has said so.
      if (!chromiumIsRunning()) return;
      throw error;
    }
    this.#isReady = true;
    this.emit('will-finish-launching');
    this.emit('ready', {}, {});
    this.#ready.resolve();
  }

  /** The last window has been closed: the app may stay, and quits unless it says so. */
  windowClosed(): void {
    if (openWindows.length > 0 || this.#ending) return;
    if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed');
    else void this.quit();
  }

  #allow(event: 'before-quit' | 'will-quit'): boolean {
    const asked = preventableEvent({});
    this.emit(event, asked);
    return !asked.defaultPrevented;
  }

  #chromiumEnded(code: number): void {
    if (this.#ending) return;
    if (code !== 0 || !this.#isReady) process.stderr.write('Chromium ended unexpectedly.\n');
    this.#ending = true;
    for (const window of [...openWindows]) window.pageGone();
    // One that runs on the same folder already takes over from a second one, which ends without an error.
    this.#end(this.#isReady ? code : 1);
  }

  #end(code: number): void {
    this.emit('quit', preventableEvent({}), code);
    // As in Electron, what runs now runs to its end.
    if (!chromiumIsRunning()) setImmediate(() => process.exit(code));
    else void stopChromium().then(() => process.exit(code));
  }
}
implementedOnly('app', App.prototype);

export const app: App = new App();
