import { CounterclaimError } from '../../shared/errors.ts';

/**
 * A request to stop that reaches a busy thread, through memory that both threads see. A thread that draws is asked to stop, never
 * ended from outside: Node crashes when a worker is ended while it loads modules or runs the native code of the canvas.
 */
export class Cancellation {
  readonly #asked: Int32Array<SharedArrayBuffer>;

  /** The request in `memory`, which another thread made; a new one without it. */
  constructor(memory = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) {
    this.#asked = new Int32Array(memory);
  }

  get memory(): SharedArrayBuffer {
    return this.#asked.buffer;
  }

  ask(): void {
    Atomics.store(this.#asked, 0, 1);
  }

  /** Throws `Cancelled` once cancelling was asked for. */
  check(): void {
    if (Atomics.load(this.#asked, 0) === 1) throw new CounterclaimError('Cancelled', 'The export was cancelled.');
  }
}
