/** A number that SQLite writes in 1 to 9 bytes, and the offset of the bytes after it. */
export interface Varint {
  /** Exact up to 2^53; beyond that, the nearest number. */
  readonly value: number;
  readonly end: number;
}

/** Reads the varint at `at`; null when the bytes end in it. https://www.sqlite.org/fileformat2.html#varint */
export function readVarint(bytes: Uint8Array, at: number): Varint | null {
  let value = 0;
  for (let index = 0; index < 8; index++) {
    const byte = bytes[at + index];
    if (byte === undefined) return null;
    if (byte < 0x80) return { value: value * 128 + byte, end: at + index + 1 };
    value = value * 128 + (byte & 0x7f);
  }
  const last = bytes[at + 8];
  return last === undefined ? null : { value: value * 256 + last, end: at + 9 };
}
