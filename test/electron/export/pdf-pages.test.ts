import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { exportDrawing } from '../../../electron/export/export-drawing.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import { buildExchangePages } from '../../../shared/scene/exchange/build-exchange-pages.ts';
import type { ExportedDrawing } from '../../../shared/scene/exported-drawing.ts';
import type { Paper } from '../../../shared/scene/sheet.ts';
import { longExchange, spokenOf } from '../../fixtures/long-exchange.ts';
import { outputOf, testWith } from '../../fixtures/programs.ts';
import { SCRIPTS } from '../../fixtures/scenes.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { typesetter } from '../../fixtures/typesetter.ts';

const folder = temporaryFolder();
const MOVES = 300;

/** Returns the text of each page, with lines joined and marks of direction left out. */
function textsOfPages(path: string): string[] {
  const pages = outputOf('pdftotext', path, '-').split('\f').slice(0, -1);
  return pages.map((text) => text.replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/g, '').replace(/\s+/g, ' '));
}

/** Lines break within some scripts, and readers of PDFs put spaces elsewhere between words that run in two directions. */
function withoutSpaces(text: string): string {
  return text.replace(/\s/g, '');
}

/** Returns the page of each entry of a PDF's outline, from 1, and where links on each page lead. */
async function wayfinding(path: string) {
  const task = getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 });
  const pdf = await task.promise;
  const outline = await Promise.all(
    (await pdf.getOutline()).map(async ({ title, dest }) => {
      const [page] = Array.isArray(dest) ? dest : [];
      return { title, page: (await pdf.getPageIndex(page)) + 1 };
    }),
  );
  const links: { page: number; says: string; to: number }[] = [];
  for (let page = 1; page <= pdf.numPages; page++) {
    for (const { subtype, dest, contentsObj } of await (await pdf.getPage(page)).getAnnotations()) {
      if (subtype !== 'Link') continue;
      const [at] = (await pdf.getDestination(dest)) ?? [];
      links.push({ page, says: contentsObj.str, to: (await pdf.getPageIndex(at)) + 1 });
    }
  }
  await task.destroy();
  return { outline, links };
}

describe.each([
  [3, 'A4'],
  [40, 'Letter'],
] as const)('the PDF of a long exchange of %d speakers on %s', (speakers, paper) => {
  let debate: Debate;
  let path: string;
  let result: ExportedDrawing;
  let drawnPages: number;
  beforeAll(async () => {
    debate = longExchange(MOVES, speakers);
    path = join(folder, `${speakers}.pdf`);
    const look = { theme: 'light', scale: 1, format: 'pdf', page: paper, pages: 'one' } as const;
    const subject = { kind: 'exchange', map: null } as const;
    result = await exportDrawing({ data: debate.toData(), subject, ...look }, path);
    const scene = buildExchangePages(debate, { theme: 'light', typesetter, paper: paper satisfies Paper });
    drawnPages = 1 + (scene.morePages?.length ?? 0);
  });

  testWith('pdftotext', 'has every move once, on one page, in order, in every script', () => {
    const pages = textsOfPages(path).slice(0, drawnPages);
    const text = pages.join(' ');
    const places = Array.from({ length: MOVES }, (_, row) => text.indexOf(`Point ${row + 1}q`));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    const words = (row: number) => withoutSpaces(text.slice(places[row], places[row + 1]));
    const lacking = places.filter((_, row) => !words(row).includes(withoutSpaces(SCRIPTS[row % SCRIPTS.length] ?? '')));
    expect(lacking).toEqual([]);
    for (let row = 0; row < MOVES; row++) {
      expect(pages.filter((page) => page.includes(`Point ${row + 1}q`))).toHaveLength(1);
      expect(text.split(`Point ${row + 1}q`)).toHaveLength(2);
    }
  });

  testWith('pdftotext', 'has on each page the heading of everybody who speaks there, and its number', () => {
    const pages = textsOfPages(path);
    expect(pages).toHaveLength(result.pages);
    expect(result.pages).toBeGreaterThan(drawnPages);
    const rows = debate.movesInOrder().map(({ speaker }, row) => ({ speaker, row }));
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`Page ${index + 1}`);
      if (index >= drawnPages) continue;
      const spoken = rows.filter(({ row }) => page.includes(`Point ${row + 1}q`));
      expect(spoken.length).toBeGreaterThan(0);
      for (const { speaker } of spoken) expect(page).toContain(`Role of ${speaker}`);
    }
  });

  test('has its pages on sheets, and its text as large as it may be', () => {
    expect(result.bytes).toBe(statSync(path).size);
    const sides = [result.width, result.height].toSorted((a, b) => a - b);
    expect(sides).toEqual(paper === 'A4' ? [595.28, 841.89] : [612, 792]);
  });

  testWith('pdftotext', 'leads from the outline, and from replies to other pages, to the pages they name', async () => {
    const pages = textsOfPages(path);
    const { outline, links } = await wayfinding(path);
    expect(outline).toHaveLength(MOVES + 1);
    for (const [row, { title, page }] of outline.slice(0, MOVES).entries()) {
      expect(title).toContain(spokenOf(row));
      expect(pages[page - 1]).toContain(`Point ${row + 1}q`);
    }
    const replies = links.filter(({ says }) => /^[↑↓]/.test(says));
    expect(replies.length).toBeGreaterThan(20);
    for (const { page, says, to } of replies) {
      const [, number, named] = /(\d+), page (\d+)/.exec(says) ?? [];
      expect([to, to === page]).toEqual([Number(named), false]);
      expect(pages[to - 1]).toContain(`Point ${number}q`);
    }
  });
});

describe('the PDF of an exchange', () => {
  test('is one page as large as all of it where no paper is asked for', async () => {
    const subject = { kind: 'exchange', map: null } as const;
    const look = { theme: 'light', scale: 1, format: 'pdf', page: 'fit', pages: 'one' } as const;
    const data = longExchange(20, 3).toData();
    const { height, scale } = await exportDrawing({ data, subject, ...look }, join(folder, 'one.pdf'));
    expect(scale).toBe(1);
    expect(height).toBeGreaterThan(1500);
  });
});
