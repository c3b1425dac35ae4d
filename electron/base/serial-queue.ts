/** Does one thing after the other, in the order in which they were asked for, even if the one before failed. */
export class SerialQueue {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(work: () => T | Promise<T>): Promise<T> {
    const done = this.#last.then(work, work);
    this.#last = done;
    // The caller hears of the failure.
    done.catch(() => undefined);
    return done;
  }

  /** Resolves when everything that was asked for until now is done. */
  async idle(): Promise<void> {
    await this.#last.catch(() => undefined);
  }
}
