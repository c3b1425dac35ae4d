import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { readDocument, readPart } from '../../../../electron/ingest/read-document.ts';
import { makeZip } from '../../../fixtures/docx-documents.ts';
import { archivedPage, httpAnswer, packedWarc, warcRecord } from '../../../fixtures/web-archives.ts';

const WATCH = { onProgress: () => {}, check: () => {} };
const read = (bytes: Uint8Array, name = 'a.warc') => readDocument({ name, bytes }, WATCH);
const readAt = (part: number | null, bytes: Uint8Array, name = 'a.warc') =>
  readPart({ document: { name, bytes }, part }, WATCH);
const INFO = warcRecord({ type: 'warcinfo', block: 'software: a crawler' });
const A = archivedPage('https://example.org/a', 'Page A &amp; more', 'The words of A.');
const B = archivedPage('https://example.org/b', 'Page B', 'The words of B.', '2024-05-07T11:12:13Z');
const chunked = (words: string) =>
  Buffer.from(
    `${words.slice(0, 9).length.toString(16)};x=y\r\n${words.slice(0, 9)}\r\n${words.slice(9).length.toString(16)}\r\n${words.slice(9)}\r\n0\r\n\r\n`,
  );
const PAGE = '<html><body><p>It rose – again.</p></body></html>';

describe('an archive of the web', () => {
  test.each([
    ['as it is', Buffer.concat([INFO, A]), 'a.warc'],
    ['with each record packed', packedWarc([INFO, A]), 'a.warc.gz'],
    ['packed as a whole', gzipSync(Buffer.concat([INFO, A])), 'a.gz'],
    ['by its content, whatever it is called', packedWarc([INFO, A]), 'page.txt'],
  ])('with one page is read as that, %s', async (_, bytes, name) => {
    expect(await read(bytes, name)).toMatchObject({
      mediaType: 'application/warc',
      text: 'The words of A.',
      csl: {
        type: 'webpage',
        title: 'Page A & more',
        URL: 'https://example.org/a',
        accessed: { 'date-parts': [[2024, 5, 6]] },
        archive: name,
        archive_location: '2024-05-06T10:00:00Z, <urn:uuid:response-2024-05-06T10:00:00Z>',
      },
      notices: [],
    });
  });

  test('with several offers them, and reads the one that is chosen', async () => {
    const picture = warcRecord({
      uri: 'https://example.org/p.png',
      block: httpAnswer('x', { 'Content-Type': 'image/png' }),
    });
    const gone = warcRecord({ uri: 'https://example.org/gone', block: httpAnswer('<p>Not found</p>', {}, 404) });
    const bytes = packedWarc([INFO, A, picture, gone, B]);
    expect(await readAt(null, bytes)).toEqual({
      kind: 'page',
      parts: [
        { title: 'Page A & more', address: 'https://example.org/a', time: '2024-05-06T10:00:00Z' },
        { title: 'Page B', address: 'https://example.org/b', time: '2024-05-07T11:12:13Z' },
      ],
    });
    expect(await readAt(1, bytes)).toMatchObject({ text: 'The words of B.', csl: { URL: 'https://example.org/b' } });
    await expect(read(bytes)).rejects.toMatchObject({
      code: 'SeveralDocuments',
      message: '“a.warc” holds 2 pages. Choose one.',
    });
  });

  test.each([
    ['in chunks', chunked(PAGE), { 'Transfer-Encoding': 'chunked' }],
    ['as if in chunks, but joined', PAGE, { 'Transfer-Encoding': 'chunked' }],
    ['packed with gzip', gzipSync(PAGE), { 'Content-Encoding': 'gzip' }],
    ['packed with Brotli, in chunks', brotliCompressSync(PAGE), { 'Content-Encoding': 'br' }],
    ['as if packed, but not', PAGE, { 'Content-Encoding': 'gzip' }],
    [
      'in another encoding',
      Buffer.from(PAGE.replace('–', '\x96'), 'latin1'),
      { 'Content-Type': 'text/html; charset=windows-1252' },
    ],
  ])('has a page that was sent %s', async (_, body, headers) => {
    expect((await read(warcRecord({ uri: 'http://x.example/', block: httpAnswer(body, headers) }))).text).toBe(
      'It rose – again.',
    );
  });

  test('has the words of a page that had not changed from the record before', async () => {
    const again = warcRecord({
      type: 'revisit',
      uri: 'https://example.org/a',
      date: '2025-01-02T03:04:05Z',
      headers: { 'WARC-Refers-To-Target-URI': 'https://example.org/a', 'WARC-Refers-To-Date': '2024-05-06T10:00:00Z' },
      block: 'HTTP/1.1 200 OK\r\n\r\n',
    });
    const bytes = Buffer.concat([A, again]);
    expect(await readAt(1, bytes)).toMatchObject({
      text: 'The words of A.',
      csl: { accessed: { 'date-parts': [[2025, 1, 2]] }, URL: 'https://example.org/a' },
    });
    await expect(read(again)).rejects.toMatchObject({
      code: 'NoText',
      message: expect.stringContaining('captured whole'),
    });
  });

  test('in WACZ offers the pages that it lists, by their titles there', async () => {
    const list = [
      { format: 'json-pages-1.0' },
      { url: 'https://example.org/b#x', title: 'B as listed', ts: '2024-05-07T11:12:13.5Z' },
      { url: 'https://example.org/none', title: 'Not there' },
    ];
    const wacz = (pages: string) =>
      makeZip([
        { name: 'datapackage.json', content: '{}' },
        { name: 'archive/data.warc.gz', content: packedWarc([INFO, A, B]) },
        { name: 'pages/pages.jsonl', content: pages },
      ]);
    expect(await read(wacz(list.map((each) => JSON.stringify(each)).join('\n')), 'a.wacz')).toMatchObject({
      mediaType: 'application/wacz',
      text: 'The words of B.',
      csl: { URL: 'https://example.org/b', archive: 'a.wacz' },
    });
    expect(await readAt(null, wacz('no list'), 'a.wacz')).toMatchObject({
      parts: [{ title: 'Page A & more' }, { title: 'Page B' }],
    });
  });

  test('that ends within a page says so', async () => {
    const { text, notices } = await read(A.subarray(0, A.length - 25));
    expect(text).toBe('The words of');
    expect(notices.map(({ text }) => text)).toEqual([
      'The archive ends within this page, the rest of which is missing.',
    ]);
  });

  test('keeps scripts and frames of its pages from running and from being fetched', async () => {
    const page =
      '<html><body><p>Words.</p><script>document.write("run")</script><iframe src="http://127.0.0.1:1/"></iframe></body></html>';
    expect((await read(warcRecord({ uri: 'http://x.example/', block: httpAnswer(page) }))).text).toBe('Words.');
  });
});

