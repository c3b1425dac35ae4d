import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import PDFDocument from 'pdfkit';
import type { Page } from 'playwright-core';
import { sha256 } from '../../db/content.ts';
import { DebateFile } from '../../db/debate-file.ts';
import { anchorAt } from '../../shared/anchors/anchor.ts';
import { unjudged } from '../../shared/model/citation.ts';
import type { Excerpt } from '../../shared/model/entities.ts';
import { isLost, LOST } from '../../shared/model/lost-excerpt.ts';
import { dataOf } from '../fixtures/debates.ts';
import { until } from '../fixtures/until.ts';
import { accessibilityFaults } from './fixtures/accessibility.ts';
import { faultsIn, makeDebate, readDebate, undoLabels } from './fixtures/debate-files.ts';
import { describeSharing } from './fixtures/launch-app.ts';
import { selectByMouse } from './fixtures/select-by-mouse.ts';
import { openFrom } from './fixtures/system-dialogs.ts';
import { choose, press, whenSaved } from './fixtures/window.ts';

const FILE = 'Placing.debate';
const pathIn = (folder: string) => join(folder, FILE);
const TEXT = `A statement was made in the House on Monday.

The framework says how an inquiry is to be led. It was drawn up by councils.

Nobody may be made to appear before it, some said. Money has been set aside for five areas.
`;
const SHORT = 'how an inquiry is to be';
const WAS = 'Nobody can be compelled to appear before it';
const IS = 'Nobody may be made to appear before it';

/** A debate whose source has a passage that ends too soon, and one that is lost; a claim cites each. */
async function makeAnchored(path: string): Promise<void> {
  const bytes = new TextEncoder().encode(TEXT);
  const start = TEXT.indexOf(SHORT);
  const plain = { source: 'statement', page: null, area: null, note: '', tags: [] };
  const excerpts: Excerpt[] = [
    { id: 'short', ...plain, ...anchorAt(TEXT, start, start + SHORT.length) },
    { id: 'gone', ...plain, exact: WAS, prefix: 'about its powers. ', suffix: ', some said.', ...LOST },
  ];
  const data = dataOf({
    claims: { short: 'It is led well.', gone: 'It has no power.' },
    placed: { short: [0, 0], gone: [300, 0] },
    with: {
      sources: [
        {
          id: 'statement',
          csl: { type: 'document', title: 'The statement' },
          verbatim: true,
          mediaType: 'text/plain',
          text: sha256(bytes),
          original: null,
        },
      ],
      excerpts,
      citations: excerpts.map(({ id }) => unjudged({ id: `cites-${id}`, statement: `${id}`, excerpt: id })),
    },
  });
  await (await DebateFile.create(path, data, [bytes])).close();
}

const inspector = (page: Page) => page.getByRole('complementary', { name: 'Inspector' });
const openSource = (page: Page) =>
  page
    .getByRole('region', { name: 'Sources' })
    .getByRole('button', { name: /^The statement/ })
    .click();
const placing = (page: Page) => page.locator('.reader-placing');
const selected = (page: Page) => page.evaluate(() => getSelection()?.toString().trim());

