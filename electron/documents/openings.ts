import type { JournalChoice } from '../../db/debate-file.ts';
import type { OpenDebate } from '../../shared/contract/debate.ts';
import type { Opening } from '../../shared/contract/file.ts';
import { CounterclaimError } from '../../shared/errors.ts';
import { SerialQueue } from '../base/serial-queue.ts';
import type { AppWindow } from '../windows/app-window.ts';
import type { Document, OpenOptions } from './document.ts';
import type { Documents } from './documents.ts';

export interface OpeningParts {
  readonly documents: Documents;
  readonly newWindow: () => AppWindow;
  /** All windows, the one with the focus first. */
  readonly windows: () => readonly AppWindow[];
  /** Takes note of a debate that was opened. */
  readonly remember: (path: string) => void;
  /** Reads a file apart, unless it is known, before it is opened here; throws what is wrong with it. */
  readonly vet: (path: string, how: Vet) => Promise<void>;
  /** Tells a window that a file could not be opened that no request was made for. */
  readonly tellFailed: (window: AppWindow, path: string, error: unknown) => void;
}

export interface Vet {
  readonly window: AppWindow | null;
  readonly journal: JournalChoice | null;
  readonly signal: AbortSignal | undefined;
}

export interface OpeningOptions extends OpenOptions {
  /** The program has just made it: it need not be vetted. */
  readonly isOwn?: boolean;
  readonly signal?: AbortSignal;
}

/** With more, a computer with 8 GB has no memory left. */
export const MOST_WINDOWS = 30;

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
   * window comes to the front. One that is not known is vetted first, while others are opened. Throws what opening a file throws.
   */
  async open(path: string, window: AppWindow | null, options: OpeningOptions = {}): Promise<Opening> {
    const { journal = null, isOwn = false, signal } = options;
    if (!isOwn && (await this.#parts.documents.windowWith(path)) === null) {
      await this.#parts.vet(path, { window, journal, signal });
    }
    return this.#queue.run(() => this.#open(path, window, options));
  }

  /** Opens what the system asks for, each file in a window; none: a window without a debate. What fails is told there. */
  async openAll(paths: readonly string[]): Promise<void> {
    const failures: { path: string; error: unknown }[] = [];
    for (const path of paths) {
      const welcome = this.#welcomeWindow();
      try {
        const opening = await this.open(path, welcome);
        if (opening.outcome === 'here') welcome?.send('debate.opened', opening.debate);
      } catch (error) {
        failures.push({ path, error });
      }
    }
    if (paths.length > 0 && failures.length === 0) return;
    const window = this.#welcomeWindow() ?? this.#parts.newWindow();
    window.focus();
    for (const { path, error } of failures) this.#parts.tellFailed(window, path, error);
  }

  async #open(path: string, window: AppWindow | null, options: OpenOptions): Promise<Opening> {
    const { documents, remember } = this.#parts;
    const shown = await documents.windowWith(path);
    if (shown !== null) {
      shown.focus();
      return { outcome: 'elsewhere' };
    }
    this.#refuseTooMany(window);
    const document = await documents.open(path, options);
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

  /** A window takes about 240 MB, which the system has to find. */
  #refuseTooMany(window: AppWindow | null): void {
    const { documents, windows } = this.#parts;
    const isFree = window !== null && documents.find(window) === null;
    if (isFree || windows().length < MOST_WINDOWS) return;
    const message = `${MOST_WINDOWS} windows are open, which is as many as there can be. Close one that you do not need, and open the debate again.`;
    throw new CounterclaimError('TooLarge', message);
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
