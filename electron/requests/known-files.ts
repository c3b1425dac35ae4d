import { realpath } from 'node:fs/promises';
import { CounterclaimError } from '../../shared/errors.ts';

/** The files that were opened or written here: those alone are shown in their folder. */
export class KnownFiles {
  readonly #paths = new Set<string>();

  add(path: string): void {
    this.#paths.add(path);
  }

  /** Throws `NotFound` for a file that is not known, and for one that is gone. */
  async check(path: string): Promise<void> {
    const isThere = await realpath(path).then(
      () => true,
      () => false,
    );
    if (this.#paths.has(path) && isThere) return;
    throw new CounterclaimError('NotFound', `“${path}” is not there any more. It may have been moved or renamed.`);
  }
}
