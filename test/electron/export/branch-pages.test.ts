import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { exportDrawing } from '../../../electron/export/export-drawing.ts';
import type { DebateData } from '../../../shared/model/debate.ts';
import { laidOut } from '../../fixtures/laid-out.ts';
import { largeDebate } from '../../fixtures/large-debates.ts';
import { outputOf, testWith } from '../../fixtures/programs.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const folder = temporaryFolder();
const path = join(folder, 'pages.pdf');
const CARDS = 200;

interface Link {
  readonly page: number;
  readonly says: string;
  /** The page to which it leads. */
  readonly to: number;
}

/** Returns the sizes of all text in points, and the links, as a reader of the PDF finds them. */
async function readPages() {
  const task = getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 });
  const pdf = await task.promise;
  const sizes: number[] = [];
  const links: Link[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    for (const item of items) if ('transform' in item) sizes.push(Math.hypot(item.transform[2], item.transform[3]));
    for (const { subtype, dest, contentsObj } of await page.getAnnotations()) {
      if (subtype !== 'Link') continue;
      const [at] = (await pdf.getDestination(dest)) ?? [];
      links.push({ page: number, says: contentsObj.str, to: (await pdf.getPageIndex(at)) + 1 });
    }
  }
  const { numPages } = pdf;
  await task.destroy();
  return { sizes, links, numPages };
}

describe('the PDF of a map of 200 cards, on pages by branch', () => {
  let data: DebateData;
  let read: Awaited<ReturnType<typeof readPages>>;
  beforeAll(async () => {
    data = laidOut(largeDebate(CARDS));
    const look = { theme: 'print', scale: 1, format: 'pdf', page: 'A4', pages: 'branch' } as const;
    await exportDrawing({ data, subject: { kind: 'map', map: 'map' }, ...look }, path);
    read = await readPages();
  });

  testWith('pdftotext', 'has every text in full', () => {
    const found = outputOf('pdftotext', path, '-').replace(/\s+/g, '');
    expect(data.statements.filter(({ text }) => !found.includes(text.replace(/\s+/g, '')))).toEqual([]);
  });

  test('has no letter smaller than 9 points', () => {
    expect(read.sizes.length).toBeGreaterThan(CARDS);
    expect(Math.min(...read.sizes)).toBeGreaterThanOrEqual(9);
  });

  test('has links that lead to the pages that they name', () => {
    const named = read.links.filter(({ says }) => /page \d+$/i.test(says));
    expect(named.filter(({ says, to }) => says !== `${says.slice(0, -String(to).length)}${to}`)).toEqual([]);
    const reached = new Set(read.links.filter(({ page }) => page === 1).map(({ to }) => to));
    expect([...reached].sort((a, b) => a - b)).toEqual(
      Array.from({ length: read.numPages - 1 }, (_, index) => index + 2),
    );
  });

  test('leads back from every branch to the page that it comes from', () => {
    const on = read.links.filter(({ says }) => says.startsWith('Continued on'));
    const back = read.links.filter(({ says }) => says.startsWith('Continues from'));
    const ways = (links: readonly Link[]) => links.map(({ page, to }) => `${page} ${to}`).sort();
    expect(on.length).toBeGreaterThan(10);
    expect(ways(back.map(({ page, says, to }) => ({ page: to, says, to: page })))).toEqual(ways(on));
  });
});
