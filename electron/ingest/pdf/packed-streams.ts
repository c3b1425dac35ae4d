import { t } from '../../../shared/language/translate.ts';
import { pictureHeader } from '../../../shared/sources/picture-header.ts';
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
  let room = MOST_TOGETHER;
  for (const { filters, isPicture, packed } of streamsIn(given)) {
    check();
    if (!isPicture) room -= unpackedPart(packed, filters, Math.min(room, LONGEST_STREAM), name).length;
  }
}

/**
 * Refuses a PDF with a picture of more than `most` pixels by what the picture says of itself, whatever the page says of it:
 * it would be unpacked as large as that. Throws `TooLarge`.
 */
export function refuseLargePictures(given: Uint8Array, name: string, { most, check }: PictureLimit): void {
  for (const { filters, isPicture, packed } of streamsIn(given)) {
    check();
    if (!isPicture || !filters.some((filter) => SIZED.test(filter))) continue;
    const size = sizeOfPicture(unpackedPart(packed, filters, LONGEST_STREAM, name));
    if (size !== null && size.width * size.height > most) throw tooLarge(name);
  }
}

interface PictureLimit {
  readonly most: number;
  readonly check: () => void;
}

/** The filters of pictures that say how large they are. */
const SIZED = /^(?:DCT|JPX)/;
/** The beginning of a picture in JPEG, before which pdf.js passes over anything. */
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
/** The beginning of a picture in JPEG 2000, and where its size stands from there (ISO 15444-1, A.5.1). */
const CODESTREAM = Buffer.from([0xff, 0x4f, 0xff, 0x51]);
const [WIDTH_AT, HEIGHT_AT] = [8, 12];

/** Returns the size that a picture in JPEG or JPEG 2000 says it has; null for any other. */
function sizeOfPicture(bytes: Buffer): { readonly width: number; readonly height: number } | null {
  const at = bytes.indexOf(CODESTREAM);
  if (at === -1 || at + HEIGHT_AT + 4 > bytes.length) {
    const start = bytes.indexOf(JPEG);
    return start === -1 ? null : pictureHeader(bytes.subarray(start));
  }
  return { width: bytes.readUInt32BE(at + WIDTH_AT), height: bytes.readUInt32BE(at + HEIGHT_AT) };
}

interface PackedStream {
  /** In the order of unpacking. */
  readonly filters: readonly string[];
  readonly isPicture: boolean;
  readonly packed: Buffer;
}

/** Returns the packed streams of a PDF, as they stand in the file. */
function* streamsIn(given: Uint8Array): Generator<PackedStream> {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  for (let at = bytes.indexOf(STREAM); at !== -1; at = bytes.indexOf(STREAM, at)) {
    const start = at + STREAM.length;
    const dictionary = dictionaryBefore(bytes, at);
    at = start;
    const filters = dictionary === null ? [] : filtersIn(dictionary);
    if (dictionary === null || filters.length === 0) continue;
    const end = bytes.indexOf(END, start);
    const packed = bytes.subarray(startOfData(bytes, start), end === -1 ? undefined : end);
    const isPicture = /\/Subtype\s*\/Image/.test(dictionary);
    yield { filters, isPicture, packed };
    // One that only says that it is a picture could hide what follows.
    if (!isPicture) at = end === -1 ? bytes.length : end + END.length;
  }
}

/** Returns the dictionary of the stream whose keyword stands at `at`; null where there is no stream. */
function dictionaryBefore(bytes: Buffer, at: number): string | null {
  const next = bytes[at + STREAM.length];
  if (next !== 0x0a && next !== 0x0d) return null;
  const before = bytes.toString('latin1', Math.max(0, at - LONGEST_DICTIONARY), at);
  return before.slice(before.lastIndexOf(' obj') + 1).replace(/#([0-9a-f]{2})/gi, (_, code: string) => {
    return String.fromCharCode(Number.parseInt(code, 16));
  });
}

function filtersIn(dictionary: string): string[] {
  const [, list, single] = /\/Filter\s*(?:\[([^\]]*)\]|\/(\w+))/.exec(dictionary) ?? [];
  if (single !== undefined) return [single];
  if (list !== undefined) return Array.from(list.matchAll(/\/(\w+)/g), ([, filter = '']) => filter);
  // Defined elsewhere in the file: nearly everything is packed this way.
  return /\/Filter\s*\d/.test(dictionary) ? ['FlateDecode'] : [];
}

function startOfData(bytes: Buffer, keywordEnd: number): number {
  return keywordEnd + (bytes[keywordEnd] === 0x0d && bytes[keywordEnd + 1] === 0x0a ? 2 : 1);
}

function unpackedPart(packed: Buffer, filters: readonly string[], most: number, name: string): Buffer {
  try {
    return unpacked(packed, filters, most);
  } catch (error) {
    if (error instanceof UnpacksTooFar) throw tooLarge(name);
    throw error;
  }
}

function tooLarge(name: string) {
  return documentError('TooLarge', name, t('would unpack to far more than a document holds, and was not unpacked.'));
}
