import { join } from 'node:path';
import { describe, expect } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { until } from '../fixtures/until.ts';
import { readDebate, undoLabels } from './fixtures/debate-files.ts';
import { type TestedApp, testApp } from './fixtures/launch-app.ts';
import { saveAs } from './fixtures/system-dialogs.ts';
import { card, cardTexts, choose, menuLabel, press, selectCard, type, whenSaved } from './fixtures/window.ts';

/** The edits made below, in this order. */
const EDITS = [
  'Add question',
  'Add position',
  'Add attacking claim',
  'Add speaker',
  'Add tag',
  'Make implicit',
  'Edit text',
  'Tidy',
  'Delete claim',
];

describe('the history of a debate', () => {
  testApp('leads back to nothing, and forth again, in another session too', async (app) => {
    const path = join(app.folder, 'Mine.debate');
    await saveAs(app, path);
    await app.page.getByRole('button', { name: 'New debate…' }).click();
    await edit(app);
    await whenSaved(app.page);
    expect(await undoLabels(path)).toEqual(EDITS.toReversed());
    const made = (await readDebate(path)).toData();

    await app.restart();
    await app.page.getByRole('button', { name: /^Mine/ }).click();
    await whenSaved(app.page);
    for (const label of EDITS.toReversed()) {
      await choose(app, 'Edit', `Undo: ${label}`);
      await whenSaved(app.page);
    }
    expect(await cardTexts(app.page)).toEqual([]);
    expect((await readDebate(path)).statements.size).toBe(0);

    await app.restart([path]);
    await app.page.getByRole('button', { name: /^Add a question/ }).waitFor();
    for (const label of EDITS) {
      await choose(app, 'Edit', `Redo: ${label}`);
      await whenSaved(app.page);
    }
    expect(await menuLabel(app, 'Edit', /^Redo/)).toBe('Redo');
    expect((await readDebate(path)).toData()).toEqual(made);
    const seen = card(app.page, 'What is to be done?');
    await seen.waitFor();

    // It opens where it was left, which is not in the file.
    await app.page.getByRole('button', { name: /^Zoom:/ }).click();
    await app.page.getByRole('menuitemradio', { name: '50 %' }).click();
    await app.page.getByRole('button', { name: 'Zoom: 50 %' }).waitFor();
    const before = await placeAtRest(seen);
    await app.restart([path]);
    await app.page.getByRole('button', { name: 'Zoom: 50 %' }).waitFor();
    const after = await placeAtRest(card(app.page, 'What is to be done?'));
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(3);
    expect((await readDebate(path)).toData()).toEqual(made);
  });
});

/** Returns the place of an element in the window, once it is the same twice. */
async function placeAtRest(what: Locator): Promise<{ readonly x: number; readonly y: number }> {
  let place = { x: Number.NaN, y: Number.NaN };
  await until('It never came to rest.', async () => {
    const { x, y } = (await what.boundingBox()) ?? place;
    const isSame = x === place.x && y === place.y;
    place = { x, y };
    return isSame;
  });
  return place;
}

async function edit(app: TestedApp): Promise<void> {
  const { page } = app;
  await page.getByRole('button', { name: /^Add a question/ }).click();
  await typeText(app, 'What is to be done?');
  await press(page, 'n');
  await typeText(app, 'Nothing is to be done.');
  await press(page, 'a');
  await typeText(app, 'Something must be done.');
  await page.getByRole('combobox', { name: 'Add speaker' }).fill('Somebody');
  await press(page, 'Enter');
  await page.getByLabel('What Somebody does').waitFor();
  await page.getByRole('button', { name: /^More/ }).click();
  await page.getByRole('textbox', { name: 'Add tags' }).fill('urgent');
  await press(page, 'Enter');
  await page.getByRole('button', { name: 'Remove the tag urgent' }).waitFor();
  await page.getByRole('checkbox', { name: 'Implicit' }).check();
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill('Something has to be done.');
  await page.getByRole('button', { name: 'Tidy' }).click();
  await whenSaved(page);
  // The card of the question's answer goes, and the links of everything that bears on it.
  await selectCard(page, 'Nothing is to be done.');
  await press(page, 'Delete');
  await card(page, 'Nothing is to be done.').waitFor({ state: 'detached' });
}

async function typeText({ page }: TestedApp, text: string): Promise<void> {
  await page.getByRole('textbox', { name: /^Text of the/ }).waitFor();
  await type(page, text);
  await press(page, 'Enter');
  await card(page, text).waitFor();
}
