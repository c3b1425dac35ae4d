import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { ingest } from '../../../electron/ingest/ingest.ts';
import type { CslItem } from '../../../shared/model/entities.ts';
import { longPdf, makePdf, withFont } from '../../fixtures/pdf-documents.ts';
import { outputOf } from '../../fixtures/programs.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

type Drawing = Parameters<Parameters<typeof makePdf>[0]>[0];

const read = (bytes: Uint8Array) => ingest({ name: 'a.pdf', bytes });
const textOf = async (draw: (pdf: Drawing) => void) => (await read(await makePdf(draw))).text;
const pageStarts = ({ custom }: CslItem) => (custom as { pageStarts: number[] }).pageStarts;

/** Draws lines one under the other, from 100 points below the top. */
function drawLines(pdf: Drawing, left: number, lines: readonly string[], top = 100): void {
  for (const [index, line] of lines.entries()) pdf.text(line, left, top + index * 14, { lineBreak: false });
}

const LEFT = [
  'The quick brown fox jumps over the lazy',
  'dog and then it goes home to its family',
  'where it tells the story of the compel-',
  'led dog, which nobody there believes in',
  'the least. So the left column ends here.',
];
const RIGHT = [
  'On the right another story is being told',
  'about a cat that sat upon a mat until a',
  'day came when the mat was taken away by',
  'those who had no liking for a cat on it',
  'and that is how the right column ends.',
];
const LEFT_TEXT =
  'The quick brown fox jumps over the lazy dog and then it goes home to its family where it tells the story of the compelled ' +
  'dog, which nobody there believes in the least. So the left column ends here.';
const RIGHT_TEXT =
  'On the right another story is being told about a cat that sat upon a mat until a day came when the mat was taken away by ' +
  'those who had no liking for a cat on it and that is how the right column ends.';

describe('the text of a PDF', () => {
  test('has paragraphs again where it has lines on the page, and words where they were hyphenated', async () => {
    const text = await textOf((pdf) => {
      pdf.fontSize(16).text('A heading');
      pdf.fontSize(10).moveDown();
      drawLines(pdf, 60, LEFT);
      drawLines(pdf, 60, RIGHT, 100 + 7 * 14);
    });
    expect(text).toBe(`A heading\n\n${LEFT_TEXT}\n\n${RIGHT_TEXT}`);
  });

  test('goes down one column after the other, whatever the order in which they were drawn', async () => {
    const text = await textOf((pdf) => {
      pdf.fontSize(16).text('A title that stands above both of the columns here', 60, 60);
      pdf.fontSize(10);
      for (const [index, line] of LEFT.entries()) {
        drawLines(pdf, 320, [RIGHT[index] ?? ''], 100 + index * 14);
        drawLines(pdf, 60, [line], 100 + index * 14);
      }
    });
    expect(text).toBe(`A title that stands above both of the columns here\n\n${LEFT_TEXT}\n\n${RIGHT_TEXT}`);
  });

  test('goes down three columns, and on with a sentence from one to the next', async () => {
    const sentence = 'night trains run to every town of the country and home again before the day is there, ';
    const text = await textOf((pdf) => {
      pdf.fontSize(8).text(sentence.repeat(60).trim(), 40, 60, { width: 530, height: 260, columns: 3, columnGap: 14 });
    });
    expect(text).toBe(sentence.repeat(60).trim().slice(0, text.length));
    expect(text.length).toBeGreaterThan(3000);
  });

  test('keeps the cells of a table side by side', async () => {
    const text = await textOf((pdf) => {
      pdf.fontSize(10);
      drawLines(pdf, 60, ['Year', '2023', '2024', '2025']);
      drawLines(pdf, 200, ['Trains', '1,200', '1,400', '1,500']);
    });
    expect(text).toBe('Year\tTrains\n2023\t1,200\n2024\t1,400\n2025\t1,500');
  });

  test('begins a paragraph where a line is indented, or the line before ends early', async () => {
    const text = await textOf((pdf) => {
      pdf.fontSize(10);
      drawLines(pdf, 60, LEFT.slice(0, 2));
      drawLines(pdf, 75, ['Indented is the third line of this text,'], 128);
      drawLines(pdf, 60, [...RIGHT.slice(0, 2), 'It ends.', ...LEFT.slice(0, 2)], 142);
    });
    const [first, second] = [LEFT, RIGHT].map((lines) => lines.slice(0, 2).join(' '));
    expect(text).toBe(`${first}\n\nIndented is the third line of this text, ${second} It ends.\n\n${first}`);
  });

  test('spells out ligatures', async () => {
    const text = await textOf((pdf) => withFont(pdf, 'serif').text('The office found an efficient, fluffy fjord.'));
    expect(text).toBe('The office found an efficient, fluffy fjord.');
  });

  test('is in logical order in scripts from right to left', async () => {
    const hebrew = 'שלום לכולם וברוכים הבאים אל הבית';
    const arabic = 'السلام مع كل عام';
    const text = await textOf((pdf) => {
      withFont(pdf, 'hebrew').text(hebrew, { features: ['rtla'] });
      pdf.moveDown(3);
      withFont(pdf, 'arabic').text(arabic, { features: ['rtla'] });
    });
    expect(text).toBe(`${hebrew}\n\n${arabic}`);
  });

  test('runs on without spaces from line to line of Chinese', async () => {
    const chinese = '夜间列车应当运行到全国的每一个城镇，这是合理的。'.repeat(4);
    expect(await textOf((pdf) => withFont(pdf, 'han').text(chinese))).toBe(chinese);
  });

  test('is read as it stands when it is turned on its page', async () => {
    const text = await textOf((pdf) => {
      pdf.fontSize(10).rotate(90, { origin: [300, 300] });
      drawLines(pdf, 100, LEFT, 300);
    });
    expect(text).toBe(LEFT_TEXT);
  });
});

