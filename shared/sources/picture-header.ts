/** What a picture's file says of it before anything is decoded. */
export interface PictureHeader {
  readonly mediaType: PictureType;
  /** In pixels, as it is stored: a camera may have been held upright. */
  readonly width: number;
  readonly height: number;
}

export const PICTURE_TYPES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'] as const;
export type PictureType = (typeof PICTURE_TYPES)[number];

/** More pixels than this are neither decoded nor shown: what a telephone's largest pictures have, and a page at 600 dpi. */
export const MOST_PICTURE_PIXELS = 50_000_000;

/** Tells whether a source of this media type is a picture. */
export function isPictureType(mediaType: string): mediaType is PictureType {
  return PICTURE_TYPES.some((type) => type === mediaType);
}

/** Returns the type of a picture by the first bytes of its file; null for anything else. */
export function pictureType(bytes: Uint8Array): PictureType | null {
  if (startsWith(bytes, '\x89PNG')) return 'image/png';
  if (startsWith(bytes, '\xff\xd8\xff')) return 'image/jpeg';
  if (startsWith(bytes, 'GIF87a') || startsWith(bytes, 'GIF89a')) return 'image/gif';
  return startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8) ? 'image/webp' : null;
}

/** Returns the header of a picture; null where it is of another type, cut off or damaged. */
export function pictureHeader(bytes: Uint8Array): PictureHeader | null {
  const mediaType = pictureType(bytes);
  const size = mediaType === null ? null : SIZES[mediaType](new DataView(bytes.buffer, bytes.byteOffset, bytes.length));
  if (mediaType === null || size === null || size[0] === 0 || size[1] === 0) return null;
  return { mediaType, width: size[0], height: size[1] };
}

/** Bytes at the end of a PNG among which its last chunk begins; some programs put something behind it. */
const END_REACH = 1024;

/**
 * Tells whether a picture has its end, where its type says what that is. Of a JPEG or GIF that is cut off a decoder says so; of the
 * others it shows what there is.
 */
export function hasEnd(bytes: Uint8Array): boolean {
  switch (pictureType(bytes)) {
    case 'image/png':
      return String.fromCharCode(...bytes.subarray(-END_REACH)).includes('IEND');
    case 'image/webp':
      return new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(4, true) + 8 <= bytes.length;
    default:
      return true;
  }
}

type Size = readonly [width: number, height: number];

/** How each type tells its size: PNG 11.2.2, GIF89a 18, ISO 10918-1 B.2.2 and RFC 9649. */
const SIZES: Readonly<Record<PictureType, (view: DataView) => Size | null>> = {
  'image/png': (view) => (view.byteLength < 24 ? null : [view.getUint32(16), view.getUint32(20)]),
  'image/gif': (view) => (view.byteLength < 10 ? null : [view.getUint16(6, true), view.getUint16(8, true)]),
  'image/jpeg': jpegSize,
  'image/webp': webpSize,
};

const MARKER = 0xff;
/** Markers of frames: C0 to CF, but for tables of codes, extensions and arithmetic conditioning. */
const NO_FRAME = new Set([0xc4, 0xc8, 0xcc]);

function jpegSize(view: DataView): Size | null {
  let at = 2;
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== MARKER) return null;
    const kind = view.getUint8(at + 1);
    // Any number of fill bytes may stand before a marker.
    if (kind === MARKER) at += 1;
    else if (kind >= 0xc0 && kind <= 0xcf && !NO_FRAME.has(kind))
      return [view.getUint16(at + 7), view.getUint16(at + 5)];
    else at += 2 + view.getUint16(at + 2);
  }
  return null;
}

function webpSize(view: DataView): Size | null {
  if (view.byteLength < 30) return null;
  const kind = view.getUint32(12);
  // “VP8 ”, “VP8L” and “VP8X”, of which each counts in its own way.
  if (kind === 0x56503820) return [view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff];
  const bits = view.getUint32(21, true);
  if (kind === 0x5650384c) return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
  if (kind === 0x56503858) return [(view.getUint32(24, true) & 0xffffff) + 1, (view.getUint32(26, true) >>> 8) + 1];
  return null;
}

function startsWith(bytes: Uint8Array, signature: string, at = 0): boolean {
  return Array.from(signature).every((character, index) => bytes[at + index] === character.charCodeAt(0));
}
