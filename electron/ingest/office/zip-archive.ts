import { crc32, inflateRawSync } from 'node:zlib';
import { t } from '../../../shared/language/translate.ts';
import { documentError } from '../reading.ts';

/** After PKWARE's APPNOTE 6.3: the records of a ZIP archive that are read here. */
const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;

const MOST_ENTRIES = 10_000;
/** Text unpacks to some fifteen times its packed length; an archive meant to fill memory, to a thousand times. */
const MOST_RATIO = 200;
/** Under this length any ratio is harmless. */
const HARMLESS_BYTES = 1_000_000;
const MOST_BYTES = 500_000_000;

interface ZipEntry {
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

/** A ZIP archive whose parts are unpacked one by one, and never to more than its directory says. */
export class ZipArchive {
  readonly #name: string;
  readonly #bytes: Buffer;
  readonly #entries: ReadonlyMap<string, ZipEntry>;

  /** Throws `UnreadableSource`; `TooLarge` for an archive that unpacks to far more than a document holds. */
  constructor(bytes: Uint8Array, name: string) {
    this.#name = name;
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      this.#entries = readDirectory(this.#bytes);
    } catch (error) {
      throw damaged(name, error);
    }
    if (isBomb(this.#entries)) {
      const reason = t('would unpack to far more than a document holds, and was not unpacked.');
      throw documentError('TooLarge', name, reason);
    }
  }

  /** The names of all parts, in the order of the directory. */
  paths(): string[] {
    return [...this.#entries.keys()];
  }

  has(path: string): boolean {
    return this.#entries.has(path);
  }

  /** Returns the unpacked length of a part, in bytes; 0 for one that is not there. */
  lengthOf(path: string): number {
    return this.#entries.get(path)?.unpacked ?? 0;
  }

  /** Unpacks a part. Throws `UnreadableSource`, `Encrypted`. */
  read(path: string): Buffer {
    const entry = this.#entries.get(path);
    if (entry === undefined) throw damaged(this.#name);
    if (entry.isEncrypted) {
      throw documentError('Encrypted', this.#name, 'is encrypted. Save it without its password, and add that.');
    }
    try {
      const part = unpack(this.#bytes, entry);
      if (part.length === entry.unpacked && crc32(part) === entry.crc) return part;
    } catch (error) {
      throw damaged(this.#name, error);
    }
    throw damaged(this.#name);
  }
}

function readDirectory(bytes: Buffer): Map<string, ZipEntry> {
  const end = endOfDirectory(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) throw new RangeError('Too many entries.');
  const entries = new Map<string, ZipEntry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new RangeError('No entry where one has to be.');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    const nameAt = at + ENTRY_LENGTH;
    const nameEnd = nameAt + (nameLength ?? 0);
    entries.set(bytes.toString('utf8', nameAt, nameEnd), {
      isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at = nameEnd + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return entries;
}

/** Finds the last record, which is at the end, apart from a comment. */
function endOfDirectory(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= first; at--) {
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  throw new RangeError('No end of a directory.');
}

function isBomb(entries: ReadonlyMap<string, ZipEntry>): boolean {
  let total = 0;
  for (const { packed, unpacked } of entries.values()) {
    total += unpacked;
    if (unpacked > HARMLESS_BYTES && unpacked > packed * MOST_RATIO) return true;
  }
  return total > MOST_BYTES;
}

function unpack(bytes: Buffer, { offset, packed, unpacked, method }: ZipEntry): Buffer {
  if (bytes.readUInt32LE(offset) !== LOCAL_HEADER) throw new RangeError('No part where one has to be.');
  const start = offset + LOCAL_LENGTH + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const part = bytes.subarray(start, start + packed);
  if (method === STORED) return part;
  if (method !== DEFLATED) throw new RangeError(`Unknown method ${method}.`);
  // A directory may lie; nothing is unpacked beyond what it says.
  return inflateRawSync(part, { maxOutputLength: Math.max(1, unpacked) });
}

function damaged(name: string, cause?: unknown) {
  return documentError('UnreadableSource', name, t('is damaged or cut off. Get it again, and add that.'), cause);
}
