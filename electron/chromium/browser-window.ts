import { EventEmitter } from 'node:events';
import { app } from './app.ts';
import { emitsOnly, implementedOnly } from './not-implemented.ts';
import { type OpenWindow, openWindows } from './open-windows.ts';
import { ignoreGonePage, PageTarget } from './page-target.ts';
import { preventableEvent } from './preventable-event.ts';
import { WebContents } from './web-contents.ts';
import { type Bounds, WindowBounds } from './window-bounds.ts';
import { readWindowOptions, type WindowOptions } from './window-options.ts';

const EVENTS = new Set([
  'close',
  'closed',
  'focus',
  'blur',
  'show',
  'ready-to-show',
  'resize',
  'move',
  'maximize',
  'unmaximize',
  'minimize',
  'restore',
  'enter-full-screen',
  'leave-full-screen',
]);

let lastId = 0;

export class BrowserWindow extends EventEmitter implements OpenWindow {
  static #focused: BrowserWindow | null = null;
  readonly id: number = ++lastId;
  readonly webContents: WebContents;
  readonly #bounds: WindowBounds;
  readonly #opened: Promise<PageTarget>;
  #page: PageTarget | undefined;
  #title: string;
  #destroyed = false;
  #wasReady = false;
  #keptOpen: (() => void) | undefined;

  constructor(given: WindowOptions = {}) {
    super();
    emitsOnly('BrowserWindow', this, EVENTS);
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    const options = readWindowOptions(given);
    const { width, height, background, preload } = options;
    this.#title = options.title ?? app.getName();
    this.#bounds = new WindowBounds(options, (change) => this.emit(change));
    this.#opened = PageTarget.open({ width, height, background, preload }).then(async (page) => {
      this.#page = page;
      await this.#bounds.attach(page);
      return page;
    });
    this.webContents = new WebContents(
      {
        close: () => this.close(),
        allowsClose: () => this.#allowsClose(),
        keptOpen: () => this.#keptOpen?.(),
        noteFocus: (focused) => this.#noteFocus(focused),
        noteBounds: () => void this.#bounds.refresh(),
        noteTitle: (pageTitle) => {
          // A page without a title leaves the window its own.
          this.#title = pageTitle || this.#title;
        },
        noteReady: () => this.#noteReady(),
      },
      this.#opened,
      options.webPreferences,
    );
    openWindows.push(this);
    app.emit('browser-window-created', preventableEvent({}), this);
    app.emit('web-contents-created', preventableEvent({}), this.webContents);
  }

  static getAllWindows(): BrowserWindow[] {
    return openWindows.filter((window) => window instanceof BrowserWindow);
  }

  static getFocusedWindow(): BrowserWindow | null {
    return BrowserWindow.#focused;
  }

  static fromWebContents(webContents: WebContents): BrowserWindow | null {
    return BrowserWindow.getAllWindows().find((window) => window.webContents === webContents) ?? null;
  }

  static fromId(id: number): BrowserWindow | null {
    return BrowserWindow.getAllWindows().find((window) => window.id === id) ?? null;
  }

  get page(): PageTarget | undefined {
    return this.#page;
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }

  /** Chromium shows a window from the start, in its background's colour; it cannot be kept unseen. */
  show(): void {
    this.emit('show');
    this.focus();
  }

  focus(): void {
    this.webContents.focus();
    this.#noteFocus(true);
  }

  isFocused(): boolean {
    return BrowserWindow.#focused === this;
  }

  close(): void {
    void this.tryClose();
  }

  /** Closes the window without asking anybody; `closed` is emitted all the same. */
  destroy(): void {
    this.pageGone();
    this.#opened.then(({ session, id }) => session.send('Target.closeTarget', { targetId: id })).catch(ignoreGonePage);
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  isMinimized(): boolean {
    return this.#bounds.state === 'minimized';
  }

  isMaximized(): boolean {
    return this.#bounds.state === 'maximized';
  }

  isFullScreen(): boolean {
    return this.#bounds.state === 'fullscreen';
  }

  minimize(): void {
    this.#bounds.setState('minimized');
  }

  maximize(): void {
    this.#bounds.setState('maximized');
  }

  unmaximize(): void {
    if (this.isMaximized()) this.#bounds.setState('normal');
  }

  restore(): void {
    if (this.isMinimized()) this.#bounds.setState('normal');
  }

  setFullScreen(on: boolean): void {
    this.#bounds.setState(on ? 'fullscreen' : 'normal');
  }

  getBounds(): Bounds {
    return this.#bounds.current();
  }

  getNormalBounds(): Bounds {
    return this.#bounds.normal();
  }

  setBounds(bounds: Partial<Bounds>): void {
    this.#bounds.set(bounds);
  }

  getSize(): number[] {
    const { width, height } = this.getBounds();
    return [width, height];
  }

  setSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }

  getTitle(): string {
    return this.#title;
  }

  setTitle(title: string): void {
    this.#title = title;
    this.webContents.executeJavaScript(`document.title = ${JSON.stringify(title)}`).catch(ignoreGonePage);
  }

  /** Only macOS has a place to show it; elsewhere Electron, too, does nothing. */
  setRepresentedFilename(_file: string): void {}

  /** Only macOS has a place to show it; elsewhere Electron, too, does nothing. */
  setDocumentEdited(_edited: boolean): void {}

  async tryClose(): Promise<boolean> {
    if (this.#destroyed) return true;
    if (!this.#allowsClose()) return false;
    const { promise, resolve } = Promise.withResolvers<boolean>();
    this.once('closed', () => resolve(true));
    this.#keptOpen = () => resolve(false);
    await this.webContents.closePage();
    return promise;
  }

  pageGone(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    this.#noteFocus(false);
    openWindows.splice(openWindows.indexOf(this), 1);
    this.webContents.pageGone();
    this.emit('closed');
    app.windowClosed();
  }

  #allowsClose(): boolean {
    const asked = preventableEvent({});
    this.emit('close', asked);
    return !asked.defaultPrevented;
  }

  #noteReady(): void {
    if (this.#wasReady) return;
    this.#wasReady = true;
    this.emit('ready-to-show');
  }

  #noteFocus(focused: boolean): void {
    if (focused === this.isFocused()) return;
    const before = BrowserWindow.#focused;
    BrowserWindow.#focused = focused ? this : null;
    if (before !== null) before.#tellFocus('blur');
    if (focused) this.#tellFocus('focus');
  }

  #tellFocus(change: 'focus' | 'blur'): void {
    this.emit(change);
    app.emit(`browser-window-${change}`, preventableEvent({}), this);
  }
}
implementedOnly('BrowserWindow', BrowserWindow);
implementedOnly('BrowserWindow', BrowserWindow.prototype);
