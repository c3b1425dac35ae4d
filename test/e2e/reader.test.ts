import { once } from 'node:events';
import { createWriteStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import PDFDocument from 'pdfkit';
import type { Page } from 'playwright-core';
import { DebateReader } from '../../db/debate-file.ts';
import type { Debate } from '../../shared/model/debate.ts';
import { until } from '../fixtures/until.ts';
import { accessibilityFaults } from './fixtures/accessibility.ts';
import { makeDebate, readDebate } from './fixtures/debate-files.ts';
import { describeSharing, type TestedApp } from './fixtures/launch-app.ts';
import { centre } from './fixtures/pointer.ts';
import { dragOverWords, selectByMouse } from './fixtures/select-by-mouse.ts';
import { openFrom } from './fixtures/system-dialogs.ts';
import { card, choose, press, selectCard, type, whenSaved } from './fixtures/window.ts';

const debatePath = (folder: string) => join(folder, 'A.debate');
const withOneClaim = {
  before: (folder: string) =>
    makeDebate(debatePath(folder), { claims: { one: 'The claim.' }, placed: { one: [0, 0] } }),
  files: (folder: string) => [debatePath(folder)],
};

const NOTES = [
  'Notes of the meeting',
  'The chair opened it. Nobody may be compelled to speak 🏛️👩‍👩‍👧, said the clerk. Then the members spoke.',
  'שלום לכולם, אמר היושב ראש. The next words are Chinese: 国家调查应当公开。 And so it ended.',
  'A last paragraph, in which nothing was decided.',
].join('\n\n');

async function addSource(app: TestedApp, name: string, content: string | Uint8Array): Promise<void> {
  const path = join(app.folder, name);
  writeFileSync(path, content);
  await openFrom(app, path);
  await choose(app, 'File', 'Add source…');
  await app.page.locator('.reader-block').first().waitFor();
}

/** Puts the caret before the first of these words, and selects up to the end of them with the keys alone. */
async function selectByKeys(page: Page, words: string): Promise<void> {
  await page.locator('.reader-text').focus();
  await press(page, 'Control+Home');
  await press(page, 'Control+F');
  await page.getByRole('textbox', { name: 'Find in this source' }).fill(words);
  await page.locator('.reader-find-count').getByText('1 of 1').waitFor();
  await press(page, 'Escape');
}

const marked = (page: Page) => page.locator('.reader-mark').allTextContents();

async function excerptsIn(path: string): Promise<{ debate: Debate; exact: string[]; placed: string[] }> {
  const debate = await readDebate(path);
  const reader = await DebateReader.open(path);
  try {
    const excerpts = [...debate.excerpts.values()];
    const texts = await Promise.all(excerpts.map(({ source }) => reader.text(debate.get('source', source).text)));
    const placed = excerpts.map(({ start, end }, index) => texts[index]?.slice(start, end) ?? '');
    return { debate, exact: excerpts.map(({ exact }) => exact), placed };
  } finally {
    await reader.close();
  }
}

describeSharing('reading a source', (testApp) => {
  testApp(
    'makes a claim, a citation and a note of passages, which are found again',
    async (app) => {
      const { page } = app;
      await addSource(app, 'notes.txt', NOTES);

      await page.locator('.reader-text').focus();
      await press(page, 'ArrowDown');
      await press(page, 'Home');
      for (const _ of [1, 2, 3, 4]) await press(page, 'Control+Shift+ArrowRight');
      await press(page, 'Shift+ArrowRight');
      await press(page, 'c');
      const editor = page.getByRole('textbox', { name: 'Text of the claim' });
      await editor.waitFor();
      expect(await editor.inputValue()).toBe('The chair opened it.');
      await press(page, 'Escape');
      await card(page, 'The chair opened it.').waitFor();

      await selectCard(page, 'The claim.');
      await selectByMouse(page, '.reader-block', 'Nobody may be compelled to speak 🏛️👩‍👩‍👧');
      await press(page, 'e');
      await page.getByText('The passage is attached').waitFor();

      await selectByMouse(page, '.reader-block', '国家调查应当公开。');
      await press(page, 'n');
      await page.getByRole('textbox', { name: 'Note on the passage' }).waitFor();
      await type(page, 'Said in Chinese');
      await press(page, 'Escape');
      await press(page, 'Escape');
      await whenSaved(page);

      const expected = ['The chair opened it.', 'Nobody may be compelled to speak 🏛️👩‍👩‍👧', '国家调查应当公开。'];
      const before = await excerptsIn(debatePath(app.folder));
      expect(before.exact).toEqual(expected);
      expect(before.placed).toEqual(expected);
      const { debate } = before;
      expect([...debate.excerpts.values()].map(({ note }) => note)).toEqual(['', '', 'Said in Chinese']);
      const citing = [...debate.citations.values()].map(({ statement }) => debate.get('statement', statement).text);
      expect(citing).toEqual(['The chair opened it.', 'The claim.']);

      await app.restart([debatePath(app.folder)]);
      await app.page.locator('.navigator-source button').click();
      await app.page.locator('.reader-mark').first().waitFor();
      expect(await marked(app.page)).toEqual(expected);
    },
    withOneClaim,
  );

  testApp(
    'takes one step to undo what a key made of a passage',
    async (app) => {
      const { page } = app;
      await addSource(app, 'notes.txt', NOTES);
      await whenSaved(page);
      await selectByMouse(page, '.reader-block', 'Then the members spoke.');
      await press(page, 'c');
      await page.getByRole('textbox', { name: 'Text of the claim' }).waitFor();
      await press(page, 'Escape');
      await press(page, 'ControlOrMeta+Z');
      await until('The claim is still there.', async () => (await marked(page)).length === 0);
      expect(await page.locator('.card').count()).toBe(1);
      await whenSaved(page);
      expect((await readDebate(debatePath(app.folder))).excerpts.size).toBe(0);
    },
    withOneClaim,
  );

  testApp(
    'selects by keys exactly what it says, whatever the script',
    async (app) => {
      const { page } = app;
      await addSource(app, 'notes.txt', NOTES);
      await page.locator('.reader-text').focus();
      await press(page, 'Control+Home');
      const seen: string[] = [];
      for (let step = 0; step < 24; step++) {
        await press(page, step % 3 === 0 ? 'Shift+ArrowDown' : 'Control+Shift+ArrowRight');
        const [native, label] = await page.evaluate(() => [
          getSelection()?.toString() ?? '',
          document.querySelector('.reader-bar')?.getAttribute('aria-label') ?? '',
        ]);
        if (label !== '') seen.push(native);
      }
      expect(seen.at(-1)?.length).toBeGreaterThan(100);
      await press(page, 'Control+A');
      await press(page, 'n');
      await page.getByRole('dialog', { name: 'Passage' }).waitFor();
      await press(page, 'Escape');
      await press(page, 'Escape');
      await whenSaved(page);
      const { exact, placed } = await excerptsIn(debatePath(app.folder));
      expect([exact, placed]).toEqual([[NOTES], [NOTES]]);
    },
    withOneClaim,
  );

  testApp(
    'finds words, and lights the claims that cite what is pointed at',
    async (app) => {
      const { page } = app;
      await addSource(app, 'notes.txt', NOTES);
      await selectByKeys(page, 'CHAIR  opened');
      await selectCard(page, 'The claim.');
      await selectByMouse(page, '.reader-block', 'The chair opened it.');
      await page.getByRole('button', { name: 'Attach E' }).click();
      await page.locator('.reader-mark').hover();
      await page.locator('.card[data-highlighted]').waitFor();
      await page.mouse.move(5, 300);
      await page.locator('.card[data-highlighted]').waitFor({ state: 'detached' });
      await press(page, 'Escape');
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.locator('.reader-mark').click();
      await page.getByRole('dialog', { name: 'Passage' }).getByText('“The claim.”').waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
    },
    withOneClaim,
  );

  testApp(
    'lets passages be dragged onto the map and onto cards',
    async (app) => {
      const { page } = app;
      await addSource(app, 'notes.txt', NOTES);
      const dragGripTo = async (to: { x: number; y: number }) => {
        const from = await centre(page.locator('.reader-grip'));
        await page.mouse.move(from.x, from.y);
        await page.mouse.down();
        await page.mouse.move(from.x - 20, from.y - 20, { steps: 3 });
        await page.mouse.move(to.x, to.y, { steps: 6 });
        await page.mouse.up();
      };
      await selectByMouse(page, '.reader-block', 'The chair opened it.');
      await dragGripTo(await centre(card(page, 'The claim.')));
      await page.getByText('The passage is attached').waitFor();
      await selectByMouse(page, '.reader-block', 'Then the members spoke.');
      const pane = await page.locator('.react-flow__pane').boundingBox();
      if (pane === null) throw new Error('No map.');
      await dragGripTo({ x: pane.x + 160, y: pane.y + 60 });
      await page.getByRole('textbox', { name: 'Text of the claim' }).waitFor();
      await press(page, 'Escape');
      await whenSaved(page);
      const { debate } = await excerptsIn(debatePath(app.folder));
      const citing = [...debate.citations.values()].map(({ statement, excerpt }) => [
        debate.get('statement', statement).text,
        debate.get('excerpt', excerpt).exact,
      ]);
      expect(citing).toEqual([
        ['The claim.', 'The chair opened it.'],
        ['Then the members spoke.', 'Then the members spoke.'],
      ]);
    },
    withOneClaim,
  );

  testApp(
    'takes passages from the pages of a PDF, where they are marked then',
    async (app) => {
      const { page } = app;
      const path = join(app.folder, 'minutes.pdf');
      await writeMinutes(path);
      await openFrom(app, path);
      await choose(app, 'File', 'Add source…');
      await page.locator('.reader-block').first().waitFor();
      // The words of a page can be selected before its picture is drawn, which takes some frames.
      const release = await holdFrames(page);
      await page.getByRole('button', { name: 'Pages' }).click();
      await page.locator('.reader-page-text span').first().waitFor();
      await dragOverWords(page, '.reader-page-text span', 'Nobody was com-');
      await page.locator('.reader-bar').waitFor();
      await release();
      await selectByMouse(page, '.reader-page-text span', 'Nobody was com-');
      await press(page, 'n');
      await page.getByRole('dialog', { name: 'Passage' }).waitFor();
      await press(page, 'Escape');
      await press(page, 'Escape');
      await page.locator('.reader-page-mark').first().waitFor();
      await page.getByRole('button', { name: 'Text', exact: true }).click();
      await page.locator('.reader-mark').first().waitFor();
      expect(await marked(page)).toEqual(['Nobody was com']);
      await whenSaved(page);
      const { debate, exact, placed } = await excerptsIn(debatePath(app.folder));
      expect(placed).toEqual(exact);
      expect([...debate.excerpts.values()].map(({ page: number }) => number)).toEqual([1]);

      await selectByMouse(page, '.reader-block', 'The second page has this.');
      await press(page, 'n');
      await page.getByRole('dialog', { name: 'Passage' }).waitFor();
      await press(page, 'Escape');
      await press(page, 'Escape');
      await whenSaved(page);
      const after = await readDebate(debatePath(app.folder));
      expect([...after.excerpts.values()].map(({ page: number }) => number)).toEqual([1, 2]);
    },
    withOneClaim,
  );
  testApp(
    'can be cancelled while a long document is read, and then leaves nothing',
    async (app) => {
      const { page } = app;
      const path = join(app.folder, 'long.pdf');
      await writePages(path, 300);
      await openFrom(app, path);
      await choose(app, 'File', 'Add source…');
      await page.getByText(/^Reading “long.pdf”: \d+ %$/).waitFor();
      await page.getByRole('button', { name: 'Cancel', exact: true }).click();
      await page.getByText(/^Reading/).waitFor({ state: 'detached' });
      expect(await page.getByRole('dialog').count()).toBe(0);
      expect(await page.locator('.reader').count()).toBe(0);
      expect((await readDebate(debatePath(app.folder))).sources.size).toBe(0);
    },
    withOneClaim,
  );
});

/** Lets no frame be drawn that a script waits for, until what it returns is called. */
async function holdFrames(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const { requestAnimationFrame } = window;
    const held: FrameRequestCallback[] = [];
    window.requestAnimationFrame = (callback) => held.push(callback);
    Object.assign(window, {
      releaseFrames() {
        window.requestAnimationFrame = requestAnimationFrame;
        for (const callback of held) requestAnimationFrame(callback);
      },
    });
  });
  return () => page.evaluate(() => (window as unknown as { releaseFrames(): void }).releaseFrames());
}

async function writePages(path: string, count: number): Promise<void> {
  const pdf = new PDFDocument();
  const stream = createWriteStream(path);
  pdf.pipe(stream);
  for (let page = 1; page <= count; page++) {
    if (page > 1) pdf.addPage();
    pdf.text(`Page ${page}. ${'The members spoke of it at length. '.repeat(60)}`);
  }
  pdf.end();
  await once(stream, 'finish');
}

async function writeMinutes(path: string): Promise<void> {
  const pdf = new PDFDocument({ margin: 72 });
  const stream = createWriteStream(path);
  pdf.pipe(stream);
  pdf.fontSize(14).text('The chair opened the meeting. Nobody was com-', { lineBreak: false });
  pdf.text('', 72, 100).text('pelled to speak, and nobody did.');
  pdf.addPage().text('The second page has this. And no more.');
  pdf.end();
  await once(stream, 'finish');
}