describeSharing('a passage is given its words by hand', (testApp) => {
  testApp(
    'one that was lost, by keys alone: it is found again after a restart',
    async (app) => {
      const { page, folder } = app;
      const path = pathIn(folder);
      await openSource(page);
      await inspector(page).getByText('One is no longer in the text: it comes last.').waitFor();
      await inspector(page)
        .getByRole('button', { name: /^Place it by hand… “Nobody can be/ })
        .focus();
      await press(page, 'Enter');
      await placing(page).getByRole('heading', { name: 'Where does this passage stand now?' }).waitFor();
      await placing(page).getByText(WAS).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);

      // Tab goes on from the text to what can be done; what the bar looks for is in the text still.
      await page.locator('.reader-text:focus').waitFor();
      for (const _ of ['the claims in the margin', 'Cancel', 'Mark these words', 'Find its words'])
        await press(page, 'Tab');
      await press(page, 'Enter');
      await page.locator('.reader-find-count').getByText('1 of 1').waitFor();
      await press(page, 'Escape');
      expect(await selected(page)).toBe('to appear before it');
      await press(page, 'ArrowLeft');
      for (const _ of [1, 2, 3, 4]) await press(page, 'Control+ArrowLeft');
      for (const _ of IS) await press(page, 'Shift+ArrowRight');
      expect(await selected(page)).toBe(IS);
      await press(page, 'Enter');
      await placing(page).waitFor({ state: 'detached' });
      await inspector(page).getByText('One is no longer in the text: it comes last.').waitFor({ state: 'detached' });
      await whenSaved(page);
      const placed = await readDebate(path);
      expect(placed.get('excerpt', 'gone')).toMatchObject({ exact: IS, start: TEXT.indexOf(IS) });
      expect(placed.citationsByExcerpt.get('gone').map(({ statement }) => statement)).toEqual(['gone']);
      expect(await faultsIn(path)).toEqual([]);
      expect(await undoLabels(path)).toEqual(['Place passage']);

      await choose(app, 'Edit', /^Undo: Place passage/);
      await inspector(page).getByText('One is no longer in the text: it comes last.').waitFor();
      await choose(app, 'Edit', /^Redo: Place passage/);
      await whenSaved(page);
      await app.restart([path]);
      await openSource(app.page);
      await app.page.locator('.reader-mark').getByText(IS).waitFor();
      expect(isLost((await readDebate(path)).get('excerpt', 'gone'))).toBe(false);
    },
    { before: (folder) => makeAnchored(pathIn(folder)), files: (folder) => [pathIn(folder)] },
  );

  testApp(
    'one that ends a word too soon, from where it is marked',
    async (app) => {
      const { page, folder } = app;
      await openSource(page);
      await page.locator('.reader-mark').click();
      await page.getByRole('dialog', { name: 'Passage' }).getByRole('button', { name: 'Mark other words…' }).click();
      await placing(page).getByText(SHORT).waitFor();
      await until('Its words were never selected.', async () => (await selected(page)) === SHORT);
      const [box] = await page.locator('.reader-mark').evaluateAll((marks) =>
        marks.map((mark) => {
          const last = [...mark.getClientRects()].at(-1);
          return { x: last?.right ?? 0, y: (last?.top ?? 0) + 8 };
        }),
      );
      await page.keyboard.down('Shift');
      await page.mouse.click((box?.x ?? 0) + 30, box?.y ?? 0);
      await page.keyboard.up('Shift');
      await placing(page).getByText(`Selected: “${SHORT} l`).waitFor();
      // Thought better of, and begun again.
      await press(page, 'Escape');
      await placing(page).waitFor({ state: 'detached' });
      await inspector(page)
        .getByRole('button', { name: `Mark other words for “${SHORT}”` })
        .click();
      await until('Its words were never selected.', async () => (await selected(page)) === SHORT);
      await page.locator('.reader-text').focus();
      await press(page, 'Control+Shift+ArrowRight');
      await placing(page).getByRole('button', { name: 'Mark these words' }).click();
      await placing(page).waitFor({ state: 'detached' });
      await whenSaved(page);
      const debate = await readDebate(pathIn(folder));
      expect(debate.get('excerpt', 'short')).toMatchObject({
        exact: `${SHORT} led`,
        suffix: expect.stringMatching(/^\. It/),
      });
      expect(await faultsIn(pathIn(folder))).toEqual([]);
      expect(await undoLabels(pathIn(folder))).toEqual(['Mark other words']);
    },
    { before: (folder) => makeAnchored(pathIn(folder)), files: (folder) => [pathIn(folder)] },
  );

  testApp(
    'on the pages of a PDF, on another page as well',
    async (app) => {
      const { page, folder } = app;
      const pdf = join(folder, 'minutes.pdf');
      await writeMinutes(pdf);
      await openFrom(app, pdf);
      await choose(app, 'File', 'Add source…');
      await page.locator('.reader-block').first().waitFor();
      await page.getByRole('button', { name: 'Pages' }).click();
      await page.locator('.reader-page-text span').first().waitFor();
      await selectByMouse(page, '.reader-page-text span', 'The chair opened');
      await press(page, 'n');
      await page.getByRole('dialog', { name: 'Passage' }).getByRole('button', { name: 'Mark other words…' }).click();
      await placing(page).getByText('The chair opened').first().waitFor();
      await selectByMouse(page, '.reader-page-text span', 'The second page');
      await placing(page).getByText('Selected: “The second page”').waitFor();
      await page.locator('.reader-pages').focus();
      await press(page, 'Enter');
      await placing(page).waitFor({ state: 'detached' });
      await page.locator('[data-page="2"] .reader-page-mark').first().waitFor();
      await page.locator('[data-page="1"] .reader-page-mark').waitFor({ state: 'detached' });
      await whenSaved(page);
      const [excerpt] = (await readDebate(pathIn(folder))).excerpts.values();
      expect([excerpt?.exact, excerpt?.page]).toEqual(['The second page', 2]);
      expect(await faultsIn(pathIn(folder))).toEqual([]);
    },
    {
      before: (folder) => makeDebate(pathIn(folder), { claims: { one: 'The claim.' }, placed: { one: [0, 0] } }),
      files: (folder) => [pathIn(folder)],
    },
  );
});

async function writeMinutes(path: string): Promise<void> {
  const pdf = new PDFDocument({ margin: 72 });
  const stream = createWriteStream(path);
  pdf.pipe(stream);
  pdf.fontSize(14).text('The chair opened the meeting.');
  pdf.addPage().text('The second page has this. And no more.');
  pdf.end();
  await once(stream, 'finish');
}
