import type { Sha256 } from '../../shared/model/entities.ts';

/** Milliseconds after the last request for it: a player that stands still asks for nothing. */
const KEPT_FOR = 60_000;

interface Kept {
  readonly key: string;
  readonly sha: Sha256;
  readonly bytes: Promise<Uint8Array | null>;
}

type Read = (key: string, sha: Sha256) => Promise<Uint8Array | null>;

/**
 * The recording that was asked for last. A player asks for it piece by piece, and the file of a debate gives it only as a whole: it is read once,
 * and let go of a minute after the last piece.
 */
export class KeptRecording {
  readonly #read: Read;
  #kept: Kept | null = null;
  #timer: NodeJS.Timeout | undefined;

  constructor(read: Read) {
    this.#read = read;
  }

  /** Returns the bytes, for the window with this key; null where its debate does not have them. */
  bytes(key: string, sha: Sha256): Promise<Uint8Array | null> {
    clearTimeout(this.#timer);
    if (this.#kept?.key !== key || this.#kept.sha !== sha) {
      const bytes = this.#read(key, sha).catch(() => null);
      const kept = { key, sha, bytes };
      this.#kept = kept;
      void bytes.then((found) => {
        if (found === null && this.#kept === kept) this.#kept = null;
      });
    }
    this.#timer = setTimeout(() => {
      this.#kept = null;
    }, KEPT_FOR);
    this.#timer.unref();
    return this.#kept.bytes;
  }
}
