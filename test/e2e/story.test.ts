import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from '@jest/globals';
import type { Debate } from '../../shared/model/debate.ts';
import { hasProgram, textOfPdf } from '../fixtures/programs.ts';
import { faultsIn, readDebate } from './fixtures/debate-files.ts';
import { type TestedApp, testApp } from './fixtures/launch-app.ts';
import { saveAs } from './fixtures/system-dialogs.ts';
import { card, choose, menuLabel, press, selectCard, type, whenSaved } from './fixtures/window.ts';

const CLAIM = 'There should be a national inquiry on a statutory footing.';
const COUNTERCLAIM = 'A statutory inquiry would take the powers from those who can act now.';

describe('somebody', () => {
  testApp('opens the sample, adds a counterclaim by its author, comes back to it, and exports the map', async (app) => {
    await app.page.getByRole('heading', { name: 'Counterclaim', level: 1 }).waitFor();
    expect(await app.page.getByRole('heading', { name: 'Recent debates' }).count()).toBe(0);
    await app.page.getByRole('button', { name: 'Open the sample debate' }).click();

    await addCounterclaim(app);
    await nameAuthor(app, 'Ada Newcomer', 'Add “Ada Newcomer”');
    await nameAuthor(app, 'Keir Starmer', 'Keir Starmer');
    await undoAndRedo(app);
    await whenSaved(app.page);

    const sample = join(app.userData, 'Sample debate.debate');
    expect(await app.close()).toBe(0);
    expect(counterclaimIn(await readDebate(sample))).toEqual({
      bearsOn: CLAIM,
      by: ['Ada Newcomer', 'Keir Starmer'],
      onMap: 'National or local inquiry?',
    });
    expect(await faultsIn(sample)).toEqual([]);

    await app.start();
    await app.page.getByRole('button', { name: /^Sample debate/ }).click();
    await selectCard(app.page, COUNTERCLAIM);
    for (const name of ['Ada Newcomer', 'Keir Starmer']) {
      await app.page.getByRole('complementary').getByLabel(`What ${name} does`).waitFor();
    }

    await exportAsPicture(app);
    await exportAsDocument(app, await readDebate(sample));
  });
});

async function addCounterclaim({ page }: TestedApp): Promise<void> {
  await selectCard(page, CLAIM);
  await press(page, 'a');
  await page.getByRole('textbox', { name: 'Text of the claim' }).waitFor();
  await type(page, COUNTERCLAIM);
  await press(page, 'Enter');
  await card(page, COUNTERCLAIM).waitFor();
  await whenSaved(page);
}

async function nameAuthor({ page }: TestedApp, name: string, option: string): Promise<void> {
  const field = page.getByRole('combobox', { name: 'Add speaker' });
  await field.click();
  await type(page, name);
  await page.getByRole('option', { name: option, exact: true }).click();
  await page.getByLabel(`What ${name} does`).waitFor();
  await whenSaved(page);
}

/** All three edits away, by the menu and by the key, and back again. */
async function undoAndRedo(app: TestedApp): Promise<void> {
  const { page } = app;
  await choose(app, 'Edit', 'Undo: Add speaker');
  await page.getByLabel('What Keir Starmer does').waitFor({ state: 'detached' });
  await page.locator('[data-canvas]').focus();
  await press(page, 'ControlOrMeta+Z');
  await page.getByLabel('What Ada Newcomer does').waitFor({ state: 'detached' });
  expect(await menuLabel(app, 'Edit', /^Undo/)).toBe('Undo: Add attacking claim');
  await page.locator('[data-canvas]').focus();
  await press(page, 'ControlOrMeta+Z');
  await card(page, COUNTERCLAIM).waitFor({ state: 'detached' });
  await card(page, CLAIM).waitFor();

  await press(page, 'ControlOrMeta+Shift+Z');
  await card(page, COUNTERCLAIM).waitFor();
  await press(page, 'ControlOrMeta+Y');
  await choose(app, 'Edit', 'Redo: Add speaker');
  await selectCard(page, COUNTERCLAIM);
  await page.getByLabel('What Keir Starmer does').waitFor();
}

/** Returns the counterclaim as the file has it: on what it bears, who says it, and where it stands. */
function counterclaimIn(debate: Debate) {
  const claim = [...debate.statements.values()].find(({ text }) => text === COUNTERCLAIM);
  if (claim === undefined) return null;
  const [attack] = debate.relationsByPremise.get(claim.id);
  const [placement] = debate.placementsByStatement.get(claim.id);
  const moves = debate.movesByTargetStatement.get(claim.id).filter(({ act }) => act === 'asserts');
  return {
    bearsOn:
      attack?.kind === 'attacks' && 'statement' in attack.target
        ? debate.get('statement', attack.target.statement).text
        : null,
    by: moves.map(({ speaker }) => debate.get('speaker', speaker).name).sort(),
    onMap: placement === undefined ? null : debate.get('map', placement.map).title,
  };
}

async function exportAsPicture(app: TestedApp): Promise<void> {
  const { page } = app;
  const path = join(app.folder, 'A map.png');
  await saveAs(app, path);
  await choose(app, 'File', /^Export map/);
  const dialog = page.getByRole('dialog', { name: 'Export map' });
  const size = dialog.getByRole('definition').filter({ hasText: 'pixels' }).first();
  const [width, height] = ((await size.textContent()) ?? '').replaceAll(',', '').match(/\d+/g)?.map(Number) ?? [];
  await dialog.getByRole('button', { name: 'Export…' }).click();
  await dialog.getByText('Exported “A map.png”').waitFor();
  await dialog.getByRole('button', { name: 'Done' }).click();

  const bytes = readFileSync(path);
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([width, height]);
}

/** Every text of the map, as the file has it, can be read in the PDF. */
async function exportAsDocument(app: TestedApp, debate: Debate): Promise<void> {
  const { page } = app;
  const path = join(app.folder, 'A map.pdf');
  await saveAs(app, path);
  await press(page, 'ControlOrMeta+E');
  const dialog = page.getByRole('dialog', { name: 'Export map' });
  await dialog.getByText('PDF', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Export…' }).click();
  await dialog.getByText('Exported “A map.pdf”').waitFor();
  await dialog.getByRole('button', { name: 'Done' }).click();

  const [map] = debate.mapsInOrder();
  const texts = debate.placementsByMap
    .get(map?.id ?? '')
    .map(({ statement }) => debate.get('statement', statement).text);
  expect(texts).toContain(COUNTERCLAIM);
  expect(readFileSync(path).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  if (!hasProgram('pdftotext')) return;
  const read = textOfPdf(path);
  expect(texts.filter((text) => !read.includes(text.replace(/\s+/g, ' ')))).toEqual([]);
}
