export type RtfToken =
  | { readonly kind: 'open' | 'close' }
  /** A control word, or a control symbol as its character. */
  | { readonly kind: 'word'; readonly name: string; readonly value: number | undefined }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array };

const [BACKSLASH, OPEN, CLOSE, LF, CR, SPACE, QUOTE, MINUS] = [0x5c, 0x7b, 0x7d, 0x0a, 0x0d, 0x20, 0x27, 0x2d];
const LONGEST_WORD = 40;
const MOST_DIGITS = 10;

/** Reads Rich Text (RTF 1.9.1, “Basic Entities”) token by token; binary data is passed over. */
export class RtfTokens {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The share that was read, 0 to 1. */
  get done(): number {
    return this.#at / Math.max(1, this.#bytes.length);
  }

  /** Returns the next token; null at the end. */
  next(): RtfToken | null {
    while (this.#byte === LF || this.#byte === CR || this.#byte === 0) this.#at += 1;
    const byte = this.#byte;
    if (byte === undefined) return null;
    if (byte === OPEN || byte === CLOSE) {
      this.#at += 1;
      return { kind: byte === OPEN ? 'open' : 'close' };
    }
    return byte === BACKSLASH ? this.#control() : this.#words();
  }

  get #byte(): number | undefined {
    return this.#bytes[this.#at];
  }

  #words(): RtfToken {
    const start = this.#at;
    while (this.#at < this.#bytes.length && !isSpecial(this.#bytes[this.#at])) this.#at += 1;
    return { kind: 'bytes', bytes: this.#bytes.subarray(start, this.#at) };
  }

  #control(): RtfToken | null {
    this.#at += 1;
    const byte = this.#byte;
    if (byte === undefined) return null;
    if (isLetter(byte)) return this.#word();
    this.#at += 1;
    if (byte === LF || byte === CR) return { kind: 'word', name: 'par', value: undefined };
    if (byte === BACKSLASH || byte === OPEN || byte === CLOSE) return { kind: 'bytes', bytes: Uint8Array.of(byte) };
    if (byte !== QUOTE) return { kind: 'word', name: String.fromCharCode(byte), value: undefined };
    return this.#codes();
  }

  /** Reads a byte that is written as its code, and all that follow it at once: some letters have several. */
  #codes(): RtfToken {
    const codes: number[] = [];
    do {
      const code = 16 * hexOf(this.#byte) + hexOf(this.#bytes[this.#at + 1]);
      if (code < 0) break;
      codes.push(code);
      this.#at += 2;
    } while (this.#byte === BACKSLASH && this.#bytes[this.#at + 1] === QUOTE && this.#skip(2));
    return codes.length === 0
      ? { kind: 'word', name: "'", value: undefined }
      : { kind: 'bytes', bytes: Uint8Array.from(codes) };
  }

  #skip(bytes: number): true {
    this.#at += bytes;
    return true;
  }

  #word(): RtfToken {
    const start = this.#at;
    while (isLetter(this.#byte) && this.#at - start < LONGEST_WORD) this.#at += 1;
    const name = latin1(this.#bytes.subarray(start, this.#at));
    const valueAt = this.#at;
    if (this.#byte === MINUS && isDigit(this.#bytes[this.#at + 1])) this.#at += 1;
    const digitsAt = this.#at;
    while (isDigit(this.#byte) && this.#at - digitsAt < MOST_DIGITS) this.#at += 1;
    const value = this.#at === valueAt ? undefined : Number(latin1(this.#bytes.subarray(valueAt, this.#at)));
    if (this.#byte === SPACE) this.#at += 1;
    if (name === 'bin' && value !== undefined) this.#at = Math.min(this.#bytes.length, this.#at + Math.max(0, value));
    return { kind: 'word', name, value };
  }
}

function isSpecial(byte: number | undefined): boolean {
  return byte === BACKSLASH || byte === OPEN || byte === CLOSE || byte === LF || byte === CR || byte === 0;
}

/** Returns the value of a hexadecimal digit; a large negative number for anything else. */
function hexOf(byte: number | undefined): number {
  const value = byte === undefined ? Number.NaN : Number.parseInt(String.fromCharCode(byte), 16);
  return Number.isNaN(value) ? -1000 : value;
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a));
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
