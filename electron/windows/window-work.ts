import { CounterclaimError } from '../../shared/errors.ts';
import { t } from '../../shared/language/translate.ts';

/** The tasks that are running for a window, and end before the window closes. */
export class WindowWork {
  readonly #ending = new AbortController();
  readonly #tasks = new Set<Promise<unknown>>();

  get ended(): boolean {
    return this.#ending.signal.aborted;
  }

  /** Runs a task, unless the window is closing; the signal tells it when the window closes. */
  async run<T>(task: (signal: AbortSignal) => Promise<T>): Promise<T> {
    if (this.ended) throw new CounterclaimError('Cancelled', t('The window is closing; nothing was done.'));
    const running = task(this.#ending.signal);
    this.#tasks.add(running);
    try {
      return await running;
    } finally {
      this.#tasks.delete(running);
    }
  }

  /** Ends all tasks, and waits for them. */
  async end(): Promise<void> {
    this.#ending.abort();
    await Promise.allSettled(this.#tasks);
  }
}
