import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../../electron/ingest/read-document.ts';

const WATCH = { onProgress: () => {}, check: () => {} };
const read = (text: string, name = 'a.mhtml') => readDocument({ name, bytes: Buffer.from(text, 'latin1') }, WATCH);

const HEAD = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/page\r\nSubject: A page
Date: Mon, 6 May 2024 10:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--B--x"\r\n`;
const part = (headers: string, body: string) => `\r\n----B--x\r\n${headers}\r\n\r\n${body}`;
const END = '\r\n----B--x--\r\n';

describe('a page with all that it shows in one file', () => {
  test('is read as the page, with its address and the day on which it was saved', async () => {
    const page =
      '<!DOCTYPE html><html lang=3D"en"><title>A page</title><p>The price is =E2=82=AC5 f=\r\nor all.</p></html>';
    const text =
      HEAD +
      part('Content-Type: text/css\r\nContent-Location: cid:a', 'p { }') +
      part('Content-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable', page) +
      part('Content-Type: image/png\r\nContent-Transfer-Encoding: base64', 'iVBORw0KGgo=') +
      END;
    for (const name of ['a.mhtml', 'a.txt']) {
      expect(await read(text, name)).toMatchObject({
        mediaType: 'multipart/related',
        text: 'The price is €5 for all.',
        csl: {
          title: 'A page',
          URL: 'https://example.org/page',
          accessed: { 'date-parts': [[2024, 5, 6]] },
          language: 'en',
        },
      });
    }
  });

  test('is read in the encoding that its part names, and packed as base64', async () => {
    const body = Buffer.from('<p>\xb3\xf3d\xbc</p>', 'latin1').toString('base64');
    const text =
      HEAD + part('Content-Type: text/html; charset=iso-8859-2\r\nContent-Transfer-Encoding: base64', body) + END;
    expect(await read(text)).toMatchObject({ text: 'łódź', notices: [] });
  });

  test('is refused without a page in it', async () => {
    await expect(read(`${HEAD}${part('Content-Type: text/css', 'p { }')}${END}`)).rejects.toMatchObject({
      code: 'UnreadableSource',
      message: expect.stringContaining('without a page'),
    });
  });
});
