import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type PDFDocument from 'pdfkit';
import { ingest } from '../../../../electron/ingest/ingest.ts';
import type { IngestedSource } from '../../../../electron/ingest/reading.ts';
import { pageStarts } from '../../../../shared/sources/pages.ts';
import { recognisedLines } from '../../../../shared/sources/recognised-lines.ts';
import { FIRST_OBJECT, makePdf, writtenPdf } from '../../../fixtures/pdf-documents.ts';
import { printedPage, shareFound, wordsToPrint } from '../../../fixtures/printed-pages.ts';
import { temporaryFolder } from '../../../fixtures/temporary-folder.ts';

const folder = temporaryFolder();
const SMALL = { size: [421, 298], margin: 0 } satisfies ConstructorParameters<typeof PDFDocument>[0];
const ALL_PAGES = { ofPages: true, language: null };
const WORDS = wordsToPrint(300);
const FEW = wordsToPrint(40);

/** Reads a document in a process of its own, which cannot reach the network. */
function readApart(name: string, bytes: Uint8Array) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const deny = new URL('./deny-network.mjs', import.meta.url).href;
  const entry = join(import.meta.dirname, 'recognise-process.ts');
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', deny, entry, path], { encoding: 'utf8' });
  return { ...(JSON.parse(stdout) as { text?: string; message?: string; megabytes: number }), stderr };
}

/** Returns a PNG that declares this size, of the bytes of `data` or else of nothing. */
function declaredPng(width: number, height: number, data: Uint8Array = new Uint8Array()): Buffer {
  const chunk = (type: string, content: Uint8Array) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(content.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  // Eight bits of grey.
  header.set([8, 0, 0, 0, 0], 8);
  const parts = [chunk('IHDR', header), chunk('IDAT', deflateSync(data)), chunk('IEND', new Uint8Array())];
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts]);
}

describe('a printed page', () => {
  let page: Uint8Array;
  beforeAll(async () => {
    page = await printedPage(WORDS);
  });

  test('as a picture is read to 98 words of 100, without the network', () => {
    const { text = '', megabytes, stderr } = readApart('page.png', page);
    expect(stderr).toBe('');
    expect(shareFound(WORDS, text)).toBeGreaterThanOrEqual(0.98);
    expect(megabytes).toBeLessThan(500);
  }, 600_000);

  test('as a scanned PDF is read to 98 words of 100, without the network', async () => {
    const draw = (pdf: PDFKit.PDFDocument) => void pdf.image(Buffer.from(page), 0, 0, { width: 595 });
    const { text = '', stderr } = readApart('scan.pdf', await makePdf(draw, { size: 'A4', margin: 0 }));
    expect(stderr).toBe('');
    expect(shareFound(WORDS, text)).toBeGreaterThanOrEqual(0.98);
  }, 600_000);
});

