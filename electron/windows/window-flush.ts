/** Milliseconds for which a page that does not answer keeps its window open. */
const PATIENCE = 15_000;

/**
 * A page's answer when it is asked to write what was typed: whether everything is on the disk; null without an answer.
 */
export type FlushAnswer = boolean | null;

/** Asks a page to write what was typed, and waits for its answer. */
export class WindowFlush {
  readonly #ask: () => void;
  readonly #patience: number;
  #answer: ((saved: FlushAnswer) => void) | null = null;

  constructor(ask: () => void, patience: number = PATIENCE) {
    this.#ask = ask;
    this.#patience = patience;
  }

  async run(): Promise<FlushAnswer> {
    const { promise, resolve } = Promise.withResolvers<FlushAnswer>();
    this.#answer = resolve;
    const timer = setTimeout(() => resolve(null), this.#patience);
    this.#ask();
    const saved = await promise;
    clearTimeout(timer);
    this.#answer = null;
    return saved;
  }

  /** Takes the page's answer; null when the page is gone, and there will be none. */
  answered(saved: FlushAnswer): void {
    this.#answer?.(saved);
  }
}
