import { readSync } from 'node:fs';
import { t } from '../../shared/language/translate.ts';
import { Fault } from './fault.ts';

/**
 * Bytes that are read at once: a power of two that holds the largest page there is, so that no page lies across two
 * pieces.
 */
const PIECE_BYTES = 65_536;
/** Together 64 MB. A hostile file can cause each piece to be read once for every page in it, which is 16 times. */
const MOST_PIECES = 1_024;

/** The bytes of an open file, read in larger pieces, the most recent of which are kept. */
export class FileBytes {
  readonly size: number;
  readonly #descriptor: number;
  readonly #pieces = new Map<number, Buffer>();
  #last: Buffer = Buffer.alloc(0);
  #lastIndex = -1;

  constructor(descriptor: number, size: number) {
    this.#descriptor = descriptor;
    this.size = size;
  }

  /** Returns the bytes from `offset` on. Throws `Fault` if the file ends before. */
  at(offset: number, length: number): Buffer {
    const index = Math.floor(offset / PIECE_BYTES);
    const start = offset - index * PIECE_BYTES;
    if (start + length > PIECE_BYTES) return this.#across(offset, length);
    if (index !== this.#lastIndex) {
      this.#last = this.#piece(index);
      this.#lastIndex = index;
    }
    const piece = this.#last;
    if (start + length > piece.length) throw new Fault(t('it ends too early'));
    return piece.subarray(start, start + length);
  }

  #across(offset: number, length: number): Buffer {
    const parts: Buffer[] = [];
    for (let at = offset; at < offset + length; ) {
      const step = Math.min(offset + length - at, PIECE_BYTES - (at % PIECE_BYTES));
      parts.push(this.at(at, step));
      at += step;
    }
    return Buffer.concat(parts);
  }

  #piece(index: number): Buffer {
    const kept = this.#pieces.get(index);
    if (kept !== undefined) return kept;
    const offset = index * PIECE_BYTES;
    const piece = Buffer.allocUnsafe(Math.max(0, Math.min(PIECE_BYTES, this.size - offset)));
    for (let filled = 0; filled < piece.length; ) {
      const count = readSync(this.#descriptor, piece, filled, piece.length - filled, offset + filled);
      if (count === 0) throw new Fault(t('it became shorter while it was read'));
      filled += count;
    }
    if (this.#pieces.size >= MOST_PIECES) this.#pieces.delete(this.#pieces.keys().next().value ?? 0);
    this.#pieces.set(index, piece);
    return piece;
  }
}
