import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { hasProgram, outputOf, textOfPdf } from '../fixtures/programs.ts';
import { faultsIn, makeDebate, readDebate } from './fixtures/debate-files.ts';
import { type TestedApp, testApp } from './fixtures/launch-app.ts';
import { chooseKind, dragToCard } from './fixtures/pointer.ts';
import { relationsTold } from './fixtures/relations-told.ts';
import { openFrom, saveAs } from './fixtures/system-dialogs.ts';
import { card, choose, press, selectCard, type, whenSaved } from './fixtures/window.ts';

const REBUILD = 'The bridge should be rebuilt this year.';
const SHIFTED = 'Its foundations have shifted by nine centimetres since 2019.';
const FERRY = 'A ferry would serve the island better than any bridge.';
const MINUTES = `Minutes of the council

${REBUILD}

${SHIFTED}

${FERRY}
`;

const OPEN = {
  before: (folder: string) => makeDebate(join(folder, 'Bridge.debate'), {}),
  files: (folder: string) => [join(folder, 'Bridge.debate')],
};

describe('a researcher', () => {
  testApp(
    'makes claims of passages, says who made them, sees the exchange, and finds quotes and citations in what leaves',
    async (app) => {
      await addMinutes(app);
      await makeClaim(app, REBUILD);
      await makeClaim(app, SHIFTED);
      await makeClaim(app, FERRY);
      await dragToCard(app.page, SHIFTED, 'top', REBUILD);
      await chooseKind(app.page, 'supports');
      await dragToCard(app.page, FERRY, 'top', REBUILD);
      await chooseKind(app.page, 'attacks');
      await choose(app, 'View', 'Close the source');
      await choose(app, 'View', 'Whole map');
      await attribute(app, REBUILD, 'Ada Marsh', 'Add “Ada Marsh”');
      await attribute(app, SHIFTED, 'Ada Marsh', 'Ada Marsh');
      await attribute(app, FERRY, 'Ben Quay', 'Add “Ben Quay”');

      await readExchange(app);
      await replyInExchange(app);
      await whenSaved(app.page);

      const file = join(app.folder, 'Bridge.debate');
      const debate = await readDebate(file);
      expect(relationsTold(debate)).toEqual([
        `${FERRY} attacks ${REBUILD}`,
        `${SHIFTED} supports ${REBUILD}`,
        `There is no harbour. attacks ${FERRY}`,
      ]);
      expect([...debate.excerpts.values()].map(({ exact }) => exact).sort()).toEqual([FERRY, SHIFTED, REBUILD].sort());
      expect(await faultsIn(file)).toEqual([]);

      await exportMap(app);
      await exportExchange(app);
      await exportReport(app);
    },
    OPEN,
  );
});

/** Adds the minutes as a source, gives them their record, and marks them as verbatim. */
async function addMinutes(app: TestedApp): Promise<void> {
  const { page } = app;
  const path = join(app.folder, 'minutes.txt');
  writeFileSync(path, MINUTES);
  await openFrom(app, path);
  await choose(app, 'File', /^Add source/);
  await page.getByRole('document').getByText(REBUILD).waitFor();
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await inspector.getByLabel('Title', { exact: true }).fill('Council minutes');
  await inspector.getByLabel('Authors').fill('Harbour, Eve');
  await inspector.getByLabel('Date', { exact: true }).fill('2025-01-16');
  await inspector.getByRole('checkbox', { name: 'Verbatim' }).check();
  await whenSaved(page);
}

/** Marks a paragraph of the source with the mouse, and makes a claim of it by key. */
async function makeClaim({ page }: TestedApp, words: string): Promise<void> {
  await page.getByRole('document').getByText(words).click({ clickCount: 3 });
  await page.getByRole('toolbar', { name: words.slice(0, 20) }).waitFor();
  await press(page, 'c');
  await page.getByRole('textbox', { name: 'Text of the claim' }).waitFor();
  await press(page, 'Enter');
  await card(page, words).waitFor();
}

async function attribute({ page }: TestedApp, claim: string, name: string, option: string): Promise<void> {
  await selectCard(page, claim);
  await page.getByRole('combobox', { name: 'Add speaker' }).click();
  await type(page, name);
  await page.getByRole('option', { name: option, exact: true }).click();
  await page.getByLabel(`What ${name} does`).waitFor();
}

/** All that was said stands below each other, in the order in which it was entered. */
async function readExchange(app: TestedApp): Promise<void> {
  const { page } = app;
  await page.getByRole('button', { name: 'Exchange', exact: true }).click();
  const moves = page.locator('[aria-roledescription="move"]');
  await moves.nth(2).waitFor();
  const [first, second, third] = await moves.evaluateAll((all) =>
    all
      .map((each) => ({ says: each.getAttribute('aria-label') ?? '', box: each.getBoundingClientRect() }))
      .sort((a, b) => a.box.top - b.box.top)
      .map(({ says, box: { left } }) => ({ says, left })),
  );
  expect(first?.says).toContain(`Ada Marsh asserts: ${REBUILD}`);
  expect(second?.says).toContain(`Ada Marsh asserts: ${SHIFTED}`);
  expect(third?.says).toContain(`Ben Quay asserts: ${FERRY}`);
  // One lane for each speaker.
  expect(first?.left).toBe(second?.left);
  expect(third?.left).toBeGreaterThan(first?.left ?? 0);
}

