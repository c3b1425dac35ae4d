/** A part of a message or of an archived page (RFC 2045): its bytes as characters, since each part has its own encoding. */
export interface MimePart {
  /** The first header of each name, in lower case, on one line. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** The mark of UTF-8, whose bytes are characters here. */
export const BYTE_ORDER_MARK = /^\xef\xbb\xbf/;
/** Parts beyond these are not looked through. */
const MOST_PARTS = 5000;
/** Parts within parts. */
const DEEPEST = 20;
const LONGEST_HEADERS = 500_000;
const LONGEST_PARAMETERS = 10_000;

/** Parses what stands in `text`, whose characters are bytes. */
export function mimePart(text: string): MimePart {
  const gap = /(?:^|\r?\n)\r?\n/.exec(text.slice(0, LONGEST_HEADERS));
  const head = text.slice(0, gap?.index ?? 0).replace(/\r?\n[ \t]+/g, ' ');
  const headers = new Map<string, string>();
  for (const line of head.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== '' && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body: gap === null ? '' : text.slice(gap.index + gap[0].length) };
}

/** Returns the media type of a part, in lower case; that of a text if it names none. */
export function mediaTypeOf({ headers }: MimePart): string {
  const type = (headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return /^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : 'text/plain';
}

/** Returns the parts of a part that has several; none for any other. */
export function partsOf(part: MimePart): MimePart[] {
  const boundary = parameter(part.headers.get('content-type'), 'boundary');
  if (boundary === undefined || boundary === '' || !mediaTypeOf(part).startsWith('multipart/')) return [];
  const { body } = part;
  const parts: MimePart[] = [];
  const mark = `--${boundary}`;
  for (let at = body.indexOf(mark); at !== -1 && parts.length < MOST_PARTS; ) {
    const from = at + mark.length;
    if (body.startsWith('--', from)) break;
    const end = body.indexOf(`\n${mark}`, from);
    parts.push(mimePart(body.slice(from, end === -1 ? undefined : end).replace(/^[ \t]{0,80}\r?\n/, '')));
    at = end === -1 ? -1 : end + 1;
  }
  return parts;
}

/** Returns the parts that have no parts themselves, in their order. */
export function leavesOf(part: MimePart, depth = 0): MimePart[] {
  const parts = depth < DEEPEST ? partsOf(part) : [];
  return parts.length === 0 ? [part] : parts.flatMap((each) => leavesOf(each, depth + 1));
}

/** Returns the bytes of a part, without the form in which they were sent. */
export function bytesOf({ headers, body }: MimePart): Buffer {
  switch (headers.get('content-transfer-encoding')?.toLowerCase()) {
    case 'base64':
      return Buffer.from(body, 'base64');
    case 'quoted-printable':
      return Buffer.from(unquoted(body), 'latin1');
    default:
      return Buffer.from(body, 'latin1');
  }
}

/** Decodes quoted-printable (RFC 2045, 6.7). */
export function unquoted(text: string): string {
  return text
    .replace(/=[ \t]{0,80}\r?\n/g, '')
    .replace(/=([\dA-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

const PARAMETER = /;\s*(?<name>[^\s=;"]+)\s*=\s*(?:"(?<quoted>(?:[^"\\]|\\.)*)"|(?<bare>[^;\s]*))/gs;

/** Returns a parameter of a header, also one that is divided or in an encoding of its own (RFC 2231). */
export function parameter(header: string | undefined, name: string): string | undefined {
  const pieces: string[] = [];
  let isEncoded = false;
  for (const { groups } of (header ?? '').slice(0, LONGEST_PARAMETERS).matchAll(PARAMETER)) {
    const [given = '', ...stars] = (groups?.['name'] ?? '').toLowerCase().split('*');
    if (given !== name) continue;
    if (stars.at(-1) === '') isEncoded = true;
    pieces.push(groups?.['quoted']?.replace(/\\(.)/gs, '$1') ?? groups?.['bare'] ?? '');
    if (stars.length === 0) break;
  }
  if (pieces.length === 0) return undefined;
  return isEncoded ? percentDecoded(pieces.join('')) : pieces.join('');
}

function percentDecoded(given: string): string {
  const { charset = 'utf-8', words = given } = /^(?<charset>[\w-]*)'[\w-]*'(?<words>.*)$/s.exec(given)?.groups ?? {};
  const bytes = words.replace(/%([\dA-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  try {
    return new TextDecoder(charset || 'utf-8').decode(Buffer.from(bytes, 'latin1'));
  } catch {
    return words;
  }
}
