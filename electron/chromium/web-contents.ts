import { EventEmitter } from 'node:events';
import { consoleMessage } from './console-message.ts';
import { toAppUrl, toChromiumUrl } from './custom-schemes.ts';
import { failure, ipcMain } from './ipc-main.ts';
import { loadPage } from './load-page.ts';
import { applicationChords, pressChord } from './menu.ts';
import { type NativeImage, nativeImage } from './native-image.ts';
import { applyColourScheme, noteColourScheme } from './native-theme.ts';
import { emitsOnly, implementedOnly, notImplemented } from './not-implemented.ts';
import type { OpenContents } from './open-contents.ts';
import type { FromPage, ToPage } from './page-messages.ts';
import { ignoreGonePage, type PageTarget } from './page-target.ts';
import type { PageWindow } from './page-window.ts';
import { applyPermissions } from './permissions.ts';
import { type PreventableEvent, preventableEvent } from './preventable-event.ts';
import { session } from './session.ts';
import { PageUnload } from './unload.ts';
import { type MainFrame, mainFrameOf } from './web-frame-main.ts';

type WindowOpenHandler = (details: { url: string; frameName: string; features: string }) => { action: string };
type Receivers = { [Kind in FromPage['kind']]: (message: Extract<FromPage, { kind: Kind }>) => unknown };
type EditCommand = 'undo' | 'redo' | 'cut' | 'copy' | 'paste' | 'selectAll';

/** `will-attach-webview` has nothing to tell of: a page of the shell cannot have one. */
const EVENTS = new Set([
  'will-navigate',
  'will-frame-navigate',
  'will-redirect',
  'will-attach-webview',
  'did-navigate',
  'did-navigate-in-page',
  'dom-ready',
  'did-finish-load',
  'will-prevent-unload',
  'render-process-gone',
  'preload-error',
  'console-message',
  'destroyed',
]);

let lastId = 0;

export class WebContents extends EventEmitter implements OpenContents {
  readonly id: number = ++lastId;
  readonly session: typeof session.defaultSession = session.defaultSession;
  readonly #window: PageWindow;
  readonly #opened: Promise<PageTarget>;
  #page: PageTarget | undefined;
  #unload: PageUnload | undefined;
  #url = '';
  #loading: string | undefined;
  #destroyed = false;
  readonly #webPreferences: Readonly<Record<string, unknown>>;
  #windowOpenHandler: WindowOpenHandler | undefined;

