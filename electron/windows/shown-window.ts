import { randomBytes } from 'node:crypto';
import type { BrowserWindow } from 'electron';
import type { ActionId } from '../../shared/actions.ts';
import type { OpenDebate } from '../../shared/contract/debate.ts';
import type { EventName, Events } from '../../shared/contract/events.ts';
import { msg, t } from '../../shared/language/translate.ts';
import type { Log } from '../base/answers.ts';
import { APP_ADDRESS } from '../protocol/app-address.ts';
import type { AppWindow } from './app-window.ts';
import { WindowFlush } from './window-flush.ts';
import { WindowWork } from './window-work.ts';

export interface ShownWindowParts {
  /** Tells whether something in the window may not be on the disk yet. */
  readonly hasDebate: (window: AppWindow) => boolean;
  /** Asks the user whether to close and lose what could not be written. */
  readonly askToLose: (window: AppWindow) => Promise<boolean>;
  /** Releases everything that the window held. */
  readonly letGo: (window: AppWindow) => Promise<void>;
  readonly log: Log;
}

const CRASHED = {
  code: 'Unexpected',
  message: msg('The window stopped working, and was loaded again from the file. Everything saved is there.'),
  details: [],
} as const;

/** A window on the screen. */
export class ShownWindow implements AppWindow {
  readonly id: number;
  readonly key = randomBytes(24).toString('base64url');
  readonly native: BrowserWindow;
  readonly #parts: ShownWindowParts;
  readonly #work = new WindowWork();
  readonly #flush = new WindowFlush(() => this.send('flush', {}));
  /** Messages for the page until it has its content; null once it has. */
  #waiting: (() => void)[] | null = [];
  #leaving: Promise<boolean> | null = null;

  constructor(native: BrowserWindow, parts: ShownWindowParts) {
    this.id = native.webContents.id;
    this.native = native;
    this.#parts = parts;
    native.on('close', (event) => {
      event.preventDefault();
      void this.leave();
    });
    native.webContents.on('render-process-gone', (_event, { reason }) => this.#pageGone(reason));
    this.#load();
  }

  get isOpen(): boolean {
    return !this.#work.ended && !this.native.isDestroyed();
  }

  send<N extends EventName>(name: N, event: Events[N]): void {
    const tell = () => {
      if (!this.native.isDestroyed()) this.native.webContents.send('event', name, event);
    };
    if (this.#waiting === null) tell();
    else this.#waiting.push(tell);
  }

  showName(debate: OpenDebate | null): void {
    this.native.setTitle(debate === null ? 'Counterclaim' : `${debate.name} – Counterclaim`);
    if (process.platform === 'darwin') this.native.setRepresentedFilename(debate?.path ?? '');
  }

  focus(): void {
    if (!this.isOpen) return;
    if (this.native.isMinimized()) this.native.restore();
    this.native.focus();
  }

  fill(fills: boolean): boolean {
    if (this.native.isDestroyed() || this.native.isFullScreen() === fills) return false;
    this.native.setFullScreen(fills);
    return true;
  }

  close(): void {
    this.native.close();
  }

  /** Closes the window, once what was typed is on the disk; returns false if the user would rather keep it open. */
  leave(): Promise<boolean> {
    this.#leaving ??= this.#leave();
    return this.#leaving;
  }

  work<T>(task: (signal: AbortSignal) => Promise<T>): Promise<T> {
    return this.#work.run(task);
  }

  contentGiven(): void {
    const waiting = this.#waiting ?? [];
    this.#waiting = null;
    // After the answer with the content.
    setImmediate(() => {
      for (const tell of waiting) tell();
    });
  }

  flushed(saved: boolean): void {
    this.#flush.answered(saved);
  }

  act(id: ActionId): void {
    switch (id) {
      case 'cut':
      case 'copy':
      case 'paste':
        // Acts as the keys do: the page hears of it, whether for a text field or for the canvas.
        this.native.webContents[id]();
        break;
      default:
        this.send('action', { id });
    }
  }

  async #leave(): Promise<boolean> {
    const hasContent = this.#waiting === null;
    if (hasContent && this.#parts.hasDebate(this)) {
      const saved = await this.#flush.run();
      if (saved === false && !(await this.#parts.askToLose(this))) {
        this.#leaving = null;
        return false;
      }
    }
    await this.#work.end();
    try {
      await this.#parts.letGo(this);
    } catch (error) {
      this.#parts.log(error);
    }
    this.native.destroy();
    return true;
  }

  #pageGone(reason: string): void {
    this.#flush.answered(null);
    if (reason === 'clean-exit' || !this.isOpen || this.#leaving !== null) return;
    this.#parts.log(Object.assign(new Error(`A window's process is gone: ${reason}.`), { code: reason }));
    if (this.#waiting !== null) {
      // It failed before it showed anything: it would fail the next time, too.
      void this.leave();
      return;
    }
    this.#waiting = [];
    this.send('failed', { ...CRASHED, message: t(CRASHED.message) });
    this.#load();
  }

  #load(): void {
    this.native.loadURL(APP_ADDRESS).catch((error: unknown) => {
      if (this.isOpen) this.#parts.log(error);
    });
  }
}
