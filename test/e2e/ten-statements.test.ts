import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { makeDebate, readDebate } from './fixtures/debate-files.ts';
import { describeSharing } from './fixtures/launch-app.ts';
import { foldedIn, saidBy, TEN_STATEMENTS } from './fixtures/ten-statements.ts';
import { card, press, type, whenSaved } from './fixtures/window.ts';

const FILE = 'Ten statements.debate';
const empty = {
  before: (folder: string) => makeDebate(join(folder, FILE), {}),
  files: (folder: string) => [join(folder, FILE)],
};

/** Adds a card by a key of the map, types its text, and leaves it. */
async function add(page: Page, key: string, text: string): Promise<void> {
  await press(page, key);
  await page.locator('.card-editor').waitFor();
  await type(page, text);
  await press(page, 'Enter');
  await card(page, text).waitFor();
}

/** Adds a line by a key of the outline, types its text, and leaves it for the tree. */
async function write(page: Page, key: string, text: string): Promise<void> {
  await press(page, key);
  await page.locator('.outline-editor').waitFor();
  await type(page, text);
  await press(page, 'Escape');
  await page.getByRole('treeitem', { name: text }).first().waitFor();
}

/** Returns the names of the outline's lines, as the accessibility tree has them. */
async function namesOf(page: Page): Promise<string[]> {
  const lines = (await page.getByRole('tree').ariaSnapshot()).split('\n');
  return lines.flatMap((each) => /treeitem "(.*)"(?: \[|:|$)/.exec(each)?.[1] ?? []);
}

/** Goes to a line of the outline by its first letters. */
async function goToLine(page: Page, text: string): Promise<void> {
  await press(page, 'Home');
  await type(page, text);
}

/** The third way is that of the mouse: see `mapping-by-mouse.test.ts`. */
describeSharing('a map of ten statements with a linked argument, an undercut and a fold', (testHere) => {
  const inFile = async (page: Page, folder: string) => {
    await whenSaved(page);
    return readDebate(join(folder, FILE));
  };

  testHere(
    'is made by keyboard alone',
    async ({ page, folder }) => {
      const goTo = async (text: string) => {
        await press(page, 'ControlOrMeta+k');
        await page.getByRole('dialog').waitFor();
        await type(page, text);
        await page.getByRole('option', { name: text }).first().waitFor();
        await press(page, 'Enter');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
      };
      await add(page, 'q', 'Build it?');
      await add(page, 'n', 'Yes');
      await add(page, 's', 'It is cheap');
      await press(page, 'r');
      await add(page, 'l', 'We have the money');
      await press(page, 'r');
      await add(page, 'u', 'Prices fell');
      await goTo('Yes');
      await add(page, 'a', 'It is dear');
      await goTo('Build it?');
      await add(page, 'n', 'No');
      await add(page, 's', 'It is ugly');
      await add(page, 'a', 'Taste is no matter');
      await press(page, 'Escape');
      await add(page, 'c', 'Build elsewhere');
      await goTo('It is ugly');
      await press(page, 'Space');
      await card(page, 'Taste is no matter').waitFor({ state: 'detached' });
      const debate = await inFile(page, folder);
      expect(saidBy(debate)).toEqual(TEN_STATEMENTS);
      expect(foldedIn(debate)).toEqual(['It is ugly']);
    },
    empty,
  );

  testHere(
    'is made in the outline alone, where it is read aloud, too',
    async ({ page, folder }) => {
      const line = (text: string) => page.getByRole('treeitem', { name: text });
      await press(page, 'ControlOrMeta+Alt+6');
      await page.getByRole('button', { name: 'Add a question' }).and(page.locator(':focus')).waitFor();
      await write(page, 'Enter', 'Build it?');
      await write(page, 'Tab', 'Yes');
      await write(page, 'Tab', 'It is cheap');
      await write(page, 'Enter', 'We have the money');
      await press(page, '&');
      await write(page, 'Tab', 'Prices fell');
      await press(page, '*');
      await goToLine(page, 'Yes');
      await write(page, 'Tab', 'It is dear');
      await press(page, '-');
      await goToLine(page, 'Yes');
      await write(page, 'Enter', 'No');
      await write(page, 'Tab', 'It is ugly');
      await write(page, 'Tab', 'Taste is no matter');
      await press(page, '-');
      await press(page, 'Escape');
      await write(page, 'Enter', 'Build elsewhere');
      expect(saidBy(await inFile(page, folder))).toEqual(TEN_STATEMENTS);
      // What a reader who sees nothing is told answers what one asks of an argument.
      const told = await namesOf(page);
      const answers = (question: RegExp) => told.flatMap((name) => question.exec(name)?.[1] ?? []);
      expect({
        'Which positions are there?': answers(/^(.+)\. Claim, answers “Build it\?”/),
        'What speaks for “Yes”, and only together?': answers(/^(.+)\. Claim, supports “Yes”, with 1 other premise/),
        'What doubts that step?': answers(/^(.+)\. Claim, undercuts the step from .+ to “Yes”/),
        'What is not answered?': answers(/^(.+)\. Claim, (?:attacks|undercuts) (?!.*attacked by)/),
        'What bears on nothing?': answers(/^(.+)\. Claim\.$/),
      }).toEqual({
        'Which positions are there?': ['Yes', 'No'],
        'What speaks for “Yes”, and only together?': ['It is cheap', 'We have the money'],
        'What doubts that step?': ['Prices fell'],
        'What is not answered?': ['Prices fell', 'It is dear', 'Taste is no matter'],
        'What bears on nothing?': ['Build elsewhere'],
      });

      await goToLine(page, 'It is ugly');
      await press(page, 'ArrowLeft');
      await line('Taste is no matter').waitFor({ state: 'detached' });
    },
    empty,
  );
});
