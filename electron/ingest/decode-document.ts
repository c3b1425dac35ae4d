export interface DecodedDocument {
  readonly text: string;
  /** As WHATWG's Encoding Standard calls it. */
  readonly encoding: string;
  /** Whether nothing in the document says so: it is no UTF-8, and was taken for the most common of the others. */
  readonly guessed: boolean;
}

const FALLBACK = 'windows-1252';
/** How far into a page its declaration of an encoding may stand: WHATWG's HTML Standard, 13.2.3.2. */
const PRESCAN = 1024;
const META_CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i;

/** The text of a document, without a byte order mark: UTF-8, UTF-16 with a mark, or else Windows-1252. */
export function decodeDocument(bytes: Uint8Array): DecodedDocument {
  return decodeMarked(bytes) ?? decodeUtf8(bytes) ?? decodeGuessed(bytes);
}

/** The text of a page, whose own words about its encoding come before what its bytes look like. */
export function decodePage(bytes: Uint8Array): DecodedDocument {
  return decodeMarked(bytes) ?? decodeDeclared(bytes) ?? decodeDocument(bytes);
}

/** What the user is told of an encoding that was guessed. */
export function encodingNotices({ guessed }: DecodedDocument, name: string): readonly string[] {
  if (!guessed) return [];
  return [
    `“${name}” is not UTF-8, and was read as Windows-1252 (Western European). If letters are wrong, save it as UTF-8 and add that.`,
  ];
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
    // Many pages say UTF-8 and are not.
    return encoding === 'utf-8' ? decodeUtf8(bytes) : decoded(bytes, encoding);
  } catch {
    // An encoding that nobody knows: the bytes have to tell.
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
