import { realpath, stat } from 'node:fs/promises';
import { asFileError } from '../../db/file-errors.ts';
import { CounterclaimError, errorCode } from '../../shared/errors.ts';
import { t } from '../../shared/language/translate.ts';
import type { Sha256 } from '../../shared/model/entities.ts';
import type { AppWindow } from '../windows/app-window.ts';
import { Document, type FileOpeners, fileOpeners, type OpenOptions } from './document.ts';
import { followWriting } from './follow-writing.ts';

interface Shown {
  readonly document: Document;
  /** Stops looking for what other programs write. */
  readonly unfollow: () => void;
  readonly window: AppWindow;
}

/** The open debates, each in one window, and each window with at most one. */
export class Documents {
  readonly #shown = new Map<number, Shown>();
  readonly #openers: FileOpeners;

  constructor(openers: FileOpeners = fileOpeners) {
    this.#openers = openers;
  }

  /** Returns the debate in a window. Throws `NotFound` when there is none. */
  in(window: AppWindow): Document {
    const document = this.find(window);
    if (document !== null) return document;
    throw new CounterclaimError('NotFound', t('No debate is open in this window. Open one first.'));
  }

  find(window: AppWindow): Document | null {
    return this.#shown.get(window.id)?.document ?? null;
  }

  /** Returns the window that shows the file at `path`, under any of its names. */
  async windowWith(path: string): Promise<AppWindow | null> {
    for (const { document, window } of this.#shown.values()) {
      if (await isSameFile(document.path, path)) return window;
    }
    return null;
  }

  /** Opens the file at `path`, which no window has open yet. Throws the errors of `Document.open`. */
  async open(path: string, options: OpenOptions = {}): Promise<Document> {
    return Document.open(await realPath(path), { ...options, openers: this.#openers });
  }

  /**
   * Returns a content of the debate in the window with this key, by its SHA-256; null when it has none with that hash.
   */
  bytes(key: string, sha: Sha256): Promise<Uint8Array | null> {
    return this.#contentOf(key, (document) => document.bytes(sha));
  }

  /** Returns how many bytes such a content has, without reading them. */
  byteLength(key: string, sha: Sha256): Promise<number | null> {
    return this.#contentOf(key, (document) => document.byteLength(sha));
  }

  async #contentOf<T>(key: string, ask: (document: Document) => Promise<T>): Promise<T | null> {
    const shown = [...this.#shown.values()].find(({ window }) => window.key === key);
    try {
      return shown === undefined ? null : await ask(shown.document);
    } catch (error) {
      if (errorCode(error) !== 'MissingContent') throw error;
      return null;
    }
  }

  /** Calls `work` with the debate at `path`, which is opened for it when no window shows it. */
  async withDocument(path: string, work: (document: Document) => Promise<void>): Promise<void> {
    const window = await this.windowWith(path);
    if (window !== null) return work(this.in(window));
    const document = await this.open(path);
    try {
      await work(document);
    } finally {
      await document.close();
    }
  }

  /** Gives a debate to a window that has none; `close` releases it. */
  show(document: Document, window: AppWindow): void {
    const unfollow = followWriting(document.path, () => document.noticeProposals());
    this.#shown.set(window.id, { document, window, unfollow });
    document.listen({
      replaced: (content, isAnother) => window.send('debate.replaced', { ...content, isAnother }),
      proposed: (proposals) => window.send('proposals.changed', { proposals }),
      lost: ({ code, message }) => window.send('failed', { code, message, details: [] }),
    });
  }

  /** Closes the debate in a window, if there is one. */
  async close(window: AppWindow): Promise<void> {
    const shown = this.#shown.get(window.id);
    this.#shown.delete(window.id);
    shown?.unfollow();
    await shown?.document.close();
  }
}

async function realPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    throw asFileError(error, path, 'open');
  }
}

/** Tells whether both paths lead to one file. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  if (one === other) return true;
  try {
    const [first, second] = await Promise.all([one, other].map((path) => stat(path, { bigint: true })));
    return first !== undefined && first.dev === second?.dev && first.ino === second.ino;
  } catch {
    // Gone, or not there yet: then it is not a file that is open here.
    return false;
  }
}