describe('what is known of a PDF', () => {
  test('comes from its own data', async () => {
    const info = {
      Title: 'Night trains',
      Author: 'Ada Byron; Cooper, Yvette',
      CreationDate: new Date('2025-01-16T10:00:00Z'),
    };
    const { csl, mediaType } = await read(await makePdf((pdf) => pdf.text('Words'), { info }));
    expect(csl).toEqual({
      type: 'document',
      title: 'Night trains',
      author: [{ literal: 'Ada Byron' }, { family: 'Cooper', given: 'Yvette' }],
      issued: { 'date-parts': [[2025, 1, 16]] },
      custom: { pageStarts: [0] },
    });
    expect(mediaType).toBe('application/pdf');
  });

  test('leaves out a title that a program made up', async () => {
    const info = { Title: 'Microsoft Word - draft7.doc' };
    expect((await read(await makePdf((pdf) => pdf.text('The heading'), { info }))).csl.title).toBe('The heading');
  });

  test('tells where in the text each page begins, one without text too', async () => {
    const { text, csl } = await read(
      await makePdf((pdf) => {
        pdf.text('First 💔 page');
        pdf.addPage().rect(0, 0, 9, 9).fill().addPage();
        pdf.text('Third page');
      }),
    );
    expect(text).toMatch(/^First .*page\n\nThird page$/u);
    expect(pageStarts(csl)).toEqual([0, text.indexOf('Third'), text.indexOf('Third')]);
  });
});

describe('a PDF', () => {
  test('with a password is refused', async () => {
    const bytes = await makePdf((pdf) => pdf.text('Secret'), { userPassword: 'x', pdfVersion: '1.7' });
    await expect(read(bytes)).rejects.toMatchObject({
      code: 'Encrypted',
      message: expect.stringContaining('password'),
    });
  });

  test('that anybody may open is read, whatever its owner forbids', async () => {
    const bytes = await makePdf((pdf) => pdf.text('No secret'), { ownerPassword: 'x', pdfVersion: '1.7' });
    expect((await read(bytes)).text).toBe('No secret');
  });

  test('of pictures alone is refused, with advice', async () => {
    const bytes = await makePdf((pdf) => pdf.rect(60, 60, 300, 300).fill('black'));
    await expect(read(bytes)).rejects.toMatchObject({ code: 'NoText', choices: ['recognise'] });
  });
});

describe('a PDF of 300 pages', () => {
  const path = join(temporaryFolder(), 'long.pdf');
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await longPdf(300);
    writeFileSync(path, bytes);
  });

  test('is read with progress and every page at its place, in less than 500 MB', () => {
    const { text, starts, progress, megabytes } = readInProcess(path);
    expect(starts).toHaveLength(300);
    for (const [index, start] of (starts as number[]).entries())
      expect(text.slice(start)).toMatch(new RegExp(`^Page ${index + 1} begins`));
    expect(progress.length).toBeGreaterThan(300);
    expect(progress).toEqual(progress.toSorted((a: number, b: number) => a - b));
    expect(progress.at(-1)).toBe(1);
    // On a busy machine garbage waits longer for its collector: what it needs is the least of what it takes.
    let least = megabytes;
    for (let again = 0; again < 2 && least >= 500; again++) least = Math.min(least, readInProcess(path).megabytes);
    expect(least).toBeLessThan(500);
  });

  test('can be cancelled in the middle', async () => {
    const cancel = new AbortController();
    let last = 0;
    const onProgress = (done: number) => {
      last = done;
      if (done > 0.2) cancel.abort();
    };
    const reading = ingest({ name: 'long.pdf', bytes }, { onProgress, signal: cancel.signal });
    await expect(reading).rejects.toMatchObject({ code: 'Cancelled', message: expect.stringContaining('“long.pdf”') });
    expect(last).toBeLessThan(0.9);
  });

  test('is not even begun when it was cancelled before', async () => {
    const reading = ingest({ name: 'long.pdf', bytes }, { signal: AbortSignal.abort() });
    await expect(reading).rejects.toMatchObject({ code: 'Cancelled' });
  });
});

/** Runs `ingest-process.ts` on a PDF, and returns its report. */
function readInProcess(path: string) {
  return JSON.parse(outputOf(process.execPath, join(import.meta.dirname, 'ingest-process.ts'), path));
}
