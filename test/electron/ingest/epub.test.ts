import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../electron/ingest/read-document.ts';
import { makeZip, type ZipPart } from '../../fixtures/docx-documents.ts';

const WATCH = { onProgress: () => {}, check: () => {} };
const read = (parts: readonly ZipPart[]) => readDocument({ name: 'book.epub', bytes: makeZip(parts) }, WATCH);

const CONTAINER = `<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`;
const page = (body: string) =>
  `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="a.js"/></head><body>${body}</body></html>`;

function book(
  pages: readonly string[],
  spine: readonly number[] = pages.map((_, index) => index),
  more: readonly ZipPart[] = [],
) {
  const items = pages.map(
    (_, index) => `<item id="c${index}" href="text/c%20${index}.xhtml" media-type="application/xhtml+xml"/>`,
  );
  const refs = spine.map((index) => `<itemref idref="c${index}"/>`);
  const opf = `<package xmlns="http://www.idpf.org/2007/opf" xmlns:opf="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
    <dc:title>On rivers</dc:title><dc:creator opf:role="aut">Lee, Ann</dc:creator><dc:creator opf:role="edt">Ek, Bo</dc:creator>
    <dc:date>2024-05-06</dc:date><dc:publisher>A Press</dc:publisher><dc:language>en</dc:language><dc:identifier>urn:isbn:9780306406157</dc:identifier></metadata>
    <manifest>${items.join('')}<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/></manifest>
    <spine><itemref idref="nav"/>${refs.join('')}</spine></package>`;
  return [
    { name: 'mimetype', content: 'application/epub+zip' },
    { name: 'META-INF/container.xml', content: CONTAINER },
    { name: 'OEBPS/book.opf', content: opf },
    ...pages.map((content, index) => ({ name: `OEBPS/text/c ${index}.xhtml`, content: page(content) })),
    ...more,
  ];
}

describe('a book in EPUB', () => {
  test('is read in its order, with its record', async () => {
    const { text, csl, mediaType, notices } = await read(
      book(['<h1>Two</h1><p>It rose<sup>2</sup>.</p>', '<a id="p1"/><h1>One</h1><p>It fell.</p>'], [1, 0]),
    );
    expect(text).toBe('One\n\nIt fell.\n\nTwo\n\nIt rose².');
    expect([mediaType, notices]).toEqual(['application/epub+zip', []]);
    expect(csl).toEqual({
      type: 'book',
      title: 'On rivers',
      author: [{ family: 'Lee', given: 'Ann' }],
      issued: { 'date-parts': [[2024, 5, 6]] },
      publisher: 'A Press',
      language: 'en',
      ISBN: '9780306406157',
    });
  });

  test('says where words were struck, in the whole of the text', async () => {
    const { text, notices } = await read(book(['<p>One.</p>', '<p>It is <del>not</del> so.</p>']));
    expect(notices).toEqual([
      {
        kind: 'left-out',
        text: '1 struck passage was left out: “not”.',
        place: 'after “It is”',
        start: text.indexOf('so.'),
      },
    ]);
  });

  test('says which chapters are not in it', async () => {
    const parts = book(['<p>One.</p>', '<p>Two.</p>']).filter(({ name }) => !name.includes('c 1'));
    expect((await read(parts)).notices).toMatchObject([
      { kind: 'missing', text: '1 chapter that the book names is not in it: OEBPS/text/c 1.xhtml.' },
    ]);
  });

  test('is refused with copy protection, and where it is damaged', async () => {
    const rights = { name: 'META-INF/rights.xml', content: '<rights/>' };
    await expect(read(book(['<p>One.</p>'], [0], [rights]))).rejects.toMatchObject({ code: 'Encrypted' });
    const damaged = book(['<p>One.</p>']).map((part) =>
      part.name.endsWith('.opf') ? { ...part, content: '<package>' } : part,
    );
    await expect(read(damaged)).rejects.toMatchObject({ code: 'UnreadableSource' });
  });

  test('opens nothing outside it, and expands nothing', async () => {
    const bomb =
      '<?xml version="1.0"?><!DOCTYPE p [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>';
    const parts = book(['<p>One.</p>']).map((part) =>
      part.name.endsWith('.opf')
        ? { ...part, content: bomb + String(part.content).replace('On rivers', '&b;&x;') }
        : part,
    );
    await expect(read(parts)).rejects.toMatchObject({ code: 'UnreadableSource' });
  });
});
