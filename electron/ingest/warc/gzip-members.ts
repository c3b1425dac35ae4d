import { constants, inflateRawSync } from 'node:zlib';

/** A member of a gzip file (RFC 1952), unpacked. */
export interface GzipMember {
  /** Where it begins in the file. */
  readonly offset: number;
  readonly bytes: Buffer;
}

/** Thrown for a file that unpacks to far more than a document holds. */
export class UnpacksTooFar extends Error {}

const SHORTEST_HEADER = 10;
const TRAILER = 8;
/** Bytes that are unpacked at once. */
const CHUNK = 262_144;
/** Packed bytes of a beginning, and the most that they can unpack to. */
const BEGINNING = 1000;
const MOST_OF_BEGINNING = 2_000_000;
const [HAS_CRC, HAS_EXTRA, HAS_NAME, HAS_COMMENT] = [2, 4, 8, 16];

export function isGzip(bytes: Uint8Array, at = 0): boolean {
  return bytes[at] === 0x1f && bytes[at + 1] === 0x8b && bytes[at + 2] === 8;
}

/** Returns the member that begins at `offset`, of at most `most` bytes, and the offset of the next. */
export function gzipMemberAt(file: Buffer, offset: number, most: number): { member: GzipMember; next: number } {
  const from = headerEnd(file, offset);
  try {
    const { buffer, engine } = inflateRawSync(file.subarray(from), {
      info: true,
      chunkSize: CHUNK,
      maxOutputLength: Math.max(1, most),
    }) as unknown as { readonly buffer: Buffer; readonly engine: { readonly bytesWritten: number } };
    return { member: { offset, bytes: buffer }, next: from + engine.bytesWritten + TRAILER };
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw new UnpacksTooFar();
    throw error;
  }
}

/** Returns what the first member of a file begins with; nothing for a damaged one. */
export function beginningOfGzip(file: Buffer): Buffer {
  try {
    const from = headerEnd(file, 0);
    return inflateRawSync(file.subarray(from, from + BEGINNING), {
      finishFlush: constants.Z_SYNC_FLUSH,
      maxOutputLength: MOST_OF_BEGINNING,
    });
  } catch {
    return Buffer.alloc(0);
  }
}

/** Returns the offset after the header of a member. */
function headerEnd(file: Buffer, offset: number): number {
  const flags = file[offset + 3] ?? 0;
  let at = offset + SHORTEST_HEADER;
  if ((flags & HAS_EXTRA) !== 0) at += 2 + file.readUInt16LE(at);
  for (const flag of [HAS_NAME, HAS_COMMENT]) if ((flags & flag) !== 0) at = file.indexOf(0, at) + 1;
  return (flags & HAS_CRC) === 0 ? at : at + 2;
}
