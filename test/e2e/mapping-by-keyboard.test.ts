import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { sameDebate } from '../../shared/model/same-debate.ts';
import { until } from '../fixtures/until.ts';
import { faultsIn, makeDebate, readDebate, undoLabels } from './fixtures/debate-files.ts';
import { testApp } from './fixtures/launch-app.ts';
import { placeOf, relationsTold } from './fixtures/relations-told.ts';
import { card, press, type, whenSaved } from './fixtures/window.ts';

const FILE = 'By keyboard.debate';
const empty = {
  before: (folder: string) => makeDebate(join(folder, FILE), {}),
  files: (folder: string) => [join(folder, FILE)],
};

/** Presses the key of an action that adds a card, types its text, and leaves it. */
async function add(page: Page, key: string, text: string): Promise<void> {
  await press(page, key);
  await page.locator('.card-editor').waitFor();
  await type(page, text);
  await press(page, 'Enter');
  await card(page, text).waitFor();
  await until(`The card “${text}” is not wholly in sight.`, () => isInSight(page, text));
}

/** Tells whether a card is wholly on the canvas, and nothing lies on it. */
function isInSight(page: Page, text: string): Promise<boolean> {
  return card(page, text).evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const canvas = document.querySelector('[data-canvas]')?.getBoundingClientRect();
    const covers = [...document.querySelectorAll('.legend, .mini-map')].map((each) => each.getBoundingClientRect());
    const isOn = canvas !== undefined && left >= canvas.left && right <= canvas.right;
    const isUncovered = covers.every(
      (each) => right <= each.left || left >= each.right || bottom <= each.top || top >= each.bottom,
    );
    return isOn && top >= canvas.top && bottom <= canvas.bottom && isUncovered;
  });
}

/**
 * Returns the name of what the keys act on: the card that is current, or the line, as it is said to who cannot see it.
 */
async function current(page: Page): Promise<string> {
  const id = await page.locator('[data-canvas]').getAttribute('aria-activedescendant');
  if (id === null) return (await page.locator('[data-canvas] [aria-live]').textContent()) ?? '';
  return (await page.locator(`[id="${id}"]`).getAttribute('aria-label')) ?? '';
}

/** Presses an arrow key until a card is current. */
async function goTo(page: Page, wanted: string, key: string): Promise<void> {
  const passed: string[] = [];
  for (let name = await current(page); name !== wanted; name = await current(page)) {
    if (passed.length > 8) throw new Error(`Came to ${passed.join(', ')}, never to ${wanted}.`);
    passed.push(name);
    await press(page, key);
  }
}

async function notice(page: Page): Promise<string> {
  return (await page.locator('.notice').textContent()) ?? '';
}

