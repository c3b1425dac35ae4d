import { errorCode } from '../../../shared/errors.ts';
import { t } from '../../../shared/language/translate.ts';
import { documentError } from '../reading.ts';
import type { PartReader } from './relations.ts';
import type { ZipArchive } from './zip-archive.ts';

/** Bytes or characters: a part takes some thirty times its length while it is parsed. A book of a thousand pages has 8 MB. */
export const LONGEST_PART = 9_000_000;

/** Bytes of all parts that are read: one that is related to many others may be read again and again. */
const MOST = 30_000_000;

/**
 * Returns a reader of an archive's parts that refuses, with `TooLarge`, to read one longer than `longest` bytes, and more
 * than `most` of all.
 */
export function partReader(
  archive: ZipArchive,
  { name, check }: { readonly name: string; readonly check: () => void },
  { longest = LONGEST_PART, most = MOST } = {},
): PartReader {
  let total = 0;
  return {
    has: (path) => archive.has(path),
    read: (path) => {
      total += archive.lengthOf(path);
      if (archive.lengthOf(path) > longest || total > most) throw tooLong(name);
      return archive.read(path);
    },
    check,
  };
}

export function tooLong(name: string) {
  const reason = t('holds more text than can be read at once. Save it in several parts, and add those.');
  return documentError('TooLarge', name, reason);
}

/** Returns what to throw for an error met inside a document: itself, if it says what happened. */
export function asDamaged(error: unknown, name: string): unknown {
  if (errorCode(error) !== undefined) return error;
  const reason = t('is damaged inside, and cannot be read. Save it again, and add that.');
  return documentError('UnreadableSource', name, reason, error);
}
