import { ignoreGonePage, type PageTarget } from './page-target.ts';
import type { PageWindow } from './page-window.ts';

/**
 * Handles a page that is about to go. A window's own close button tells the shell nothing, but has the page unload; so
 * the isolated world prevents that, Chromium asks, and the shell answers with the decision of the `close` listeners.
 */
export class PageUnload {
  readonly #page: PageTarget;
  readonly #window: PageWindow;
  readonly #mayUnload: () => boolean;
  #guarded = false;
  #allowed = false;
  #navigating = false;

  constructor(page: PageTarget, window: PageWindow, mayUnload: () => boolean) {
    this.#page = page;
    this.#window = window;
    this.#mayUnload = mayUnload;
    const { session } = page;
    session.on('Page.javascriptDialogOpening', ({ type, message }) => {
      if (type === 'beforeunload') return this.#answer(this.#allowsUnload());
      process.stderr.write(`The Chromium shell does not show a page's ${type}(): ${message}\n`);
      this.#answer(false);
    });
    session.on('Page.frameStartedNavigating', ({ frameId }) => {
      if (frameId === page.id) this.#navigating = true;
    });
    session.on('Page.frameNavigated', ({ frame }) => {
      if (frame.id === page.id) this.#navigating = false;
    });
    // Chromium lets a page that nobody has touched go without a question.
    session.on('Page.domContentEventFired', () => {
      this.#allowed = false;
      session.send('Runtime.evaluate', { expression: '0', userGesture: true }).catch(ignoreGonePage);
    });
  }

  /** The isolated world has prevented the unloading that Chromium is about to ask about. */
  noteGuarded(): void {
    this.#guarded = true;
  }

  /** The shell itself is about to close or reload the page: only the page's own listeners may prevent it. */
  async allow(): Promise<void> {
    this.#allowed = true;
    await this.#page.deliver({ kind: 'guard', on: false });
  }

  #allowsUnload(): boolean {
    const guarded = this.#guarded;
    this.#guarded = false;
    const closing = !this.#allowed && !this.#navigating;
    if (closing && !this.#window.allowsClose()) return false;
    if (guarded || this.#mayUnload()) return true;
    this.#allowed = false;
    void this.#page.deliver({ kind: 'guard', on: true });
    this.#window.keptOpen();
    return false;
  }

  #answer(accept: boolean): void {
    this.#page.session.send('Page.handleJavaScriptDialog', { accept }).catch(ignoreGonePage);
  }
}
