import type { Reading, ReadWatch, SourceDocument } from '../reading.ts';
import { documentError } from '../reading.ts';
import { saidDate } from '../said-date.ts';

/** A part of an archived page: a page, a picture, a style sheet. */
interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Parts beyond these are not looked through for the page. */
const MOST_PARTS = 5000;
const LONGEST_HEADERS = 20_000;

/** Tells whether a text is the beginning of a page with all that it shows in one file (RFC 2557). */
export function isMhtml(beginning: string): boolean {
  const [headers = ''] = beginning.trimStart().split(/\r?\n\r?\n/, 1);
  return /^mime-version:/im.test(headers) && /^content-type:\s*multipart\/related/im.test(headers);
}

/** Reads the page of an MHTML file, as if it had been saved alone; its address and day are those of the saving. */
export async function readMhtml(document: SourceDocument, watch: ReadWatch): Promise<Reading> {
  const { bytes, name } = document;
  // As bytes: each part has an encoding of its own.
  const archive = partOf(Buffer.from(bytes).toString('latin1').trimStart());
  const boundary = parameter(archive.headers.get('content-type'), 'boundary');
  const parts = boundary === undefined ? [] : partsOf(archive.body, boundary);
  const page = parts.find(({ headers }) =>
    /^(?:text\/html|application\/xhtml\+xml)/i.test(headers.get('content-type') ?? ''),
  );
  if (page === undefined) {
    throw documentError(
      'UnreadableSource',
      name,
      'is an archived page without a page in it. Save the page again, and add that.',
    );
  }
  const { readHtml } = await import('./html-document.ts');
  const reading = await readHtml({ name, bytes: decodedBody(page) }, watch);
  const address = [archive.headers.get('snapshot-content-location'), page.headers.get('content-location')].find(
    (each) => /^https?:\/\/\S+$/i.test(each ?? ''),
  );
  const accessed = saidDate(archive.headers.get('date'));
  return {
    ...reading,
    mediaType: 'multipart/related',
    csl: { ...(address !== undefined && { URL: address }), ...(accessed && { accessed }), ...reading.csl },
  };
}

function partOf(text: string): Part {
  const gap = /\r?\n\r?\n/.exec(text.slice(0, LONGEST_HEADERS));
  const head = text.slice(0, gap?.index ?? 0).replace(/\r?\n[ \t]+/g, ' ');
  const headers = new Map<string, string>();
  for (const line of head.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: gap === null ? '' : text.slice(gap.index + gap[0].length) };
}

function partsOf(body: string, boundary: string): Part[] {
  const parts: Part[] = [];
  const mark = `--${boundary}`;
  for (let at = body.indexOf(mark); at !== -1 && parts.length < MOST_PARTS; ) {
    const from = at + mark.length;
    if (body.startsWith('--', from)) break;
    const end = body.indexOf(`\n${mark}`, from);
    parts.push(partOf(body.slice(from, end === -1 ? undefined : end).replace(/^[ \t]*\r?\n/, '')));
    at = end === -1 ? -1 : end + 1;
  }
  return parts;
}

/** Returns the bytes of a part, in UTF-8 where its headers name another encoding. */
function decodedBody({ headers, body }: Part): Uint8Array {
  const transfer = headers.get('content-transfer-encoding')?.toLowerCase();
  const bytes =
    transfer === 'base64'
      ? Buffer.from(body, 'base64')
      : Buffer.from(transfer === 'quoted-printable' ? unquoted(body) : body, 'latin1');
  const charset = parameter(headers.get('content-type'), 'charset');
  try {
    return charset === undefined ? bytes : Buffer.from(new TextDecoder(charset, { fatal: true }).decode(bytes));
  } catch {
    return bytes;
  }
}

function unquoted(text: string): string {
  return text
    .replace(/=[ \t]{0,80}\r?\n/g, '')
    .replace(/=([\dA-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function parameter(header: string | undefined, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(header ?? '');
  return found?.[1] ?? found?.[2];
}
