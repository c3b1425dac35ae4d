import { BrowserWindow, nativeTheme, screen, type WebFrameMain } from 'electron';
import type { EventName, Events } from '../../shared/contract/events.ts';
import { themeNamed } from '../../shared/scene/theme.ts';
import { SerialQueue } from '../base/serial-queue.ts';
import { APP_ADDRESS } from '../protocol/app-address.ts';
import type { Settings } from '../settings/settings.ts';
import type { AppWindow } from './app-window.ts';
import { createNativeWindow } from './native-window.ts';
import { ShownWindow, type ShownWindowParts } from './shown-window.ts';
import { type Area, besides, windowPlace } from './window-place.ts';

export interface WindowsParts extends ShownWindowParts {
  readonly settings: Settings;
  /** A window got the focus. */
  readonly focused: (window: AppWindow) => void;
}

/** The windows of the app. */
export class Windows {
  readonly #settings: Settings;
  readonly #parts: ShownWindowParts;
  readonly #focused: (window: AppWindow) => void;
  readonly #questions = new SerialQueue();
  /** The one that had the focus last comes first. */
  readonly #all: ShownWindow[] = [];

  constructor({ settings, focused, ...parts }: WindowsParts) {
    this.#settings = settings;
    this.#focused = focused;
    this.#parts = {
      ...parts,
      askToLose: (window) => this.#questions.run(() => parts.askToLose(window)),
      letGo: async (window) => {
        this.#keepPlace(window);
        await parts.letGo(window);
      },
    };
  }

  /** Returns all windows that are there to stay, the one that had the focus last first. */
  all(): readonly AppWindow[] {
    return this.#all.filter((window) => window.isOpen);
  }

  /** True if there is no window, not even one that is about to close. */
  get isEmpty(): boolean {
    return this.#all.length === 0;
  }

  /** Brings the window that was opened after `window` to the front, or the one before; returns false if there is no other. */
  next(window: AppWindow, by: 1 | -1): boolean {
    const inOrder = [...this.all()].sort((a, b) => a.id - b.id);
    const other = inOrder[(inOrder.findIndex(({ id }) => id === window.id) + by + inOrder.length) % inOrder.length];
    if (other === undefined || other.id === window.id) return false;
    other.focus();
    return true;
  }

  /**
   * Closes all windows at once, except those that have to stay, which ask one after the other. Returns whether all are
   * closed.
   */
  async leaveAll(): Promise<boolean> {
    const left = await Promise.all(this.#all.map((window) => window.leave()));
    return left.every((isClosed) => isClosed);
  }

  /** Opens a new window, which then loads its page. */
  open(): AppWindow {
    const { maximized, ...area } = this.#place();
    const { paper } = themeNamed(nativeTheme.shouldUseDarkColors ? 'dark' : 'light');
    const native = createNativeWindow({ ...area, backgroundColor: paper });
    if (maximized) native.maximize();
    const window = new ShownWindow(native, this.#parts);
    this.#all.unshift(window);
    native.on('focus', () => {
      this.#moveToFront(window);
      this.#focused(window);
    });
    native.on('closed', () => this.#all.splice(this.#all.indexOf(window), 1));
    return window;
  }

  /**
   * Returns the window that a message comes from; null unless it is sent by the app's own page, and not by a frame in
   * it.
   */
  sender(contents: { readonly id: number }, frame: WebFrameMain | null): AppWindow | null {
    if (frame === null || frame.parent !== null || frame.url !== APP_ADDRESS) return null;
    return this.#all.find(({ id }) => id === contents.id) ?? null;
  }

  /** Sends an event to all windows, or to all except `except`. */
  tell<N extends EventName>(name: N, event: Events[N], except: AppWindow | null = null): void {
    for (const window of this.all()) if (window !== except) window.send(name, event);
  }

  #place(): Area & { maximized: boolean } {
    const main = screen.getPrimaryDisplay();
    const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
    const displays = [main, ...others].map(({ workArea }) => workArea);
    const [front] = this.#all;
    if (front?.isOpen && !front.native.isMaximized()) {
      return { ...besides(front.native.getNormalBounds(), displays), maximized: false };
    }
    return windowPlace(this.#settings.data.window, displays);
  }

  #keepPlace({ id }: AppWindow): void {
    const native = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.id === id);
    if (native === undefined || native.isDestroyed()) return;
    const { x, y, width, height } = native.getNormalBounds();
    this.#settings.set({ window: { bounds: { x, y, width, height }, maximized: native.isMaximized() } });
  }

  #moveToFront(window: ShownWindow): void {
    this.#all.splice(this.#all.indexOf(window), 1);
    this.#all.unshift(window);
  }
}