describe('a PDF of which some pages are pictures', () => {
  const told: string[] = [];
  let bytes: Uint8Array;
  let read: IngestedSource;
  beforeAll(async () => {
    const page = Buffer.from(await printedPage(FEW, 'small'));
    bytes = await makePdf((pdf) => {
      pdf.image(page, 0, 0, { width: 421 }).addPage().text('These words are text.').addPage();
      pdf.image(page, 0, 0, { width: 421 });
    }, SMALL);
    const onProgress = (_: number, step: string | null) =>
      void (step !== null && told.at(-1) !== step && told.push(step));
    read = await ingest({ name: 'mixed.pdf', bytes }, { onProgress }, ALL_PAGES);
  }, 600_000);

  test('keeps the text of the other pages, and says which were recognised and how surely', () => {
    const [, second = 0, third = 0] = pageStarts(read.csl);
    expect(read.text.slice(second, third).trim()).toBe('These words are text.');
    expect(shareFound(FEW, read.text.slice(third))).toBeGreaterThanOrEqual(0.98);
    expect(read.notices).toContainEqual({
      kind: 'guessed',
      text: expect.stringMatching(
        /^The text was recognised in pictures, as English: 80 words, with a mean confidence of 9\d %, none of them with less than 60 %\./,
      ),
      place: 'pages 1, 3',
    });
  });

  test('tells which page is being recognised', () => {
    expect(told).toEqual(['page 1 of 3', 'page 3 of 3']);
  });

  test('knows where each recognised line stands on its page', () => {
    const lines = recognisedLines(read.csl);
    const [first] = lines;
    expect(read.text.slice(first?.start, first?.end)).toMatch(/^The committee met on Tuesday/);
    expect([...new Set(lines.map(({ page }) => page))]).toEqual([1, 3]);
    expect(first?.left).toBeCloseTo(120 / 1169, 1);
    expect(first?.top).toBeCloseTo(140 / 827, 1);
    const onThird = lines.filter(({ page }) => page === 3).map(({ start, end }) => read.text.slice(start, end));
    expect(onThird.join(' ').split(/\s+/)).toHaveLength(FEW.length);
  });

  test('is not recognised unless that is asked for, and the pages are named', async () => {
    const { text, notices } = await ingest({ name: 'mixed.pdf', bytes });
    expect(text).toBe('These words are text.');
    expect(notices).toMatchObject([{ kind: 'uncertain', text: expect.stringMatching(/^2 pages have no text/) }]);
  });

  test('is left as soon as that is wished, in the middle of a page', async () => {
    const cancelling = new AbortController();
    const steps: number[] = [];
    const onProgress = (done: number, step: string | null) => {
      if (cancelling.signal.aborted) steps.push(done);
      else if (step !== null && done > 0.2) cancelling.abort();
    };
    const reading = ingest({ name: 'mixed.pdf', bytes }, { onProgress, signal: cancelling.signal }, ALL_PAGES);
    await expect(reading).rejects.toMatchObject({ code: 'Cancelled' });
    // What was on its way when it was ended.
    expect(steps.length).toBeLessThan(10);
  }, 600_000);
});

test('a PDF of nothing but pictures says that its text can be recognised', async () => {
  const page = Buffer.from(await printedPage(FEW, 'small'));
  const bytes = await makePdf((pdf) => void pdf.image(page, 0, 0, { width: 421 }), SMALL);
  await expect(ingest({ name: 'scan.pdf', bytes })).rejects.toMatchObject({
    code: 'NoText',
    message: expect.stringMatching(/seem to be pictures.*can be recognised/),
    choices: ['recognise'],
  });
});

test.each([
  ['JPEG', 'DCTDecode', [0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0xff, 0xff, 0xff, 0xff, 1, 1, 17, 0]],
  ['JPEG 2000', 'JPXDecode', [0xff, 0x4f, 0xff, 0x51, 0, 41, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0]],
])(
  'a PDF whose picture in %s is far larger than its page says is refused before it is drawn',
  async (_, filter, head) => {
    const data = deflateSync(Buffer.from(head)).toString('latin1');
    const picture = `<< /Type /XObject /Subtype /Image /Width 9 /Height 9 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter [/FlateDecode /${filter}] /Length ${data.length} >>\nstream\n${data}\nendstream`;
    const bytes = writtenPdf(['q 600 0 0 800 0 0 cm /I Do Q'], {
      page: `/XObject << /I ${FIRST_OBJECT} 0 R >>`,
      objects: [picture],
    });
    const reading = ingest({ name: 'bomb.pdf', bytes: Buffer.from(bytes) }, {}, ALL_PAGES);
    await expect(reading).rejects.toMatchObject({ code: 'TooLarge' });
  },
);

describe('a picture that is meant to do harm', () => {
  test.each([
    [
      'declares more pixels than there is memory for',
      'huge.png',
      declaredPng(100_000, 100_000),
      /100,000 × 100,000 pixels/,
    ],
    ['is cut off', 'cut.png', declaredPng(3000, 3000, Buffer.alloc(10_000)).subarray(0, 60), /damaged or cut off/],
    [
      'is drawn by a script',
      'a.svg',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>a()</script></svg>'),
      /SVG/,
    ],
  ])('because it %s is refused with a sentence', async (_, name, bytes, message) => {
    await expect(ingest({ name, bytes })).rejects.toMatchObject({ message: expect.stringMatching(message) });
  });

  test('because it unpacks to a thousand times its size stays within its memory', () => {
    // A row of a PNG begins with its filter.
    const bomb = declaredPng(7000, 7000, Buffer.alloc(7001 * 7000));
    const { text, megabytes } = readApart('bomb.png', bomb);
    expect(text).toBe('');
    expect(megabytes).toBeLessThan(500);
  }, 600_000);
});
