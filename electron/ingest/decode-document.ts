import type { Notice } from '../../shared/sources/notices.ts';

export interface DecodedDocument {
  readonly text: string;
  /** The name in WHATWG's Encoding Standard. */
  readonly encoding: string;
  /**
   * True if nothing in the document names the encoding: it is not UTF-8, and was taken for the most common of the
   * others.
   */
  readonly guessed: boolean;
}

const FALLBACK = 'windows-1252';
/** Bytes of a page within which its declaration of an encoding may stand: WHATWG's HTML Standard, 13.2.3.2. */
const PRESCAN = 1024;
const META_CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i;

/** Returns the text of a document, without a byte order mark: UTF-8, UTF-16 with a mark, or else Windows-1252. */
export function decodeDocument(bytes: Uint8Array): DecodedDocument {
  return decodeMarked(bytes) ?? decodeUtf8(bytes) ?? decodeGuessed(bytes);
}

/** Decodes a page; its own declaration of an encoding takes precedence over what its bytes look like. */
export function decodePage(bytes: Uint8Array): DecodedDocument {
  return decodeMarked(bytes) ?? decodeDeclared(bytes) ?? decodeDocument(bytes);
}

/** Returns notices about an encoding that was guessed. */
export function encodingNotices({ guessed }: DecodedDocument): readonly Notice[] {
  if (!guessed) return [];
  const text =
    'The document is not in UTF-8, and was read as Windows-1252 (Western European). ' +
    'If letters are wrong, save it as UTF-8 and add that.';
  return [{ kind: 'guessed', text, place: null }];
}

function decodeMarked(bytes: Uint8Array): DecodedDocument | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decoded(bytes, 'utf-8');
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be');
  return null;
}

function decodeDeclared(bytes: Uint8Array): DecodedDocument | null {
  const label = META_CHARSET.exec(Buffer.from(bytes.subarray(0, PRESCAN)).toString('latin1'))?.[1];
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // The declaration could be read, so it is not in UTF-16: the standard takes UTF-8 then.
    if (encoding.startsWith('utf-16')) return null;
    // Many pages claim to be UTF-8 and are not.
    return encoding === 'utf-8' ? decodeUtf8(bytes) : decoded(bytes, encoding);
  } catch {
    // An unknown encoding: the bytes have to decide.
    return null;
  }
}

function decodeUtf8(bytes: Uint8Array): DecodedDocument | null {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', guessed: false };
  } catch {
    return null;
  }
}

function decodeGuessed(bytes: Uint8Array): DecodedDocument {
  return { ...decoded(bytes, FALLBACK), guessed: true };
}

function decoded(bytes: Uint8Array, encoding: string): DecodedDocument {
  return { text: new TextDecoder(encoding).decode(bytes), encoding, guessed: false };
}
