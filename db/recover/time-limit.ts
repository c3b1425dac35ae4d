import { CounterclaimError } from '../../shared/errors.ts';
import { t } from '../../shared/language/translate.ts';

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
    const message = t('“{value}” takes longer to read than a debate does. Nothing was written.', { value: this.#path });
    throw new CounterclaimError('TooLarge', message);
  }
}
