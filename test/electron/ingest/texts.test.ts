import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ingest } from '../../../electron/ingest/ingest.ts';
import { corpusFiles, describeCorpus } from '../../fixtures/corpus.ts';

const read = (name: string, content: string | Uint8Array) => ingest({ name, bytes: Buffer.from(content) });
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

describe('a plain text', () => {
  test('that begins with comments without end is told for what it is at once', async () => {
    expect((await read('a.md', `${'<!---->'.repeat(500)}Night trains`)).mediaType).toBe('text/markdown');
  });

  test('is kept as it is, with its first line for a title', async () => {
    const text = 'Night trains 🚆\n\nThey run, é and é alike.\n';
    expect(await read('a.txt', text)).toEqual({
      text,
      mediaType: 'text/plain',
      csl: { type: 'document', title: 'Night trains 🚆' },
      notices: [],
    });
  });

  test('has line ends of one kind, no byte order mark and no control characters', async () => {
    const { text, notices } = await read('a.txt', '\ufeffOne\r\ntwo\rthree\u0007\vfour\u2028five\n');
    expect(text).toBe('One\ntwo\nthree\nfour\nfive\n');
    expect(notices).toEqual([
      { kind: 'altered', text: expect.stringContaining('1 character'), place: 'after “One two three”', start: 13 },
    ]);
  });

  test('takes its title from the name when it begins with a long paragraph', async () => {
    const { csl } = await read('minutes.of-may.txt', 'word '.repeat(100));
    expect(csl.title).toBe('minutes.of-may');
  });

  test.each([
    ['UTF-16, little end first', utf16('Łódź, 国家')],
    ['UTF-16, big end first', utf16('Łódź, 国家').swap16()],
    ['UTF-8', Buffer.from('Łódź, 国家')],
  ])('is read as %s without a word', async (_, bytes) => {
    const { text, notices } = await read('a.txt', bytes);
    expect([text, notices]).toEqual(['Łódź, 国家', []]);
  });

  test('is read as Windows-1252 when it is nothing else, which is said', async () => {
    const { text, notices } = await read('a.txt', Buffer.from('caf\xe9 \x93so\x94', 'latin1'));
    expect(text).toBe('café “so”');
    expect(notices).toEqual([{ kind: 'guessed', text: expect.stringContaining('Windows-1252'), place: null }]);
  });
});

describe('the encoding of a text', () => {
  const WORDS = 'Der Müller sagte: „Das Café ist für immer zu.“ ';

  test('is UTF-8 in spite of a byte that is not, which is counted and shown', async () => {
    const bytes = Buffer.concat([Buffer.from(WORDS), Buffer.from([0xff]), Buffer.from(' Ende.')]);
    const { text, notices } = await read('a.txt', bytes);
    expect(text).toBe(`${WORDS}� Ende.`);
    expect(notices).toEqual([
      {
        kind: 'altered',
        text: '1 character could not be decoded as UTF-8, and is “�” in the text.',
        place: 'after “ler sagte: „Das Café ist für immer zu.“”',
        start: WORDS.length,
      },
    ]);
  });

  test.each([
    ['little', Buffer.from('Łódź lies by the river.\nSo they say.', 'utf16le')],
    ['big', Buffer.from('Łódź lies by the river.\nSo they say.', 'utf16le').swap16()],
  ])('is UTF-16 without a mark, %s end first', async (_, bytes) => {
    expect(await read('a.txt', bytes)).toMatchObject({ text: 'Łódź lies by the river.\nSo they say.', notices: [] });
  });

  test('is not mistaken where a zero byte strayed into a text, which is said', async () => {
    const { text, notices } = await read('a.txt', `${'The plan is late. '.repeat(20)}\0It was said.`);
    expect(text.endsWith('late. It was said.')).toBe(true);
    expect(notices).toMatchObject([{ kind: 'altered', start: 360, place: expect.stringContaining('plan is late.') }]);
  });
});

