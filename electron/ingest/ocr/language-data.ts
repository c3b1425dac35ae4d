import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { asFileError } from '../../../db/file-errors.ts';
import { CounterclaimError } from '../../../shared/errors.ts';
import { t } from '../../../shared/language/translate.ts';
import { boundedBytes } from '../../base/file-pieces.ts';

/** What Tesseract needs to know of a language, unpacked. */
export interface LanguageData {
  /** The language as its file is called, such as “eng” or “deu”. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** English, in whole numbers: as accurate on printed pages as the data in real numbers, and a quarter of its size. */
const ENGLISH = '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz';
/** The largest that there is, for all languages in Latin letters, has about 100 MB. */
const MOST_BYTES = 128_000_000;
const GZIP = [0x1f, 0x8b];
/** The data has a table of its parts, of which this one is the network that reads lines. */
const NETWORK_PART = 17;
const MOST_PARTS = 64;

export async function englishData(): Promise<LanguageData> {
  const packed = await readFile(new URL(import.meta.resolve(ENGLISH)));
  return { name: 'eng', bytes: gunzipSync(packed) };
}

/**
 * Reads the data of a language from the file at `path`, packed or not. Throws `UnknownFormat` for any other file,
 * `TooLarge`, `FileNotFound`, `NoPermission`, `IsAFolder`.
 */
export async function readLanguageFile(path: string): Promise<LanguageData> {
  const file = await boundedBytes(path, MOST_BYTES, () => tooLarge(basename(path))).catch((error: unknown) => {
    throw asFileError(error, path, 'open');
  });
  return languageData(file, path);
}

/** Returns the data of a language in a file that was read. Throws `UnknownFormat`, `TooLarge`. */
export function languageData(file: Uint8Array, path: string): LanguageData {
  const bytes = unpacked(file, basename(path));
  if (!hasNetwork(bytes)) throw unknownData(basename(path));
  return { name: basename(path).replace(/\.traineddata(?:\.gz)?$/i, ''), bytes };
}

function unpacked(file: Uint8Array, name: string): Uint8Array {
  if (file.length > MOST_BYTES) throw tooLarge(name);
  if (!GZIP.every((byte, index) => file[index] === byte)) return file;
  try {
    return gunzipSync(file, { maxOutputLength: MOST_BYTES });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge(name) : unknownData(name);
  }
}

/** Tells whether bytes begin with a table of parts that lie within them, with a network among them. */
function hasNetwork(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = bytes.length < 4 ? 0 : view.getUint32(0, true);
  const start = 4 + 8 * count;
  if (count <= NETWORK_PART || count > MOST_PARTS || bytes.length < start) return false;
  const places = Array.from({ length: count }, (_, part) => view.getBigInt64(4 + 8 * part, true));
  const areWithin = places.every((place) => place === -1n || (place >= start && place < bytes.length));
  return areWithin && places[NETWORK_PART] !== -1n;
}

export function unknownData(name: string): CounterclaimError {
  return new CounterclaimError(
    'UnknownFormat',
    t(
      '“{name}” is not the data of a language for recognising text. Give a file such as deu.traineddata, of Tesseract 4 or newer.',
      { name },
    ),
  );
}

function tooLarge(name: string): CounterclaimError {
  const message = t('“{name}” is too large to be the data of a language: it may have 128 MB, unpacked.', { name });
  return new CounterclaimError('TooLarge', message);
}
