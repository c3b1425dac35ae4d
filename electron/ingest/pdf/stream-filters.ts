import { inflateSync, constants as zlib } from 'node:zlib';

/** Thrown when a stream unpacks to more bytes than it may. */
export class UnpacksTooFar extends Error {}

/** The filters of ISO 32000-1, 7.4, that text can be packed with, by their names and those of inline images. */
const FILTERS: Readonly<Record<string, (data: Buffer, most: number) => Buffer>> = {
  FlateDecode: inflated,
  Fl: inflated,
  LZWDecode: unpackedLzw,
  LZW: unpackedLzw,
  RunLengthDecode: unpackedRuns,
  RL: unpackedRuns,
  ASCII85Decode: fromAscii85,
  A85: fromAscii85,
  ASCIIHexDecode: fromHex,
  AHx: fromHex,
};

/**
 * Unpacks `data`, one filter after the other, as far as possible: encrypted or damaged data unpacks to nothing, and the
 * filter of a picture ends it. Throws `UnpacksTooFar` when any step would give more than `most` bytes.
 */
export function unpacked(data: Buffer, filters: readonly string[], most: number): Buffer {
  let rest = data;
  for (const name of filters) {
    const filter = FILTERS[name];
    if (filter === undefined) return rest;
    rest = filter(rest, most);
  }
  return rest;
}

function inflated(data: Buffer, most: number): Buffer {
  try {
    return inflateSync(data, { maxOutputLength: Math.max(1, most), finishFlush: zlib.Z_SYNC_FLUSH });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new UnpacksTooFar();
    return Buffer.alloc(0);
  }
}

/** Bytes that are added one after the other, up to a number of them. */
class Output {
  #bytes = Buffer.alloc(4096);
  #length = 0;
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  add(bytes: Uint8Array): void {
    const length = this.#length + bytes.length;
    if (length > this.#most) throw new UnpacksTooFar();
    if (length > this.#bytes.length) {
      this.#bytes = Buffer.concat([this.#bytes], Math.min(this.#most, Math.max(length, 2 * this.#bytes.length)));
    }
    this.#bytes.set(bytes, this.#length);
    this.#length = length;
  }

  get bytes(): Buffer {
    return this.#bytes.subarray(0, this.#length);
  }
}

const CLEAR = 256;
const END = 257;
const SINGLE_BYTES = Array.from({ length: 256 }, (_, byte) => Uint8Array.of(byte));

/** Codes grow to the next length one code early, as they do unless a PDF says otherwise, which hardly one does. */
function unpackedLzw(data: Buffer, most: number): Buffer {
  const output = new Output(most);
  let table: Uint8Array[] = [];
  let before: Uint8Array | undefined;
  let bits = 0;
  let held = 0;
  for (const byte of data) {
    bits = (bits << 8) | byte;
    held += 8;
    const size = table.length + 258 + 1;
    const width = size >= 2048 ? 12 : size >= 1024 ? 11 : size >= 512 ? 10 : 9;
    if (held < width) continue;
    held -= width;
    const code = (bits >> held) & ((1 << width) - 1);
    bits &= (1 << held) - 1;
    if (code === END) break;
    if (code === CLEAR) {
      table = [];
      before = undefined;
      continue;
    }
    const known = code < 256 ? SINGLE_BYTES[code] : table[code - 258];
    const entry = known ?? (before && extended(before, before[0]));
    if (entry === undefined) break;
    output.add(entry);
    if (before !== undefined && table.length + 258 < 4096) table.push(extended(before, entry[0]));
    before = entry;
  }
  return output.bytes;
}

function extended(bytes: Uint8Array, last = 0): Uint8Array {
  const longer = new Uint8Array(bytes.length + 1);
  longer.set(bytes);
  longer[bytes.length] = last;
  return longer;
}

function unpackedRuns(data: Buffer, most: number): Buffer {
  const output = new Output(most);
  for (let at = 0; at < data.length; ) {
    const length = data[at] ?? 128;
    if (length === 128) break;
    if (length < 128) {
      output.add(data.subarray(at + 1, at + length + 2));
      at += length + 2;
    } else {
      output.add(Buffer.alloc(257 - length, data[at + 1]));
      at += 2;
    }
  }
  return output.bytes;
}

function fromAscii85(data: Buffer): Buffer {
  const bytes: number[] = [];
  let group: number[] = [];
  const flush = () => {
    const value = [0, 1, 2, 3, 4].reduce((sum, index) => sum * 85 + (group[index] ?? 84), 0);
    for (let index = 0; index < group.length - 1; index++) bytes.push(Math.floor(value / 256 ** (3 - index)) & 255);
    group = [];
  };
  for (const byte of data) {
    if (byte === 0x7e) break;
    if (byte === 0x7a && group.length === 0) bytes.push(0, 0, 0, 0);
    else if (byte >= 0x21 && byte <= 0x75) group.push(byte - 0x21);
    if (group.length === 5) flush();
  }
  if (group.length > 1) flush();
  return Buffer.from(bytes);
}

function fromHex(data: Buffer): Buffer {
  const [digits = ''] = data.toString('latin1').split('>');
  return Buffer.from(digits.replace(/\s+/g, ''), 'hex');
}
