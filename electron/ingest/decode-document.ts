import { msg, t } from '../../shared/language/translate.ts';
import type { Notice } from '../../shared/sources/notices.ts';
import { declaredEncoding, languageEncoding } from './declared-encoding.ts';

export interface DecodedDocument {
  readonly text: string;
  /** The name in WHATWG's Encoding Standard. */
  readonly encoding: string;
  /** True if nothing in the document names the encoding, and it is none that shows by itself. */
  readonly guessed: boolean;
  /** Sequences of bytes that mean nothing in the encoding: each is U+FFFD in the text. */
  readonly replaced: number;
}

const FALLBACK = 'windows-1252';
/** A text is UTF-8 with mistakes in it if characters of several bytes outnumber the mistakes so many times. */
const SURELY_UTF8 = 4;
/** The share of zero bytes from which a text may be UTF-16: other texts have hardly any. */
const FEWEST_ZEROS = 0.02;
/** How many times more zero bytes UTF-16 has in one half of its pairs than in the other. */
const ONE_SIDED = 20;
const REPLACEMENT = '\ufffd';

/** Returns the text of a document, without a byte order mark: UTF-8, UTF-16, or else Windows-1252. */
export function decodeDocument(bytes: Uint8Array): DecodedDocument {
  return decodeMarked(bytes) ?? decodeUnmarkedUtf16(bytes) ?? decodeUtf8(bytes) ?? decodeAs(FALLBACK, bytes, true);
}

/**
 * Decodes a page as browsers do, but that one which is UTF-8 is read as that, whatever it declares. One that declares
 * nothing is taken to be in the usual encoding of its language.
 */
export function decodePage(bytes: Uint8Array): DecodedDocument {
  const declared = declaredEncoding(bytes);
  // Pure ASCII to a reader that does not know it.
  if (declared === 'iso-2022-jp') return decodeAs(declared, bytes);
  return (
    decodeMarked(bytes) ??
    decodeUnmarkedUtf16(bytes) ??
    decodeUtf8(bytes, declared === 'utf-8' ? 1 : SURELY_UTF8) ??
    (declared === null || declared === 'utf-8'
      ? decodeAs(languageEncoding(bytes) ?? FALLBACK, bytes, true)
      : decodeAs(declared, bytes))
  );
}

/** Returns notices about an encoding that was guessed, and about bytes that had no meaning; `text` is what was read. */
export function encodingNotices({ guessed, encoding, replaced }: DecodedDocument, text: string): readonly Notice[] {
  const notices: Notice[] = [];
  if (guessed) {
    notices.push({
      kind: 'guessed',
      text: t(
        'The document does not say how its letters are encoded, and was read as {encoding}. If letters are wrong, save it as UTF-8 and add that.',
        { encoding: encodingName(encoding) },
      ),
      place: null,
    });
  }
  if (replaced > 0) {
    const start = text.indexOf(REPLACEMENT);
    const after = text
      .slice(Math.max(0, start - 40), Math.max(0, start))
      .replace(/\s+/gu, ' ')
      .trim();
    notices.push({
      kind: 'altered',
      text: t(
        '{count, plural, one {# character could not be decoded as {encoding}, and is “{sign}” in the text.} other {# characters could not be decoded as {encoding}, and are “{sign}” in the text.}}',
        { count: replaced, encoding: encodingName(encoding), sign: REPLACEMENT },
      ),
      place: after === '' ? null : t('after “{words}”', { words: after }),
      ...(start >= 0 && { start }),
    });
  }
  return notices;
}

/** Returns the name of an encoding for readers. */
export function encodingName(encoding: string): string {
  return t(NAMES[encoding] ?? encoding);
}

const NAMES: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': msg('Windows-1252 (Western European)'),
};

/** Returns the encoding of a text that is in UTF-16, with a mark at its beginning or without; null for others. */
export function utf16Encoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros: [number, number] = [0, 0];
  for (let index = bytes.indexOf(0); index !== -1; index = bytes.indexOf(0, index + 1))
    zeros[(index % 2) as 0 | 1] += 1;
  const [even, odd] = zeros;
  if (even + odd < FEWEST_ZEROS * bytes.length || bytes.length < 4) return null;
  const encoding = odd >= ONE_SIDED * even ? 'utf-16le' : even >= ONE_SIDED * odd ? 'utf-16be' : null;
  return encoding !== null && isPlausible(new TextDecoder(encoding).decode(bytes.subarray(0, 10_000)))
    ? encoding
    : null;
}

function isPlausible(text: string): boolean {
  const odd = text.match(/[^\p{L}\p{M}\p{N}\p{P}\p{S}\s]/gu)?.length ?? 0;
  return odd <= 0.01 * text.length && !text.slice(0, -1).includes(REPLACEMENT);
}

function decodeMarked(bytes: Uint8Array): DecodedDocument | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodeAs('utf-8', bytes);
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isMarked ? decodeUnmarkedUtf16(bytes) : null;
}

function decodeUnmarkedUtf16(bytes: Uint8Array): DecodedDocument | null {
  const encoding = utf16Encoding(bytes);
  return encoding === null ? null : decodeAs(encoding, bytes);
}

/** Returns null for a document that has too many mistakes to be UTF-8. */
function decodeUtf8(bytes: Uint8Array, times = SURELY_UTF8): DecodedDocument | null {
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true }).decode(bytes),
      encoding: 'utf-8',
      guessed: false,
      replaced: 0,
    };
  } catch {
    const decoded = decodeAs('utf-8', bytes);
    return longCharacters(decoded.text) - decoded.replaced > times * decoded.replaced ? decoded : null;
  }
}

/** Counts the characters that are no ASCII. */
function longCharacters(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x7f) count += 1;
  return count;
}

function decodeAs(encoding: string, bytes: Uint8Array, guessed = false): DecodedDocument {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, guessed, replaced: text.split(REPLACEMENT).length - 1 };
}
