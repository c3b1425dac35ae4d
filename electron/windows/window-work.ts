import { CounterclaimError } from '../../shared/errors.ts';

/** What is being done for a window, and ends before the window goes. */
export class WindowWork {
  readonly #ending = new AbortController();
  readonly #tasks = new Set<Promise<unknown>>();

  get ended(): boolean {
    return this.#ending.signal.aborted;
  }

  /** Does something, unless the window is going; tells it by the signal when the window is. */
  async run<T>(task: (signal: AbortSignal) => Promise<T>): Promise<T> {
    if (this.ended) throw new CounterclaimError('Cancelled', 'The window is closing; nothing was done.');
    const running = task(this.#ending.signal);
    this.#tasks.add(running);
    try {
      return await running;
    } finally {
      this.#tasks.delete(running);
    }
  }

  /** Has everything end, and waits until it has. */
  async end(): Promise<void> {
    this.#ending.abort();
    await Promise.allSettled(this.#tasks);
  }
}
