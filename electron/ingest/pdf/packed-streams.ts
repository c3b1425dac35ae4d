import { inflateSync, constants as zlib } from 'node:zlib';
import { documentError } from '../reading.ts';

/** Of a stream that pages are drawn with, unpacked; a dense page of text has less than 1 MB. */
const LONGEST_STREAM = 50_000_000;
const MOST_TOGETHER = 300_000_000;
const LONGEST_DICTIONARY = 4000;
const STREAM = Buffer.from('stream');
const END = Buffer.from('endstream');

/**
 * Refuses a PDF whose streams would unpack to far more than a document holds, before they are unpacked in earnest. Pictures are
 * left out: they are not unpacked to find text. Throws `TooLarge`.
 */
export function refusePackedStreams(given: Uint8Array, name: string, check: () => void): void {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  let room = MOST_TOGETHER;
  for (let at = bytes.indexOf(STREAM); at !== -1; at = bytes.indexOf(STREAM, at)) {
    check();
    const start = at + STREAM.length;
    const packings = packingsOf(bytes, at);
    at = start;
    if (packings === 0) continue;
    const end = bytes.indexOf(END, start);
    const packed = bytes.subarray(startOfData(bytes, start), end === -1 ? undefined : end);
    room -= unpackedLength(packed, packings, Math.min(room, LONGEST_STREAM), name);
    at = end === -1 ? bytes.length : end + END.length;
  }
}

/** How often the stream whose keyword stands at `at` is deflated; 0 for a picture. */
function packingsOf(bytes: Buffer, at: number): number {
  const next = bytes[at + STREAM.length];
  if (next !== 0x0a && next !== 0x0d) return 0;
  const before = bytes.toString('latin1', Math.max(0, at - LONGEST_DICTIONARY), at);
  const dictionary = before.slice(before.lastIndexOf(' obj') + 1);
  if (/\/Subtype\s*\/Image/.test(dictionary)) return 0;
  return dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
}

function startOfData(bytes: Buffer, keywordEnd: number): number {
  return keywordEnd + (bytes[keywordEnd] === 0x0d && bytes[keywordEnd + 1] === 0x0a ? 2 : 1);
}

function unpackedLength(packed: Buffer, packings: number, most: number, name: string): number {
  let data = packed;
  for (let packing = 0; packing < packings; packing++) {
    try {
      data = inflateSync(data, { maxOutputLength: Math.max(1, most), finishFlush: zlib.Z_SYNC_FLUSH });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(name);
      // Encrypted or damaged: how much of it can be read is not known here.
      return 0;
    }
  }
  return data.length;
}

function tooLarge(name: string) {
  return documentError('TooLarge', name, 'would unpack to far more than a document holds, and was not unpacked.');
}
