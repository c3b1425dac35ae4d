import { documentError } from '../reading.ts';
import { UnpacksTooFar, unpacked } from './stream-filters.ts';

/** The most bytes of an unpacked stream that draws pages; a dense page of text has less than 1 MB. */
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
    const filters = filtersOf(bytes, at);
    at = start;
    if (filters.length === 0) continue;
    const end = bytes.indexOf(END, start);
    const packed = bytes.subarray(startOfData(bytes, start), end === -1 ? undefined : end);
    room -= unpackedLength(packed, filters, Math.min(room, LONGEST_STREAM), name);
    at = end === -1 ? bytes.length : end + END.length;
  }
}

/** Returns the filters of the stream whose keyword stands at `at`, in the order of unpacking; none for a picture. */
function filtersOf(bytes: Buffer, at: number): string[] {
  const next = bytes[at + STREAM.length];
  if (next !== 0x0a && next !== 0x0d) return [];
  const before = bytes.toString('latin1', Math.max(0, at - LONGEST_DICTIONARY), at);
  const dictionary = before.slice(before.lastIndexOf(' obj') + 1).replace(/#([0-9a-f]{2})/gi, (_, code: string) => {
    return String.fromCharCode(Number.parseInt(code, 16));
  });
  if (/\/Subtype\s*\/Image/.test(dictionary)) return [];
  const [, list, single] = /\/Filter\s*(?:\[([^\]]*)\]|\/(\w+))/.exec(dictionary) ?? [];
  if (single !== undefined) return [single];
  if (list !== undefined) return Array.from(list.matchAll(/\/(\w+)/g), ([, filter = '']) => filter);
  // Defined elsewhere in the file: nearly everything is packed this way.
  return /\/Filter\s*\d/.test(dictionary) ? ['FlateDecode'] : [];
}

function startOfData(bytes: Buffer, keywordEnd: number): number {
  return keywordEnd + (bytes[keywordEnd] === 0x0d && bytes[keywordEnd + 1] === 0x0a ? 2 : 1);
}

function unpackedLength(packed: Buffer, filters: readonly string[], most: number, name: string): number {
  try {
    return unpacked(packed, filters, most).length;
  } catch (error) {
    if (error instanceof UnpacksTooFar) throw tooLarge(name);
    throw error;
  }
}

function tooLarge(name: string) {
  return documentError('TooLarge', name, 'would unpack to far more than a document holds, and was not unpacked.');
}
