import { decodeText, decodeUtf8 } from '../../text/text-bytes.ts';

/** Enough to tell in which encoding a text is. */
const LOOKED_AT = 1024;

/** A file that may be in any format: its bytes, and what they are as text and as JSON, worked out once and only when asked for. */
export class GivenFile {
  /** The file's name, without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
  #text: string | undefined;
  #json: { readonly value: unknown } | undefined;

  constructor(name: string, bytes: Uint8Array) {
    this.name = name;
    this.bytes = bytes;
  }

  /** The name without its ending, as a title. */
  get title(): string {
    return this.name.replace(/(?<=.)\.[^.]*$/, '');
  }

  /** The bytes as text without a byte order mark: UTF-8 or UTF-16, in either order of bytes; what is neither is read as Windows-1252. */
  get text(): string {
    this.#text ??= decoded(this.bytes).replace(/^\ufeff/, '');
    return this.#text;
  }

  /** The value of the file as JSON; undefined if it is not JSON. */
  get json(): unknown {
    this.#json ??= { value: parsed(this) };
    return this.#json.value;
  }

  /** The value of the file as a JSON object; undefined if it is not one. */
  get object(): Readonly<Record<string, unknown>> | undefined {
    const value = this.json;
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Readonly<Record<string, unknown>>) : undefined;
  }
}

function parsed({ bytes, text }: GivenFile): unknown {
  // Most of what is not JSON is told by its first character: parsing need not fail for it.
  if (bytes.length === 0 || !/^\s*[[{"]/.test(text.slice(0, LOOKED_AT))) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function decoded(bytes: Uint8Array): string {
  const encoding = utf16Of(bytes);
  if (encoding !== null) return decodeText(bytes, encoding);
  return decodeUtf8(bytes) ?? decodeText(bytes, 'windows-1252');
}

/** Tells which UTF-16 a text is in, by its mark, or because every other byte of its beginning is zero; null for none. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const beginning = bytes.subarray(0, LOOKED_AT);
  const zeros = [0, 0];
  beginning.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = beginning.length / 5;
  if (odd > many && even === 0) return 'utf-16le';
  return even > many && odd === 0 ? 'utf-16be' : null;
}
