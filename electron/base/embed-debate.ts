import { crc32, gunzipSync, gzipSync } from 'node:zlib';

/** The chunk of a PNG that holds a debate: ancillary, private, and kept by programs that change the picture. */
const CHUNK = 'ccDb';
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Length, type and sum of a chunk. */
const CHUNK_FRAME = 12;
/** The element of an SVG that holds a debate. */
const METADATA = '<metadata id="counterclaim-debate">';
const METADATA_END = '</metadata>';
const SVG_END = '</svg>';
/** What stands at the end of a picture, and what comes before it may be written at once. */
const TAIL = 64;
/** A debate in JSON has at most as many bytes as can be read as one. */
const MOST_BYTES = 500_000_000;

export type PictureFormat = 'png' | 'svg';

/**
 * Returns what takes a picture piece by piece and passes it on with a debate in it, as JSON, packed: in front of the end of a PNG or an
 * SVG. `end` passes on the rest.
 */
export function embedding(format: PictureFormat, json: Uint8Array, emit: (bytes: Uint8Array) => void) {
  let held = Buffer.alloc(0);
  return {
    emit: (bytes: Uint8Array) => {
      held = Buffer.concat([held, bytes]);
      if (held.length <= TAIL) return;
      emit(held.subarray(0, held.length - TAIL));
      held = Buffer.from(held.subarray(held.length - TAIL));
    },
    end: () => {
      const packed = gzipSync(json);
      const at = format === 'png' ? held.length - CHUNK_FRAME : held.lastIndexOf(SVG_END);
      emit(held.subarray(0, at));
      emit(format === 'png' ? chunk(packed) : Buffer.from(`${METADATA}${packed.toString('base64')}${METADATA_END}`));
      emit(held.subarray(at));
    },
  };
}

/** Returns the debate in a picture, as JSON; null for a picture without one. Throws what `gunzipSync` throws for one that is damaged. */
export function embeddedDebate(bytes: Uint8Array): Uint8Array | null {
  const packed = packedIn(bytes);
  return packed === null ? null : gunzipSync(packed, { maxOutputLength: MOST_BYTES });
}

/** Tells whether a picture has a debate in it. */
export function hasDebate(bytes: Uint8Array): boolean {
  return packedIn(bytes) !== null;
}

function packedIn(bytes: Uint8Array): Uint8Array | null {
  const picture = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (picture.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return chunkIn(picture);
  const start = picture.lastIndexOf(METADATA);
  const end = start === -1 ? -1 : picture.indexOf(METADATA_END, start);
  if (end === -1 || !/<svg[\s>]/.test(picture.toString('latin1', 0, 2000))) return null;
  return Buffer.from(picture.toString('latin1', start + METADATA.length, end), 'base64');
}

function chunkIn(picture: Buffer): Uint8Array | null {
  for (let at = SIGNATURE.length; at + CHUNK_FRAME <= picture.length; ) {
    const length = picture.readUInt32BE(at);
    if (picture.toString('latin1', at + 4, at + 8) === CHUNK) return picture.subarray(at + 8, at + 8 + length);
    at += CHUNK_FRAME + length;
  }
  return null;
}

function chunk(data: Uint8Array): Buffer {
  const name = Buffer.from(CHUNK, 'latin1');
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(data, crc32(name)), 4);
  return Buffer.concat([frame.subarray(0, 4), name, data, frame.subarray(4)]);
}