/** By keyboard alone: the last move is denied, with a statement that is drawn on the map too. */
async function replyInExchange({ page }: TestedApp): Promise<void> {
  await page.getByRole('application').focus();
  await press(page, 'End');
  await press(page, 'r');
  const reply = page.getByRole('form', { name: 'Reply to Ben Quay' });
  await reply.getByRole('combobox', { name: 'Speaker' }).fill('Ada Marsh');
  await reply.getByRole('radio', { name: 'what was said, and makes a statement of their own' }).check();
  await reply.getByRole('textbox', { name: 'Their own statement' }).fill('There is no harbour.');
  await reply.getByRole('textbox', { name: 'Date' }).fill('2025-01-17');
  await reply.getByRole('textbox', { name: 'Words' }).fill('And where would it land?');
  await press(page, 'ControlOrMeta+Enter');
  await reply.waitFor({ state: 'detached' });
  await page.getByRole('group', { name: /^Ada Marsh denies: A ferry/ }).waitFor();
  await page.getByRole('button', { name: 'Map', exact: true }).click();
  await card(page, 'There is no harbour.').waitFor();
  // The move is still selected: to reply to it leads back to where it stands.
  await page.getByRole('button', { name: 'Reply…' }).click();
  await page.getByRole('form', { name: 'Reply to Ada Marsh' }).waitFor();
  await press(page, 'Escape');
  await page.getByRole('button', { name: 'Map', exact: true }).click();
}

async function exportMap(app: TestedApp): Promise<void> {
  const { page } = app;
  const path = join(app.folder, 'Map.pdf');
  await saveAs(app, path);
  await choose(app, 'File', /^Export map/);
  const dialog = page.getByRole('dialog', { name: 'Export map' });
  await dialog.getByText('PDF', { exact: true }).click();
  await exported(dialog, 'Map.pdf');
  if (!hasProgram('pdftotext')) return;
  const text = textOfPdf(path);
  for (const words of [REBUILD, SHIFTED, FERRY]) {
    expect(text).toContain(words);
    expect(text).toContain(`“${words}”`);
  }
  expect(text).toContain('Harbour, E. (2025, January 16). Council minutes.');
}

/** As a document and as a picture. */
async function exportExchange(app: TestedApp): Promise<void> {
  const { page } = app;
  const dialog = page.getByRole('dialog', { name: 'Export exchange' });
  await page.getByRole('button', { name: 'Exchange', exact: true }).click();
  await saveAs(app, join(app.folder, 'Exchange.pdf'));
  await press(page, 'ControlOrMeta+E');
  await dialog.getByText('PDF', { exact: true }).click();
  await exported(dialog, 'Exchange.pdf');
  await saveAs(app, join(app.folder, 'Exchange.png'));
  await press(page, 'ControlOrMeta+E');
  await dialog.getByText('PNG', { exact: true }).click();
  const size = dialog.getByRole('definition').filter({ hasText: 'pixels' }).first();
  const [width, height] = ((await size.textContent()) ?? '').replaceAll(',', '').match(/\d+/g)?.map(Number) ?? [];
  await exported(dialog, 'Exchange.png');

  const png = readFileSync(join(app.folder, 'Exchange.png'));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
  if (!hasProgram('pdftotext')) return;
  const text = textOfPdf(join(app.folder, 'Exchange.pdf'));
  for (const words of [REBUILD, SHIFTED, FERRY, 'There is no harbour.', 'And where would it land?']) {
    expect(text).toContain(words);
  }
  // From top to bottom.
  const order = outputOf('pdftotext', '-layout', join(app.folder, 'Exchange.pdf'), '-').replace(/\s+/g, ' ');
  expect(order.indexOf('foundations')).toBeLessThan(order.indexOf('ferry'));
  expect(order.indexOf('ferry')).toBeLessThan(order.indexOf('harbour'));
}

async function exportReport(app: TestedApp): Promise<void> {
  const { page } = app;
  const path = join(app.folder, 'Book.md');
  await saveAs(app, path);
  await choose(app, 'File', /^Export report/);
  const dialog = page.getByRole('dialog', { name: 'Export report' });
  await dialog.getByRole('radio', { name: /^Markdown/ }).check();
  await dialog.getByRole('button', { name: 'Export…' }).click();
  await dialog.waitFor({ state: 'detached' });
  const book = readFileSync(path, 'utf8');
  for (const words of [REBUILD, SHIFTED, FERRY, 'Ben Quay', 'Council minutes']) expect(book).toContain(words);
}

async function exported(dialog: Locator, name: string): Promise<void> {
  await dialog.getByRole('button', { name: 'Export…' }).click();
  await dialog.getByText(`Exported “${name}”`).waitFor();
  await dialog.getByRole('button', { name: 'Done' }).click();
}
