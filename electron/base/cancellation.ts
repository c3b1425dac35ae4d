import { CounterclaimError } from '../../shared/errors.ts';
import { t } from '../../shared/language/translate.ts';

/** The places in the memory: whether stopping was asked for, and how many pieces of work must not be disturbed. */
const ASKED = 0;
const UNDISTURBED = 1;
/** Milliseconds after which a thread is ended even so. */
const PATIENCE = 10_000;

/**
 * A request to stop that reaches a busy thread, through memory that both threads see. A thread that draws is asked to stop, never
 * ended from outside: Node crashes when a worker is ended while it loads modules or runs the native code of the canvas.
 */
export class Cancellation {
  readonly #state: Int32Array<SharedArrayBuffer>;

  /** The request in `memory`, which another thread made; a new one without it. */
  constructor(memory = new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT)) {
    this.#state = new Int32Array(memory);
  }

  get memory(): SharedArrayBuffer {
    return this.#state.buffer;
  }

  ask(): void {
    Atomics.store(this.#state, ASKED, 1);
  }

  /** Throws `Cancelled` once cancelling was asked for. */
  check(): void {
    if (Atomics.load(this.#state, ASKED) === 1)
      throw new CounterclaimError('Cancelled', t('The export was cancelled.'));
  }

  /** Does work during which whoever asks waits before it ends the thread. Throws `Cancelled` instead if it was asked before. */
  async undisturbed<Result>(work: () => Promise<Result>): Promise<Result> {
    Atomics.add(this.#state, UNDISTURBED, 1);
    try {
      // Only now: whoever asks later sees that it has begun.
      this.check();
      return await work();
    } finally {
      Atomics.sub(this.#state, UNDISTURBED, 1);
      Atomics.notify(this.#state, UNDISTURBED);
    }
  }

  /** Resolves when the other thread may be ended, or has taken too long to say so. */
  async untilDisturbable(): Promise<void> {
    const count = Atomics.load(this.#state, UNDISTURBED);
    // Work of this kind never begins once stopping was asked for, so that there is nothing to wait for after this.
    if (count > 0) await Atomics.waitAsync(this.#state, UNDISTURBED, count, PATIENCE).value;
  }
}
