import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { accessibilityFaults } from './fixtures/accessibility.ts';
import { makeDebate } from './fixtures/debate-files.ts';
import { type TestedApp, testApp } from './fixtures/launch-app.ts';
import { centre } from './fixtures/pointer.ts';
import { openFrom } from './fixtures/system-dialogs.ts';
import { card, choose, dismiss, openMenu, press, type, whenSaved } from './fixtures/window.ts';

type Theme = 'light' | 'dark';
const LIGHT: readonly Theme[] = ['light'];

/** Goes through all that the window shows. Returns what axe finds, by view and theme; nothing where nothing is wrong. */
async function faultsByView(app: TestedApp): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  /** In the dark, too, where a view has colours that none before it had. */
  const look = async (view: string, themes: readonly Theme[] = ['light', 'dark']): Promise<void> => {
    // What a dialog keeps from use was looked at without it.
    const part = (await app.page.locator('dialog:modal').count()) > 0 ? 'dialog:modal' : null;
    for (const theme of themes) {
      await app.page.emulateMedia({ colorScheme: theme });
      expect(await app.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(theme === 'dark');
      // A theme changes nothing but colours.
      const faults = await accessibilityFaults(app.page, theme === 'light' ? 'all' : 'colours', part);
      if (faults.length > 0) found[`${view}, ${theme}`] = faults;
    }
    if (themes.length > 1) await app.page.emulateMedia({ colorScheme: 'light' });
  };
  const { page } = app;
  const canvas = page.locator('[data-canvas]');
  const claim = card(page, 'There should be a national inquiry on a statutory footing.');

  await look('welcome, for the first time');
  await page.getByRole('button', { name: 'Open the sample debate' }).click();
  await claim.waitFor();
  await look('nothing selected');

  await claim.click();
  await look('a claim selected');
  await press(page, 'Enter');
  await page.locator('.card-editor').waitFor();
  await look('the text of a card edited', LIGHT);
  await press(page, 'Escape');
  await press(page, 'r');
  await look('a relation selected');
  await card(page, 'Should there be a new national inquiry, or inquiries led locally?').click();
  await look('a question selected', LIGHT);
  await press(page, 'Shift+ArrowDown');
  await look('two cards selected', LIGHT);
  await press(page, 'k');
  await look('what two cards could mean to each other', LIGHT);
  await press(page, 'Escape');
  await claim.click();
  await press(page, 'Shift+ArrowRight');
  await press(page, 'k');
  await page.getByRole('dialog', { name: 'What does it do?' }).waitFor();
  await look('the kind of a link asked', LIGHT);
  await press(page, 'Escape');
  await press(page, 'm');
  await page.getByRole('dialog', { name: 'Merge two claims' }).waitFor();
  await look('the dialog: Merge…');
  await press(page, 'Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await card(page, 'Should there be a new national inquiry, or inquiries led locally?').click();
  await press(page, 'ControlOrMeta+Shift+Enter');
  await page.getByRole('dialog', { name: 'Split the question in two' }).waitFor();
  await look('the dialog: Split…', LIGHT);
  await press(page, 'Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page
    .getByRole('button', { name: /^Yvette Cooper/ })
    .first()
    .click();
  await look('a speaker selected');
  await press(page, 'ControlOrMeta+Alt+4');
  await page.locator('[aria-roledescription="move"]').first().waitFor();
  await look('the exchange');
  await canvas.focus();
  await press(page, 'ArrowDown');
  await look('a move selected', LIGHT);
  await press(page, 'Enter');
  await page.locator('.exchange-editor').waitFor();
  await look('the words of a move edited', LIGHT);
  await press(page, 'Escape');
  await press(page, 'r');
  await page.getByRole('form').waitFor();
  await page.getByRole('radio', { name: /statement of their own/ }).check();
  await look('a reply');
  await press(page, 'Escape');
  await press(page, 'ControlOrMeta+Alt+5');
  await page.locator('.text-order-stretch').first().waitFor();
  await look('the text order');
  await canvas.focus();
  await press(page, 'ArrowDown');
  await look('a claim selected in the text order', LIGHT);
  await press(page, 'ControlOrMeta+Alt+6');
  await page.getByRole('treeitem').first().waitFor();
  await look('the outline');
  await press(page, 'ControlOrMeta+Alt+7');
  await page.getByRole('row').nth(2).click();
  await look('the table');
  await press(page, 'ControlOrMeta+H');
  await type(page, 'inquiry');
  await page.getByRole('list', { name: 'What is replaced' }).getByRole('listitem').first().waitFor();
  await look('what is replaced');
  await press(page, 'Escape');
  await press(page, 'ControlOrMeta+Alt+3');
  await claim.waitFor();

  for (const [title, key] of [
    ['export', 'ControlOrMeta+E'],
    ['keyboard shortcuts', 'F1'],
    ['settings', 'ControlOrMeta+,'],
  ] as const) {
    await canvas.focus();
    await press(page, key);
    await page.getByRole('dialog').waitFor();
    if (title === 'export') await page.getByRole('dialog').getByRole('img').first().waitFor();
    await look(`the dialog: ${title}`);
    await press(page, 'Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  for (const [menu, item] of [
    ['File', 'Debate properties…'],
    ['File', 'Export data…'],
    ['File', 'Export report…'],
    ['Map', 'Rename map…'],
    ['Map', 'Delete map…'],
    ['Argument', 'Add speaker…'],
    ['Help', 'About Counterclaim'],
  ] as const) {
    await choose(app, menu, item);
    await page.getByRole('dialog').waitFor();
    await look(`the dialog: ${item}`, item === 'Export report…' || item === 'About Counterclaim' ? undefined : LIGHT);
    await press(page, 'Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }

  await openMenu(page, 'File');
  await page.getByRole('menuitem', { name: 'Versions…', exact: true }).click();
  await page.getByRole('dialog').waitFor();
  await look('the dialog: Versions…');
  await press(page, 'Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  await choose(app, 'Help', 'About Counterclaim');
  await page.getByRole('button', { name: 'Licences…' }).click();
  await page.getByRole('listbox', { name: 'Packages' }).waitFor();
  await press(page, 'End');
  await page.getByRole('region', { name: /^Licence of zustand/ }).waitFor();
  await look('the licences');
  await press(page, 'Escape');
  await press(page, 'Escape');
  await page.getByRole('dialog').first().waitFor({ state: 'detached' });

  if (process.platform !== 'darwin') {
    await openMenu(page, 'Edit');
    await look('a menu');
    await press(page, 'Escape');
    if (await page.getByRole('menu').first().isVisible()) await press(page, 'Escape');
  }
  const { x, y } = await centre(claim);
  await page.mouse.click(x, y, { button: 'right' });
  await look('a context menu');
  await press(page, 'Escape');
  await press(page, 'ControlOrMeta+F');
  await type(page, 'inquiry');
  await page.getByRole('search').getByRole('status').getByText(/texts/).waitFor();
  await look('finding', LIGHT);
  await press(page, 'Escape');
  await press(page, 'ControlOrMeta+K');
  await type(page, 'inquiry');
  await page.getByRole('dialog').getByRole('option').first().waitFor();
  await look('the palette');
  await press(page, 'Escape');

  await canvas.focus();
  await press(page, 'ControlOrMeta+Shift+N');
  await page.getByRole('heading', { name: 'Begin with the question' }).waitFor();
  await press(page, 'Escape');
  await look('an empty map');
  await canvas.focus();
  await press(page, 'u');
  await page.locator('.notice').waitFor();
  await look('a notice', LIGHT);
  await whenSaved(page);

  writeFileSync(join(app.folder, 'Bad.debate'), 'Nothing of the kind.');
  await openFrom(app, join(app.folder, 'Bad.debate'));
  await press(page, 'ControlOrMeta+O');
  await page.getByRole('alert').waitFor();
  await look('a failure');
  await dismiss(page);

  const none = join(app.folder, 'None.debate');
  await makeDebate(none, { claims: { a: 'On no map.' }, with: { maps: [] } });
  await app.reopen([none]);
  await app.page.getByRole('heading', { name: 'This debate has no map' }).waitFor();
  await look('a debate without a map');
  await app.reopen();
  await app.page.getByRole('heading', { name: 'Recent debates' }).waitFor();
  await look('welcome, with what was opened before');
  return found;
}

testApp('axe finds nothing in any view, and nothing wrong with its colours in the dark', async (app) => {
  expect(await faultsByView(app)).toEqual({});
});
