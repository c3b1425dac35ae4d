import { CounterclaimError } from '../../shared/errors.ts';
import { t } from '../../shared/language/translate.ts';
import { LIMITS } from '../../shared/model/limits.ts';

/** Throws `TooLarge` if a document of so many bytes may not be a source. */
export function checkDocumentSize(bytes: number, name: string): void {
  if (bytes <= LIMITS.sourceBytes) return;
  const message = t(
    '“{name}” has {size, number} MB, and a source may have {limit, number} MB. Save the part that you need, and add that.',
    { name, size: megabytes(bytes), limit: megabytes(LIMITS.sourceBytes) },
  );
  throw new CounterclaimError('TooLarge', message);
}

/** Throws `TooLarge` if a recording of so many bytes may not be a source. */
export function checkRecordingSize(bytes: number, name: string): void {
  if (bytes <= LIMITS.recordingBytes) return;
  const message = t(
    '“{name}” has {size, number} MB, and a recording may have {limit, number} MB. Save the part that you need, or its sound alone, and add that.',
    { name, size: megabytes(bytes), limit: megabytes(LIMITS.recordingBytes) },
  );
  throw new CounterclaimError('TooLarge', message);
}

/** Throws `TooLarge` if a document says that it has more pages than a source's may have. */
export function checkPageCount(count: number, name: string): void {
  if (count <= LIMITS.sourcePages) return;
  const message = t(
    '“{name}” has {count, number} pages, and a source may have {limit, number}. Save the part that you need, and add that.',
    { name, count, limit: LIMITS.sourcePages },
  );
  throw new CounterclaimError('TooLarge', message);
}

/** Throws `TooLarge` if a text is longer than a source's may be. */
export function checkTextLength(text: { readonly length: number }, name: string): void {
  if (text.length <= LIMITS.sourceCharacters) return;
  const message = t(
    '“{name}” holds {length, number} characters of text, and a source may have {limit, number}. Save the part that you need, and add that.',
    { name, length: text.length, limit: LIMITS.sourceCharacters },
  );
  throw new CounterclaimError('TooLarge', message);
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000);
}
