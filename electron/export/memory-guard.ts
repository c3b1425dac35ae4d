import { getHeapStatistics } from 'node:v8';
import { CounterclaimError } from '../../shared/errors.ts';
import { t } from '../../shared/language/translate.ts';

/** Asking takes some microseconds. */
const CHECKS_PER_LOOK = 64;

/** Tells whether no more than a share of the heap, 0 to 1, is in use. */
export function usesAtMost(share: number): boolean {
  const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics();
  return used <= share * limit;
}

/**
 * Stops an export while its thread still has some of its heap left. Node can end a thread whose heap is full, but crashes as a
 * whole when that meets native code.
 */
export class MemoryGuard {
  readonly #share: number;
  #checks = 0;

  /** `share` of the heap, 0 to 1, may be used. */
  constructor(share: number) {
    this.#share = share;
  }

  /** Checks the memory; call it often. Throws `TooLarge`. */
  check(): void {
    if (this.#checks++ % CHECKS_PER_LOOK !== 0) return;
    if (usesAtMost(this.#share)) return;
    throw new CounterclaimError(
      'TooLarge',
      t(
        'Nothing was drawn: it needs too much memory. Export a map with fewer cards, or spread its cards over several maps.',
      ),
    );
  }
}
