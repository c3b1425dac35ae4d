import { CounterclaimError } from '../../shared/errors.ts';

/** Ends work that takes too long: a hostile file can be made to take hours to read. */
export class TimeLimit {
  readonly #end: number;
  readonly #path: string;

  constructor(path: string, milliseconds: number) {
    this.#path = path;
    this.#end = performance.now() + milliseconds;
  }

  /** Throws `TooLarge` when the time is over. */
  check(): void {
    if (performance.now() < this.#end) return;
    const message = `“${this.#path}” takes longer to read than a debate does. Nothing was written.`;
    throw new CounterclaimError('TooLarge', message);
  }
}
