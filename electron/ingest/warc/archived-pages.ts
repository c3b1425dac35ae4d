import { basename } from 'node:path';
import type { DocumentPart } from '../../../shared/sources/document-parts.ts';
import { decodePage } from '../decode-document.ts';
import { inUtf8 } from '../in-utf8.ts';
import type { SourceDocument } from '../reading.ts';
import { asTitle } from '../title.ts';
import { charsetIn, httpResponse, mediaTypeIn } from './http-response.ts';
import type { WarcBlocks, WarcRecord } from './warc-records.ts';

/** A page of an archive: when it was captured, and the record that has its words. */
export interface ArchivedPage {
  readonly part: DocumentPart;
  /** The record of the capture. */
  readonly capture: WarcRecord;
  /** That with the words: an earlier one, if the page had not changed. */
  readonly content: WarcRecord;
}

/** The endings of names, by media type, of what may be a page of its own. */
const ENDINGS: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.xhtml',
  'application/pdf': '.pdf',
  'text/plain': '.txt',
};
/** Bytes of a page in which its title is looked for. */
const TITLE_REACH = 100_000;
/** Pages of which the title is looked for. */
const MOST_TITLES = 500;

/** Returns the pages among the records of an archive, in their order. */
export function archivedPages(records: readonly WarcRecord[], blocks: WarcBlocks, check: () => void): ArchivedPage[] {
  const sources = new Map<string, WarcRecord>();
  const pages: ArchivedPage[] = [];
  for (const record of records) {
    check();
    const content = record.type === 'revisit' ? originalOf(record, sources) : record;
    if (content === undefined || !/^https?:/i.test(record.uri)) continue;
    if (content === record) for (const key of keysOf(record)) sources.set(key, record);
    if (isPage(content, blocks))
      pages.push({ part: { title: '', address: record.uri, time: record.date }, capture: record, content });
  }
  return pages.map((page, index) => {
    check();
    return index < MOST_TITLES ? { ...page, part: { ...page.part, title: titleOf(page.content, blocks) } } : page;
  });
}

/** Returns the keys by which a record that came later refers to one. */
function keysOf({ id, uri, date, headers }: WarcRecord): string[] {
  const digest = headers.get('warc-payload-digest');
  return [`id ${id}`, `at ${uri} ${date}`, ...(digest === undefined ? [] : [`digest ${digest}`])];
}

/** Returns the record that has the words of a page which had not changed since. */
function originalOf({ headers, uri }: WarcRecord, sources: ReadonlyMap<string, WarcRecord>): WarcRecord | undefined {
  const at = `at ${headers.get('warc-refers-to-target-uri') ?? uri} ${headers.get('warc-refers-to-date') ?? ''}`;
  const keys = [
    `id ${headers.get('warc-refers-to') ?? '-'}`,
    at,
    `digest ${headers.get('warc-payload-digest') ?? '-'}`,
  ];
  return keys.map((key) => sources.get(key)).find((found) => found !== undefined);
}

function isPage(record: WarcRecord, blocks: WarcBlocks): boolean {
  if (record.type === 'resource' || record.type === 'conversion')
    return Object.hasOwn(ENDINGS, mediaTypeIn(record.headers.get('content-type')));
  if (record.type !== 'response') return false;
  const response = httpResponse(blocks.of(record).subarray(0, TITLE_REACH), false);
  return response !== null && response.status === 200 && Object.hasOwn(ENDINGS, response.mediaType);
}

/** Returns the document that a page's record holds, named by its address. */
export function documentOf({ content, capture }: ArchivedPage, blocks: WarcBlocks): SourceDocument {
  const { bytes, mediaType, charset } = payloadOf(content, blocks);
  const ending = ENDINGS[mediaType] ?? '.html';
  const name = nameOf(capture.uri);
  return {
    name: name.toLowerCase().endsWith(ending) ? name : `${name}${ending}`,
    // A parser of PDF takes over the memory that it is given.
    bytes: mediaType === 'application/pdf' ? new Uint8Array(bytes) : inUtf8(bytes, charset),
  };
}

function payloadOf(
  record: WarcRecord,
  blocks: WarcBlocks,
): { bytes: Buffer; mediaType: string; charset: string | undefined } {
  const block = blocks.of(record);
  const response = record.type === 'response' ? httpResponse(block, true) : null;
  if (response !== null) return { bytes: response.body, mediaType: response.mediaType, charset: response.charset };
  const type = record.headers.get('content-type');
  return { bytes: block, mediaType: mediaTypeIn(type), charset: charsetIn(type) };
}

function titleOf(record: WarcRecord, blocks: WarcBlocks): string {
  const { bytes, mediaType, charset } = payloadOf(record, blocks);
  if (!/html/.test(mediaType)) return '';
  const head = decodePage(inUtf8(bytes.subarray(0, TITLE_REACH), charset)).text;
  const words = /<title[^>]{0,200}>(?<words>[^<]{0,2000})/i.exec(head)?.groups?.['words'] ?? '';
  return asTitle(withoutEntities(words)) ?? '';
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function withoutEntities(words: string): string {
  return words.replace(/&(?:#(?<code>\d{1,6})|(?<name>\w{2,6}));/gu, (entity, code?: string, name?: string) => {
    if (code !== undefined && Number(code) < 0x110000) return String.fromCodePoint(Number(code));
    return ENTITIES[name ?? ''] ?? entity;
  });
}

function nameOf(uri: string): string {
  try {
    const { hostname, pathname } = new URL(uri);
    return decodeURIComponent(basename(pathname)) || hostname;
  } catch {
    return 'page';
  }
}
