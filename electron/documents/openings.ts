import type { JournalChoice } from '../../db/debate-file.ts';
import type { OpenDebate } from '../../shared/contract/debate.ts';
import type { Opening } from '../../shared/contract/file.ts';
import { CounterclaimError } from '../../shared/errors.ts';
import { t } from '../../shared/language/translate.ts';
import { SerialQueue } from '../base/serial-queue.ts';
import type { AppWindow } from '../windows/app-window.ts';
import type { Document, OpenOptions } from './document.ts';
import type { Documents } from './documents.ts';

export interface OpeningParts {
  readonly documents: Documents;
  readonly newWindow: () => AppWindow;
  /** All windows, the one with the focus first. */
  readonly windows: () => readonly AppWindow[];
  /** Records a debate that was opened. */
  readonly remember: (path: string) => void;
  /**
   * Reads a file apart, unless it is known, before it is opened here. Returns what is wrong with it, a sentence each, and throws what keeps
   * it from being opened.
   */
  readonly vet: (path: string, how: Vet) => Promise<readonly string[]>;
  /** Tells a window that a file could not be opened that no request was made for. */
  readonly tellFailed: (window: AppWindow, path: string, error: unknown) => void;
}

export interface Vet {
  readonly window: AppWindow | null;
  readonly journal: JournalChoice | null;
  readonly signal: AbortSignal | undefined;
}

export interface OpeningOptions extends OpenOptions {
  /** True if the program has just made the file, which need not be vetted then. */
  readonly isOwn?: boolean;
  readonly signal?: AbortSignal;
}

/** With more windows, a computer with 8 GB has no memory left. */
export const MOST_WINDOWS = 30;

/** Brings files and windows together: one window per debate, one debate per window. */
export class Openings {
  readonly #parts: OpeningParts;
  /** One at a time, so that a file that is asked for twice is opened once. */
  readonly #queue = new SerialQueue();

  constructor(parts: OpeningParts) {
    this.#parts = parts;
  }

  /**
   * Opens the file at `path` for `window` if that has no debate, otherwise in a window of its own; if it is open
   * already, that window comes to the front. An unknown file is vetted first, while others are opened. Throws the
   * errors of opening a file.
   */
  async open(path: string, window: AppWindow | null, options: OpeningOptions = {}): Promise<Opening> {
    const { journal = null, isOwn = false, signal } = options;
    const isVetted = !isOwn && (await this.#parts.documents.windowWith(path)) === null;
    const faults = isVetted ? await this.#parts.vet(path, { window, journal, signal }) : [];
    return this.#queue.run(() =>
      this.#open(path, window, { ...options, notices: withFaults(options.notices, faults) }),
    );
  }

  /**
   * Opens files for the system, each in a window; without files, a window without a debate. Failures are reported
   * there.
   */
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

  /** Throws if there are too many windows: each takes about 240 MB. */
  #refuseTooMany(window: AppWindow | null): void {
    const { documents, windows } = this.#parts;
    const isFree = window !== null && documents.find(window) === null;
    if (isFree || windows().length < MOST_WINDOWS) return;
    const message = t(
      '{count} windows are open, which is as many as there can be. Close one that you do not need, and open the debate again.',
      { count: MOST_WINDOWS },
    );
    throw new CounterclaimError('TooLarge', message);
  }

  #welcomeWindow(): AppWindow | null {
    return this.#parts.windows().find((window) => this.#parts.documents.find(window) === null) ?? null;
  }
}

function withFaults(notices: OpenOptions['notices'], faults: readonly string[]): OpenOptions['notices'] {
  if (faults.length === 0) return notices;
  const { origin = 'opened', sentences = [] } = notices ?? {};
  return { origin, sentences: [...sentences, ...faults] };
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