describe('a hostile archive of the web', () => {
  const pack = (bytes: Uint8Array) => gzipSync(bytes, { level: 1 });
  const zeros = Buffer.alloc(61_000_000);

  test('whose record unpacks to far more than a document is refused', async () => {
    await expect(read(pack(Buffer.concat([A, zeros])))).rejects.toMatchObject({ code: 'TooLarge' });
  });

  test('whose records together do so is refused', async () => {
    const packed = pack(warcRecord({ type: 'metadata', block: zeros.subarray(0, 59_000_000) }));
    await expect(read(Buffer.concat(Array(6).fill(packed)))).rejects.toMatchObject({ code: 'TooLarge' });
  });

  test('with a page that was packed so for sending is refused', async () => {
    const block = httpAnswer(pack(zeros), { 'Content-Encoding': 'gzip' });
    await expect(read(warcRecord({ uri: 'http://x.example/', block }))).rejects.toMatchObject({ code: 'TooLarge' });
  });

  test.each([
    ['a length that is none', Buffer.from('WARC/1.0\r\nContent-Length: -5\r\n\r\nx')],
    ['a length beyond numbers', Buffer.from(`WARC/1.0\r\nContent-Length: ${'9'.repeat(400)}\r\n\r\nx`)],
    ['headers without end', Buffer.from(`WARC/1.0\r\n${'a: b\r\n'.repeat(100_000)}`)],
    ['very many empty records', Buffer.from('WARC/1.0\r\nContent-Length: 0\r\n\r\n\r\n'.repeat(20_000))],
    ['a page that is an archive itself', warcRecord({ uri: 'http://x.example/', block: httpAnswer(A) })],
  ])('with %s is refused', async (_, bytes) => {
    await expect(read(bytes)).rejects.toMatchObject({ code: expect.stringMatching(/^(?:NoText|UnreadableSource)$/) });
  });
});
