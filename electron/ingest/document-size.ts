import { CounterclaimError } from '../../shared/errors.ts';
import { LIMITS } from '../../shared/model/limits.ts';
import { figures } from '../../shared/text/counted.ts';

/** Throws `TooLarge` if a document of so many bytes may not be a source. */
export function checkDocumentSize(bytes: number, name: string): void {
  if (bytes <= LIMITS.sourceBytes) return;
  const [size, limit] = [bytes, LIMITS.sourceBytes].map((count) => figures(Math.ceil(count / 1_000_000)));
  const message = `“${name}” has ${size} MB, and a source may have ${limit} MB. Save the part that you need, and add that.`;
  throw new CounterclaimError('TooLarge', message);
}

/** Throws `TooLarge` if a recording of so many bytes may not be a source. */
export function checkRecordingSize(bytes: number, name: string): void {
  if (bytes <= LIMITS.recordingBytes) return;
  const [size, limit] = [bytes, LIMITS.recordingBytes].map((count) => figures(Math.ceil(count / 1_000_000)));
  const message = `“${name}” has ${size} MB, and a recording may have ${limit} MB. Save the part that you need, or its sound alone, and add that.`;
  throw new CounterclaimError('TooLarge', message);
}

/** Throws `TooLarge` if a document says that it has more pages than a source's may have. */
export function checkPageCount(count: number, name: string): void {
  if (count <= LIMITS.sourcePages) return;
  const [pages, limit] = [count, LIMITS.sourcePages].map(figures);
  const message = `“${name}” has ${pages} pages, and a source may have ${limit}. Save the part that you need, and add that.`;
  throw new CounterclaimError('TooLarge', message);
}

/** Throws `TooLarge` if a text is longer than a source's may be. */
export function checkTextLength(text: { readonly length: number }, name: string): void {
  if (text.length <= LIMITS.sourceCharacters) return;
  const [length, limit] = [text.length, LIMITS.sourceCharacters].map(figures);
  const message =
    `“${name}” holds ${length} characters of text, and a source may have ${limit}. ` +
    'Save the part that you need, and add that.';
  throw new CounterclaimError('TooLarge', message);
}