testApp(
  'a map of ten statements is made by keyboard alone, undone to nothing and made again, across a restart',
  async (app) => {
    const path = join(app.folder, FILE);
    const inFile = async () => {
      await whenSaved(app.page);
      return readDebate(path);
    };
    const { page } = app;

    await add(page, 'q', 'Build it?');
    await add(page, 'n', 'Yes');
    await press(page, 'ArrowUp');
    expect(await current(page)).toBe('Question: Build it?');
    await add(page, 'n', 'No');
    await press(page, 'ArrowLeft');
    expect(await current(page)).toBe('Position: Yes');
    await add(page, 's', 'It is cheap');

    // From the card to its line: a linked premise, then an undercut.
    await press(page, 'r');
    expect(await current(page)).toBe('Line: “It is cheap” supports “Yes”.');
    await add(page, 'l', 'We have the money');
    await press(page, 'r');
    expect(await current(page)).toBe('Line: “It is cheap” and “We have the money” together support “Yes”.');
    await add(page, 'u', 'Prices fell');

    await press(page, 'r');
    await add(page, 'q', 'Which prices?');
    await page.keyboard.press('Escape');
    await press(page, 'ArrowUp');

    // An impossible move is reported, and nothing changes.
    await goTo(page, 'Question: Build it?', 'ArrowUp');
    await press(page, 'a');
    expect(await notice(page)).toContain('Select a claim to attack it');
    await press(page, 'ArrowDown');
    const position = await current(page);
    expect(position).toMatch(/^Position: /);
    await press(page, 'n');
    expect(await notice(page)).toContain('select a question first');
    await press(page, 'u');
    expect(await notice(page)).toContain('Only a relation can be undercut');

    await goTo(page, 'Position: No', 'ArrowRight');
    await add(page, 'a', 'It is dear');
    await add(page, 'a', 'It is not');
    await press(page, 'Escape');
    await add(page, 'c', 'Build elsewhere');

    const debate = await inFile();
    expect(relationsTold(debate)).toEqual([
      'It is cheap & We have the money supports Yes',
      'It is dear attacks No',
      'It is not attacks It is dear',
      'No answers Build it?',
      'Prices fell attacks (It is cheap & We have the money supports Yes)',
      'Which prices? questions (Prices fell attacks (It is cheap & We have the money supports Yes))',
      'Yes answers Build it?',
    ]);
    expect(debate.statements.size).toBe(10);

    // R goes round the lines of a card, and comes back to the first.
    await press(page, 'ArrowDown');
    await goTo(page, 'Question: Build it?', 'ArrowUp');
    await press(page, 'ArrowDown');
    await goTo(page, 'Position: No', 'ArrowRight');
    const lines: string[] = [];
    for (let i = 0; i < 3; i++) {
      await press(page, 'r');
      lines.push(await current(page));
    }
    expect(lines).toEqual([
      'Line: “No” answers “Build it?”.',
      'Line: “It is dear” attacks “No”.',
      'Line: “No” answers “Build it?”.',
    ]);

    // Shift and an arrow: one more card. K: the first to the last, of the kind that is chosen with the arrow keys.
    await press(page, 'Escape');
    await goTo(page, 'Claim: It is cheap', 'ArrowDown');
    await goTo(page, 'Counterclaim: It is dear', 'ArrowRight');
    await press(page, 'Shift+ArrowLeft');
    expect(await current(page)).toBe('2 cards selected.');
    await press(page, 'k');
    await page.getByRole('dialog', { name: 'What does it do?' }).waitFor();
    await press(page, 'ArrowDown');
    await press(page, 'ArrowDown');
    await press(page, 'Enter');
    expect(relationsTold(await inFile())).toContain('It is dear restates Yes');

    // A run of nudges is one step; the next card's is another.
    await press(page, 'Escape');
    await goTo(page, 'Position: No', 'ArrowRight');
    const from = placeOf(await inFile(), 'No');
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'Shift+ArrowLeft']) {
      await press(page, `ControlOrMeta+${key}`);
    }
    expect(placeOf(await inFile(), 'No')).toEqual({ x: from.x + 23, y: from.y + 12 });
    await press(page, 'ArrowLeft');
    await press(page, 'ControlOrMeta+ArrowLeft');
    await whenSaved(page);
    expect((await undoLabels(path)).slice(0, 3)).toEqual(['Move card', 'Move card', 'Link']);

    // Everything is undone to nothing, half of it after a restart; then made again.
    const made = await inFile();
    const steps = await undoLabels(path);
    expect(steps).toHaveLength(13);
    for (const _ of steps.slice(0, 6)) await press(page, 'ControlOrMeta+z');
    await whenSaved(page);
    await app.restart([path]);
    for (const _ of steps.slice(6)) await press(app.page, 'ControlOrMeta+z');
    expect((await inFile()).statements.size).toBe(0);
    await app.page.getByRole('heading', { name: 'Begin with the question' }).waitFor();
    for (const _ of steps.slice(0, 9)) await press(app.page, 'ControlOrMeta+Shift+z');
    await whenSaved(app.page);
    await app.restart([path]);
    for (const _ of steps.slice(9)) await press(app.page, 'ControlOrMeta+Shift+z');
    expect(sameDebate(await inFile(), made)).toBe(true);
    expect(await faultsIn(path)).toEqual([]);
  },
  empty,
);
