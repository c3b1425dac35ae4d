import type { OpenDebate } from '../../shared/contract/debate.ts';
import type { Opening } from '../../shared/contract/file.ts';
import { errorValue, type Log } from '../base/answers.ts';
import { SerialQueue } from '../base/serial-queue.ts';
import type { AppWindow } from '../windows/app-window.ts';
import type { Document } from './document.ts';
import type { Documents } from './documents.ts';

export interface OpeningParts {
  readonly documents: Documents;
  readonly newWindow: () => AppWindow;
  /** All windows, the one with the focus first. */
  readonly windows: () => readonly AppWindow[];
  /** Takes note of a debate that was opened. */
  readonly remember: (path: string) => void;
  readonly log: Log;
}

/** Brings files and windows together: one window a debate, one debate a window. */
export class Openings {
  readonly #parts: OpeningParts;
  /** One at a time, so that a file that is asked for twice is opened once. */
  readonly #queue = new SerialQueue();

  constructor(parts: OpeningParts) {
    this.#parts = parts;
  }

  /**
   * Opens the file at `path` for `window` when that has no debate, else in a window of its own; where it is open already, that
   * window comes to the front. Throws what opening a file throws.
   */
  open(path: string, window: AppWindow | null, notices: readonly string[] = []): Promise<Opening> {
    return this.#queue.run(() => this.#open(path, window, notices));
  }

  /** Opens what the system asks for, each file in a window; none: a window without a debate. What fails is told there. */
  async openAll(paths: readonly string[]): Promise<void> {
    const failures: unknown[] = [];
    for (const path of paths) {
      const welcome = this.#welcomeWindow();
      try {
        const opening = await this.open(path, welcome);
        if (opening.outcome === 'here') welcome?.send('debate.opened', opening.debate);
      } catch (error) {
        failures.push(error);
      }
    }
    if (paths.length > 0 && failures.length === 0) return;
    const window = this.#welcomeWindow() ?? this.#parts.newWindow();
    window.focus();
    for (const failure of failures) window.send('failed', errorValue(failure, this.#parts.log));
  }

  async #open(path: string, window: AppWindow | null, notices: readonly string[]): Promise<Opening> {
    const { documents, remember } = this.#parts;
    const shown = await documents.windowWith(path);
    if (shown !== null) {
      shown.focus();
      return { outcome: 'elsewhere' };
    }
    const document = await documents.open(path, notices);
    const debate = await loaded(document);
    if (window?.isOpen === false) {
      await document.close();
      return { outcome: 'cancelled' };
    }
    remember(document.path);
    if (window !== null && documents.find(window) === null) {
      documents.show(document, window);
      window.showName(debate);
      window.focus();
      return { outcome: 'here', debate };
    }
    const made = this.#parts.newWindow();
    documents.show(document, made);
    made.showName(debate);
    return { outcome: 'elsewhere' };
  }

  #welcomeWindow(): AppWindow | null {
    return this.#parts.windows().find((window) => this.#parts.documents.find(window) === null) ?? null;
  }
}

/** The debate in a file that was just opened, and is let go of when it cannot be read. */
async function loaded(document: Document): Promise<OpenDebate> {
  try {
    return await document.opened();
  } catch (error) {
    await document.close();
    throw error;
  }
}
