/** The kinds of recordings that are kept and played, each told by the first bytes of its file. */
export const RECORDING_TYPES = [
  'audio/mpeg',
  'audio/mp4',
  'audio/ogg',
  'audio/wav',
  'audio/flac',
  'audio/webm',
  'video/mp4',
  'video/ogg',
  'video/webm',
] as const;
export type RecordingType = (typeof RECORDING_TYPES)[number];

/** The endings of their files. */
export const RECORDING_ENDINGS = ['mp3', 'm4a', 'ogg', 'oga', 'opus', 'wav', 'flac', 'webm', 'mp4', 'm4v'] as const;

/** Bytes at the beginning of a file by which its type is told. */
export const RECORDING_HEAD = 4096;

/** What the file of a film begins with in the place of its brand where it holds a still picture. */
const PICTURE_BRAND = /^(?:hei[cfxms]|hev[cx]|mif1|msf1|avi[fs])$/;
const SOUND_BRAND = /^M4[AB] $/;

/** Tells whether a source of this media type keeps a recording. */
export function isRecordingType(mediaType: string): mediaType is RecordingType {
  return RECORDING_TYPES.some((type) => type === mediaType);
}

/** Tells whether a recording has moving pictures, or may have. */
export function hasPictures(mediaType: string): boolean {
  return mediaType.startsWith('video/');
}

/** Returns the type of a recording by the first bytes of its file; null for anything else. */
export function recordingType(bytes: Uint8Array): RecordingType | null {
  const head = latin1(bytes.subarray(0, RECORDING_HEAD));
  if (/^RIFF.{4}WAVE/s.test(head)) return 'audio/wav';
  if (head.startsWith('fLaC')) return 'audio/flac';
  if (head.startsWith('OggS')) return /\x80theora|\x01video/.test(head) ? 'video/ogg' : 'audio/ogg';
  const brand = /^.{4}ftyp(.{4})/s.exec(head)?.[1];
  if (brand !== undefined) {
    if (PICTURE_BRAND.test(brand)) return null;
    return SOUND_BRAND.test(brand) ? 'audio/mp4' : 'video/mp4';
  }
  if (head.startsWith('\x1aE\xdf\xa3')) return webmType(head);
  return isTag(head) || isFrame(bytes) ? 'audio/mpeg' : null;
}

/** Tells WebM from other files of Matroska, which no window plays; with a track of pictures, from sound alone. */
function webmType(head: string): RecordingType | null {
  if (!/\x42\x82.{1,8}webm/s.test(head)) return null;
  return /V_(?:VP[89]|AV1)/.test(head) || !/A_(?:OPUS|VORBIS)/.test(head) ? 'video/webm' : 'audio/webm';
}

/** Tells whether a file begins with a tag of ID3, by its version and its length in bytes of 7 bits: a text may begin with its name, too. */
function isTag(head: string): boolean {
  return /^ID3[\x02-\x04][\s\S]{2}[\x00-\x7f]{4}/.test(head);
}

/** Tells whether a file begins with a frame of MPEG layer III: its sign, and a rate of bits and one of samples that exist. */
function isFrame([first = 0, second = 0, third = 0]: Uint8Array): boolean {
  const isLayer3 = first === 0xff && (second & 0xe6) === 0xe2 && (second & 0x18) !== 0x08;
  return isLayer3 && third >> 4 !== 0 && third >> 4 !== 15 && (third & 0x0c) !== 0x0c;
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
