import zlib from 'node:zlib';
import { UnpacksTooFar } from './gzip-members.ts';
import { endOfHead, headersIn } from './warc-records.ts';

/** What a server answered (RFC 9112), without the form in which it was sent. */
export interface HttpResponse {
  readonly status: number;
  /** In lower case, without parameters. */
  readonly mediaType: string;
  readonly charset: string | undefined;
  readonly body: Buffer;
}

/** Bytes of a page that was packed for sending. */
const MOST_BYTES = 60_000_000;

/** Parses the head of a response, and its body if `withBody`; null for what is no response. Throws `UnpacksTooFar`. */
export function httpResponse(block: Buffer, withBody: boolean): HttpResponse | null {
  const end = endOfHead(block, 0);
  const head = block.toString('latin1', 0, end ?? 0);
  const status = Number(/^HTTP\/\d(?:\.\d)?\s+(?<code>\d{3})/.exec(head)?.groups?.['code'] ?? Number.NaN);
  if (end === null || Number.isNaN(status)) return null;
  const headers = headersIn(head);
  const type = headers.get('content-type');
  const body = block.subarray(end);
  return {
    status,
    mediaType: mediaTypeIn(type),
    charset: charsetIn(type),
    body: withBody ? decoded(headers.get('transfer-encoding') === undefined ? body : joined(body), headers) : body,
  };
}

export function mediaTypeIn(type: string | undefined): string {
  return type?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

export function charsetIn(type: string | undefined): string | undefined {
  return /;\s*charset\s*=\s*"?(?<name>[^\s";]+)/i.exec(type ?? '')?.groups?.['name'];
}

/** Joins chunks; a body that is joined already, although its headers are those of chunks, stays as it is. */
function joined(body: Buffer): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const { size, line } =
      /^(?<line>(?<size>[\da-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n)/i.exec(body.toString('latin1', at, at + 1000))
        ?.groups ?? {};
    if (size === undefined || line === undefined) return chunks.length === 0 ? body : Buffer.concat(chunks);
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    const start = at + line.length;
    chunks.push(body.subarray(start, start + length));
    at = start + length;
    while (body[at] === 0x0d) at += 1;
    if (body[at] === 0x0a) at += 1;
  }
  return Buffer.concat(chunks);
}

/** Unpacks a body; one that is unpacked already, although its headers say how it was sent, stays as it is. */
function decoded(body: Buffer, headers: ReadonlyMap<string, string>): Buffer {
  let bytes = body;
  const codings = (headers.get('content-encoding') ?? '').split(',').map((coding) => coding.trim().toLowerCase());
  for (const coding of codings.toReversed().slice(0, 4)) {
    const unpack = UNPACK[coding];
    if (unpack === undefined) continue;
    try {
      bytes = unpack(bytes);
    } catch (error) {
      if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw new UnpacksTooFar();
      return bytes;
    }
  }
  return bytes;
}

const LIMIT = { maxOutputLength: MOST_BYTES };
const UNPACK: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  gzip: (bytes) => zlib.gunzipSync(bytes, LIMIT),
  'x-gzip': (bytes) => zlib.gunzipSync(bytes, LIMIT),
  // Some servers leave out the header of zlib.
  deflate: (bytes) => ((bytes[0] ?? 0) % 16 === 8 ? zlib.inflateSync(bytes, LIMIT) : zlib.inflateRawSync(bytes, LIMIT)),
  br: (bytes) => zlib.brotliDecompressSync(bytes, LIMIT),
  zstd: (bytes) => zlib.zstdDecompressSync(bytes, LIMIT),
};