describe('Markdown', () => {
  test('is kept as it is written, with its first heading for a title', async () => {
    const text = '```\n# not this\n```\n\nIntro\n\n## *Night* [trains](https://a.example) ##\n\n- One\n';
    const { csl, mediaType, text: kept } = await read('a.md', text);
    expect([kept, mediaType, csl.title]).toEqual([text, 'text/markdown', 'Night trains']);
  });

  test.each([
    [
      '---\ntitle: "The plan: a note"\nauthor: [Ann Lee, "Bo Ek"]\ndate: 2024-05-06\nlang: en\nurl: https://example.org/a\n---\n',
    ],
    [
      "---\ntitle: 'The plan: a note'\nauthors:\n  - name: Ann Lee\n  - Bo Ek\ndate: 6 May 2024 # said\nlanguage: en\nlink: https://example.org/a\n...\n",
    ],
    [
      '+++\ntitle = "The plan: a note"\nauthors = ["Ann Lee", "Bo Ek"]\ndate = "2024-05-06"\nlang = "en"\nurl = "https://example.org/a"\n+++\n',
    ],
  ])('has its record in its front matter: %j', async (front) => {
    expect(await read('a.md', `${front}\n# Heading\n\nWords.\n`)).toEqual({
      text: '\n# Heading\n\nWords.\n',
      mediaType: 'text/markdown',
      csl: {
        type: 'document',
        title: 'The plan: a note',
        author: [{ literal: 'Ann Lee' }, { literal: 'Bo Ek' }],
        issued: { 'date-parts': [[2024, 5, 6]] },
        URL: 'https://example.org/a',
        language: 'en',
      },
      notices: [],
    });
  });

  test('tells of fields of its front matter that no record has', async () => {
    const { notices } = await read('a.md', '---\ntitle: T\ntags: [a, b]\nlayout: post\n---\nWords.');
    expect(notices).toMatchObject([{ kind: 'left-out', text: expect.stringContaining(': tags, layout.') }]);
  });

  test.each(['---\nA sentence between rules.\n---\nWords.', '---\nWords without an end.'])(
    'has no front matter in %j',
    async (text) => {
      expect((await read('a.md', text)).text).toBe(text);
    },
  );

  test('may begin with HTML', async () => {
    expect(await read('a.md', '<div align="center">\n\n# Trains\n\n</div>')).toMatchObject({
      mediaType: 'text/markdown',
    });
  });
});

describe('a document', () => {
  test.each([
    ['a page called a text', 'a.txt', '<!DOCTYPE html><title>T</title><p>Words', 'text/html'],
    ['a page called a PDF', 'a.pdf', '<html><body><p>Words</p></body></html>', 'text/html'],
    ['a text called a PDF', 'a.pdf', 'Words', 'text/plain'],
    ['rich text', 'a.rtf', '{\\rtf1 Words}', 'application/rtf'],
    ['a text without an ending', 'README', 'Words', 'text/plain'],
    ['a text with the ending of pages', 'a.html', 'Words', 'text/html'],
  ])('is what it holds: %s', async (_, name, content, mediaType) => {
    expect(await read(name, content)).toMatchObject({ mediaType, text: 'Words' });
  });

  test.each([
    ['half a picture', 'a.png', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), 'UnreadableSource'],
    ['a DOC', 'a.doc', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0', 'latin1'), 'UnknownFormat'],
    ['noise called a PDF', 'a.pdf', Buffer.from([1, 0, 2, 0, 3]), 'UnreadableSource'],
    ['nothing', 'a.txt', '', 'NoText'],
    ['blanks', 'a.md', ' \n\t\n', 'NoText'],
  ])('that is %s is refused with a sentence that names it', async (_, name, content, code) => {
    await expect(read(name, content)).rejects.toMatchObject({ code, message: expect.stringContaining(`“${name}”`) });
  });
});

describeCorpus('every text of the corpus', (corpus) => {
  test.each(corpusFiles(corpus, 'text', '.txt').map((path) => [basename(path), path]))('%s', async (name, path) => {
    const content = readFileSync(path, 'utf8');
    const { text, notices } = await ingest({ name, bytes: readFileSync(path) });
    expect([text, notices]).toEqual([content.replaceAll('\r\n', '\n'), []]);
  });
});
