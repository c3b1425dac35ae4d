import { beginningOfGzip, gzipMemberAt, isGzip, UnpacksTooFar } from './gzip-members.ts';

/** A record of an archive of the web (ISO 28500), without its block. */
export interface WarcRecord {
  readonly type: string;
  readonly uri: string;
  /** In ISO 8601, as the record has it. */
  readonly date: string;
  readonly id: string;
  /** Headers by their names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly place: RecordPlace;
}

/** Where a record's block is: in a file, or in a packed member of it. */
interface RecordPlace {
  readonly file: Buffer;
  /** Where the member begins; null for a file that is not packed. */
  readonly member: number | null;
  readonly start: number;
  readonly end: number;
  /** True if the file ends before the block. */
  readonly isCut: boolean;
}

/** Bytes that an archive may unpack to, and one of its members. */
const MOST_BYTES = 300_000_000;
const LARGEST_MEMBER = 60_000_000;
const MOST_RECORDS = 200_000;
const LONGEST_HEADERS = 200_000;
const [LF, CR] = [0x0a, 0x0d];
const BEGINNING = /^WARC\/\d/;

/** Tells whether a file is an archive of the web, packed or not. */
export function isWarc(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return BEGINNING.test((isGzip(file) ? beginningOfGzip(file) : file).toString('latin1', 0, 10));
}

/**
 * Returns the records of an archive, in their order. Of one that is damaged, those before the damage. Throws
 * `UnpacksTooFar`.
 */
export function warcRecords(file: Buffer, check: () => void): WarcRecord[] {
  if (!isGzip(file)) return [...recordsIn(file, { file, member: null })];
  const records: WarcRecord[] = [];
  let total = 0;
  for (let at = 0; at < file.length && isGzip(file, at); ) {
    check();
    const { member, next } = memberOrNull(file, at) ?? { member: null, next: file.length };
    if (member === null) break;
    total += member.bytes.length;
    if (total > MOST_BYTES) throw new UnpacksTooFar();
    records.push(...recordsIn(member.bytes, { file, member: at }));
    if (records.length > MOST_RECORDS) throw new UnpacksTooFar();
    at = next;
  }
  return records;
}

function memberOrNull(file: Buffer, at: number) {
  try {
    return gzipMemberAt(file, at, LARGEST_MEMBER);
  } catch (error) {
    if (error instanceof UnpacksTooFar) throw error;
    return null;
  }
}

/** Unpacks the blocks of records: many may be in one member, which is unpacked once for those that are asked for in turn. */
export class WarcBlocks {
  #last: { readonly file: Buffer; readonly member: number; readonly bytes: Buffer } | null = null;

  of({ place: { file, member, start, end } }: WarcRecord): Buffer {
    if (member === null) return file.subarray(start, end);
    if (this.#last?.file !== file || this.#last.member !== member)
      this.#last = { file, member, bytes: gzipMemberAt(file, member, LARGEST_MEMBER).member.bytes };
    return this.#last.bytes.subarray(start, end);
  }
}

function* recordsIn(bytes: Buffer, from: { readonly file: Buffer; readonly member: number | null }) {
  let count = 0;
  for (let at = 0; at < bytes.length && count < MOST_RECORDS; count++) {
    while (bytes[at] === 0x0d || bytes[at] === 0x0a) at += 1;
    const start = endOfHead(bytes, at);
    const head = start === null ? '' : bytes.toString('latin1', at, start);
    if (start === null || !BEGINNING.test(head)) return;
    const headers = headersIn(head);
    const length = Number(headers.get('content-length') ?? Number.NaN);
    if (!Number.isSafeInteger(length) || length < 0) return;
    const end = Math.min(bytes.length, start + length);
    yield {
      type: headers.get('warc-type')?.toLowerCase() ?? '',
      uri: (headers.get('warc-target-uri') ?? '').replace(/^<|>$/g, ''),
      date: headers.get('warc-date') ?? '',
      id: headers.get('warc-record-id') ?? '',
      headers,
      place: { ...from, start, end, isCut: start + length > bytes.length },
    };
    at = end;
  }
}

/** Returns the offset after the empty line that ends headers; null if there is none within reach. */
export function endOfHead(bytes: Buffer, from: number): number | null {
  const end = Math.min(bytes.length, from + LONGEST_HEADERS);
  for (let at = bytes.indexOf(LF, from); at !== -1 && at < end; at = bytes.indexOf(LF, at + 1)) {
    const next = bytes[at + 1] === CR ? at + 2 : at + 1;
    if (bytes[next] === LF) return next + 1;
  }
  return null;
}

/** Returns headers by their names in lower case; the first line of what has them is none. */
export function headersIn(head: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of head
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .slice(1)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== '' && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}
