import { join } from 'node:path';
import { expect } from '@jest/globals';
import { sameDebate } from '../../shared/model/same-debate.ts';
import { faultsIn, makeDebate, readDebate, undoLabels } from './fixtures/debate-files.ts';
import { testApp } from './fixtures/launch-app.ts';
import { relationsTold } from './fixtures/relations-told.ts';
import { card, choose, dismiss, press, selectCard, whenSaved } from './fixtures/window.ts';

const FILE = 'Twice.debate';

testApp(
  'a claim made twice becomes one, and two claims in one sentence become two, by keyboard and by mouse',
  async (app) => {
    const path = join(app.folder, FILE);
    const inFile = async () => {
      await whenSaved(app.page);
      return readDebate(path);
    };
    const { page } = app;
    const before = await inFile();

    // By keyboard: the first that was selected stays.
    await selectCard(page, 'It is cheap');
    await press(page, 'Shift+ArrowRight');
    await press(page, 'm');
    await page.getByRole('dialog', { name: 'Merge two claims' }).waitFor();
    await press(page, 'Enter');
    await page.locator('.notice').getByText('Merged two claims into one.').waitFor();
    await card(page, 'Its price is low').waitFor({ state: 'detached' });
    expect(relationsTold(await inFile())).toEqual(['Doubtful attacks It is cheap', 'It is cheap supports Build it']);
    await press(page, 'ControlOrMeta+Z');
    await card(page, 'Its price is low').waitFor();
    expect(sameDebate(await inFile(), before)).toBe(true);

    // By mouse, on one that is found by its words.
    await selectCard(page, 'Its price is low');
    await page.getByRole('button', { name: /^More/ }).click();
    await page.getByRole('combobox', { name: 'Merge into another claim' }).fill('cheap');
    await page.getByRole('option', { name: 'It is cheap' }).click();
    await dismiss(page, 'Merge');
    await card(page, 'Its price is low').waitFor({ state: 'detached' });

    // At the caret of the card's own field.
    await selectCard(page, 'Build it');
    await press(page, 'Enter');
    await page.locator('.card-editor').waitFor();
    await press(page, 'Home');
    for (let i = 0; i < 'Build'.length; i++) await press(page, 'ArrowRight');
    await press(page, 'ControlOrMeta+Shift+Enter');
    await page.getByRole('dialog', { name: 'Split the claim in two' }).waitFor();
    await dismiss(page, 'Split');
    await card(page, 'Build').waitFor();
    await card(page, 'it').waitFor();

    // From the menu, after the first sentence.
    await selectCard(page, 'Doubtful');
    await choose(app, 'Argument', 'Split…');
    await page.getByRole('textbox', { name: 'Second half' }).fill('Dear');
    await dismiss(page, 'Split');
    await card(page, 'Dear').waitFor();

    expect(relationsTold(await inFile())).toEqual([
      'Doubtful & Dear attacks It is cheap',
      'It is cheap supports Build',
    ]);
    await app.close();
    expect(await faultsIn(path)).toEqual([]);
    expect(await undoLabels(path)).toEqual(['Split claim', 'Split claim', 'Merge claims']);
  },
  {
    before: (folder) =>
      makeDebate(join(folder, FILE), {
        claims: { build: 'Build it', cheap: 'It is cheap', low: 'Its price is low', doubt: 'Doubtful' },
        relations: [
          ['one', 'supports', ['cheap'], 'build'],
          ['two', 'supports', ['low'], 'build'],
          ['doubts', 'attacks', ['doubt'], 'low'],
        ],
        placed: { build: [150, 0], cheap: [0, 200], low: [320, 200], doubt: [320, 400] },
      }),
    files: (folder) => [join(folder, FILE)],
  },
);