  constructor(window: PageWindow, opened: Promise<PageTarget>, webPreferences: Readonly<Record<string, unknown>>) {
    super();
    this.#webPreferences = webPreferences;
    emitsOnly('webContents', this, EVENTS);
    this.#window = window;
    this.#opened = opened.then(async (page) => {
      this.#attach(page);
      await applyColourScheme(page);
      return page;
    });
    // Anybody who waits for the page hears of a failure; otherwise the browser's end reports it.
    this.#opened.catch(ignoreGonePage);
  }

  get mainFrame(): MainFrame {
    return mainFrameOf(this.getURL(), (channel, ...args) => this.send(channel, ...args));
  }

  getURL(): string {
    return toAppUrl(this.#url);
  }

  /** The settings with which the page runs. Electron has this without documenting it. */
  getLastWebPreferences(): Readonly<Record<string, unknown>> {
    return this.#webPreferences;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  getDevToolsTargetId(): string | undefined {
    return this.#page?.id;
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#windowOpenHandler = handler;
  }

  /** Chromium is started with this policy for all pages, and with no other. */
  setWebRTCIPHandlingPolicy(policy: string): void {
    if (policy !== 'disable_non_proxied_udp') throw notImplemented(`The WebRTC policy "${policy}"`);
  }

  send(channel: string, ...args: unknown[]): void {
    this.#deliver({ kind: 'event', channel, args });
  }

  async loadURL(url: string): Promise<void> {
    const page = await this.#opened;
    await applyPermissions(this, url);
    await this.#unload?.allow();
    this.#loading = toChromiumUrl(url);
    try {
      await loadPage(page, this.#loading, url);
    } finally {
      this.#loading = undefined;
    }
  }

  reload(): void {
    void this.#reload();
  }

  /** As if the page had called window.close(). */
  close(): void {
    this.#window.close();
  }

  focus(): void {
    this.#page?.session.send('Page.bringToFront').catch(ignoreGonePage);
  }

  async executeJavaScript(code: string, userGesture = false): Promise<unknown> {
    const { session: page } = await this.#opened;
    const options = { expression: code, userGesture, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails: thrown } = await page.send('Runtime.evaluate', options);
    if (thrown !== undefined) throw new Error(thrown.exception?.description ?? thrown.text);
    return result.value as unknown;
  }

  async capturePage(rect?: { x: number; y: number; width: number; height: number }): Promise<NativeImage> {
    const { session: page } = await this.#opened;
    const clip = rect && { clip: { ...rect, scale: 1 } };
    const { data } = await page.send('Page.captureScreenshot', { format: 'png', ...clip });
    return nativeImage.createFromBuffer(Buffer.from(data, 'base64'));
  }

  undo(): void {
    this.#edit('undo');
  }

  redo(): void {
    this.#edit('redo');
  }

  cut(): void {
    this.#edit('cut');
  }

  copy(): void {
    this.#edit('copy');
  }

  paste(): void {
    this.#edit('paste');
  }

  selectAll(): void {
    this.#edit('selectAll');
  }

  // The rest is for the shell's own parts, not for the app.

  /**
   * Tells whether a frame may go to an address: the app's own loading and reloading may; for anything else the
   * listeners are asked.
   */
  allowNavigation(real: string, url: string, isMainFrame: boolean): boolean {
    const isOwn = isMainFrame && (this.#loading === real || this.#url.split('#')[0] === real);
    if (isOwn) return true;
    const event = this.#navigationEvent(url, isMainFrame);
    this.emit('will-frame-navigate', event);
    if (isMainFrame) this.emit('will-navigate', event, url, false, true);
    return !event.defaultPrevented;
  }

  /** Tells whether a frame may follow a redirection. */
  allowRedirect(url: string, isMainFrame: boolean): boolean {
    const event = this.#navigationEvent(url, isMainFrame);
    this.emit('will-redirect', event, url, false, isMainFrame);
    return !event.defaultPrevented;
  }

  /** Refuses a new window that a page asks for: the shell never opens one, and the app must deny it. */
  refuseWindow(url: string, frameName: string, features: string): void {
    const details = {
      url,
      frameName,
      features,
      disposition: 'foreground-tab',
      referrer: { url: this.getURL(), policy: '' },
    };
    const { action } = this.#windowOpenHandler?.(details) ?? { action: 'allow' };
    if (action !== 'deny') process.stderr.write(`The Chromium shell does not open windows for a page: ${url}\n`);
  }

  sendChords(): void {
    this.#deliver({ kind: 'chords', chords: applicationChords() });
  }

  /** Lets the page close without the question that its window's close button asks. */
  async closePage(): Promise<void> {
    const { session: page } = await this.#opened;
    await this.#unload?.allow();
    await page.send('Page.close').catch(ignoreGonePage);
  }

  pageCrashed(status: string, exitCode: number): void {
    this.#page?.noteCrash();
    const reason = status === 'killed' || status === 'oom' ? status : 'crashed';
    this.emit('render-process-gone', preventableEvent({}), { reason, exitCode });
  }

  pageGone(): void {
    this.#destroyed = true;
    this.emit('destroyed');
  }

  #navigationEvent(url: string, isMainFrame: boolean) {
    return preventableEvent({ url, isMainFrame, isSameDocument: false, frame: isMainFrame ? this.mainFrame : null });
  }

  #deliver(message: ToPage): void {
    void this.#page?.deliver(message);
  }

  async #reload(): Promise<void> {
    const { session: page } = await this.#opened;
    await this.#unload?.allow();
    await page.send('Page.reload').catch(ignoreGonePage);
  }

  #edit(command: EditCommand): void {
    this.#page?.session
      .send('Input.dispatchKeyEvent', { type: 'rawKeyDown', commands: [command] })
      .catch(ignoreGonePage);
  }

  #attach(page: PageTarget): void {
    const { session: target } = page;
    this.#page = page;
    this.#unload = new PageUnload(page, this.#window, () => {
      const asked = preventableEvent({});
      this.emit('will-prevent-unload', asked);
      return asked.defaultPrevented;
    });
    page.on('message', (message) => (this.#receivers[message.kind] as (message: FromPage) => void)(message));
    target.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId !== undefined) return;
      this.#url = frame.url + (frame.urlFragment ?? '');
      this.emit('did-navigate', {}, this.getURL());
    });
    target.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (frameId !== page.id) return;
      this.#url = url;
      this.emit('did-navigate-in-page', {}, this.getURL(), true);
    });
    target.on('Page.domContentEventFired', () => {
      if (!this.#showsTheApp()) return;
      this.emit('dom-ready');
      this.#window.noteReady();
    });
    target.on('Page.loadEventFired', () => {
      if (this.#showsTheApp()) this.emit('did-finish-load');
    });
    target.on('Runtime.consoleAPICalled', (call) =>
      this.emit('console-message', ...consoleMessage(call, this.mainFrame)),
    );
  }

  /**
   * Tells whether the window has left the shell's own empty page, on which it starts and of which the app hears
   * nothing.
   */
  #showsTheApp(): boolean {
    return this.#url !== '' && !this.#url.startsWith('data:');
  }

  readonly #receivers: Receivers = {
    hello: ({ dark }) => {
      noteColourScheme(dark);
      this.sendChords();
    },
    dark: ({ dark }) => noteColourScheme(dark),
    'preload-error': ({ path, error }) => this.emit('preload-error', preventableEvent({}), path, error),
    send: ({ channel, args }) => ipcMain.emit(channel, this.#ipcEvent(), ...args),
    invoke: (message) => this.#answer(message),
    chord: ({ chord }) => pressChord(chord, this),
    open: ({ url, name, features }) => this.refuseWindow(toAppUrl(url), name, features),
    // The shell opens no other programs, so the listeners are told and nothing more can happen.
    leave: ({ url }) => this.allowNavigation(url, url, true),
    close: () => this.#window.close(),
    guarded: () => this.#unload?.noteGuarded(),
    focus: ({ focused }) => this.#window.noteFocus(focused),
    bounds: () => this.#window.noteBounds(),
    title: ({ title }) => this.#window.noteTitle(title),
  };

  async #answer(message: Extract<FromPage, { kind: 'invoke' }>): Promise<void> {
    const answer = await ipcMain.answer(this.#ipcEvent(), message);
    try {
      void this.#page?.deliver(answer);
    } catch {
      void this.#page?.deliver(failure(message.id, message.channel, 'Error: An object could not be cloned.'));
    }
  }

  #ipcEvent(): PreventableEvent {
    return preventableEvent({ sender: this, senderFrame: this.mainFrame, processId: 1, frameId: 1 });
  }
}
implementedOnly('webContents', WebContents.prototype);
