import { join } from 'node:path';
import { expect } from '@jest/globals';
import { makeDebate, readDebate } from './fixtures/debate-files.ts';
import { testApp } from './fixtures/launch-app.ts';
import {
  addClaimAt,
  centre,
  chooseKind,
  drag,
  dragFreely,
  dragFromCard,
  dragToCard,
  lineOf,
  signOf,
  standsStill,
} from './fixtures/pointer.ts';
import { placeOf, relationsTold, told } from './fixtures/relations-told.ts';
import { foldedIn, saidBy, TEN_STATEMENTS } from './fixtures/ten-statements.ts';
import { card, press, type, whenSaved } from './fixtures/window.ts';

const FILE = 'By mouse.debate';
const empty = {
  before: (folder: string) => makeDebate(join(folder, FILE), {}),
  files: (folder: string) => [join(folder, FILE)],
};

testApp(
  'a map of ten statements is made by mouse alone',
  async ({ page, folder }) => {
    const inFile = () => readDebate(join(folder, FILE));
    const relation = async (words: string): Promise<string> => {
      await whenSaved(page);
      const debate = await inFile();
      const found = [...debate.relations.values()].find((each) => told(debate, each) === words);
      if (found === undefined) throw new Error(`No “${words}” among: ${relationsTold(debate).join('; ')}`);
      return found.id;
    };

    // The question, from the menu of the empty map, where the menu was opened.
    await page.mouse.click(700, 130, { button: 'right' });
    await page.getByRole('menuitem', { name: 'Add question' }).click();
    await type(page, 'Build it?');
    await page.mouse.click(700, 700);
    const question = await centre(card(page, 'Build it?'));
    expect(Math.abs(question.x - 700)).toBeLessThan(10);
    expect(Math.abs(question.y - 130)).toBeLessThan(30);

    await addClaimAt(page, { x: 480, y: 270 }, 'Yes');
    await addClaimAt(page, { x: 920, y: 270 }, 'No');
    await addClaimAt(page, { x: 400, y: 430 }, 'It is cheap');
    await addClaimAt(page, { x: 400, y: 560 }, 'We have the money');
    await addClaimAt(page, { x: 680, y: 430 }, 'It is dear');
    await addClaimAt(page, { x: 680, y: 560 }, 'Prices fell');
    await addClaimAt(page, { x: 980, y: 430 }, 'It is ugly');
    await addClaimAt(page, { x: 980, y: 560 }, 'Taste is no matter');
    await addClaimAt(page, { x: 980, y: 680 }, 'Build elsewhere');

    // A position needs no asking: nothing but an answer is legal.
    await dragToCard(page, 'Yes', 'top', 'Build it?');
    await dragToCard(page, 'No', 'top', 'Build it?');
    await dragToCard(page, 'It is cheap', 'top', 'Yes');
    await chooseKind(page, 'supports');
    await dragToCard(page, 'It is dear', 'top', 'Yes');
    await chooseKind(page, 'attacks');
    await dragToCard(page, 'It is ugly', 'top', 'No');
    await chooseKind(page, 'supports');

    // Onto the sign: a linked premise. Onto the line: an undercut.
    await dragFromCard(
      page,
      'We have the money',
      'left',
      await signOf(page, await relation('It is cheap supports Yes')),
    );
    const linked = await relation('It is cheap & We have the money supports Yes');
    await dragFromCard(page, 'Prices fell', 'left', await lineOf(page, linked));
    await chooseKind(page, 'undercuts');
    await dragToCard(page, 'Taste is no matter', 'top', 'It is ugly');
    await chooseKind(page, 'attacks');

    await whenSaved(page);
    expect(saidBy(await inFile())).toEqual(TEN_STATEMENTS);

    // A double click edits, a click elsewhere ends that.
    await page.mouse.dblclick((await centre(card(page, 'It is dear'))).x, (await centre(card(page, 'It is dear'))).y);
    await type(page, 'It is too dear');
    await page.mouse.click(700, 700);
    await card(page, 'It is too dear').waitFor();

    // A card is moved, and its line with it.
    const before = placeOf(await inFile(), 'Build elsewhere');
    const from = await centre(card(page, 'Build elsewhere'));
    await dragFreely(page, from, { x: from.x - 120, y: from.y + 30 });
    await whenSaved(page);
    expect(placeOf(await inFile(), 'Build elsewhere')).toEqual({ x: before.x - 120, y: before.y + 30 });

    // Escape while it is held puts it back.
    const back = await centre(card(page, 'Build elsewhere'));
    await page.mouse.move(back.x, back.y);
    await page.mouse.down();
    await page.mouse.move(back.x - 60, back.y - 60, { steps: 4 });
    await press(page, 'Escape');
    await page.mouse.move(back.x - 90, back.y - 60, { steps: 4 });
    await page.mouse.up();
    expect(await centre(card(page, 'Build elsewhere'))).toEqual(back);

    // A frame around cards selects them; they move together.
    await drag(page, { x: 1110, y: 380 }, { x: 850, y: 590 });
    expect(await page.locator('.card.selected').count()).toBe(2);
    const ugly = placeOf(await inFile(), 'It is ugly');
    const taste = placeOf(await inFile(), 'Taste is no matter');
    const held = await centre(card(page, 'It is ugly'));
    await dragFreely(page, held, { x: held.x - 30, y: held.y + 10 });
    await whenSaved(page);
    expect(placeOf(await inFile(), 'It is ugly')).toEqual({ x: ugly.x - 30, y: ugly.y + 10 });
    expect(placeOf(await inFile(), 'Taste is no matter')).toEqual({ x: taste.x - 30, y: taste.y + 10 });

    // A click on one of them selects it alone.
    const ugliness = await centre(card(page, 'It is ugly'));
    await page.mouse.click(ugliness.x, ugliness.y);
    expect(await page.locator('.card.selected').count()).toBe(1);

    // A line is selected by a click, aimed elsewhere by its end, and deleted from its menu.
    await page.mouse.click(700, 760);
    const attack = await relation('It is too dear attacks Yes');
    const line = await lineOf(page, attack);
    await page.mouse.click(line.x, line.y);
    await page.getByText('Counterclaim', { exact: true }).first().waitFor();
    await drag(page, await centre(page.locator('.retarget-grip')), await centre(card(page, 'No')));
    const aimed = await lineOf(page, await relation('It is too dear attacks No'));
    await page.mouse.click(aimed.x, aimed.y, { button: 'right' });
    await page.getByRole('menu', { name: 'Relation' }).getByRole('menuitem', { name: 'Delete' }).click();
    await whenSaved(page);
    expect(relationsTold(await inFile())).not.toContain('It is too dear attacks No');

    // One step each, and all of them back.
    await press(page, 'ControlOrMeta+Z');
    await press(page, 'ControlOrMeta+Z');
    await whenSaved(page);
    expect(relationsTold(await inFile())).toContain('It is too dear attacks Yes');

    // A card that is let go on another is asked what it is to that, and goes below it.
    await drag(page, await centre(card(page, 'Build elsewhere')), await centre(card(page, 'It is ugly')));
    await chooseKind(page, 'supports');
    await whenSaved(page);
    expect(relationsTold(await inFile())).toContain('Build elsewhere supports It is ugly');

    // With Ctrl, what stands below goes along.
    await standsStill(page);
    const root = placeOf(await inFile(), 'It is ugly');
    const leaf = placeOf(await inFile(), 'Build elsewhere');
    const grasp = await centre(card(page, 'It is ugly'));
    await page.keyboard.down('ControlOrMeta');
    await dragFreely(page, grasp, { x: grasp.x + 40, y: grasp.y });
    await page.keyboard.up('ControlOrMeta');
    await whenSaved(page);
    const moved = placeOf(await inFile(), 'It is ugly').x - root.x;
    expect(moved).toBeGreaterThan(30);
    expect(placeOf(await inFile(), 'Build elsewhere')).toEqual({ x: leaf.x + moved, y: leaf.y });

    // A fold, from the menu of the card.
    await card(page, 'It is ugly').click({ button: 'right' });
    await page.getByRole('menu').getByText('Fold what leads here').click();
    await card(page, 'Taste is no matter').waitFor({ state: 'detached' });
    await whenSaved(page);
    expect(foldedIn(await inFile())).toEqual(['It is ugly']);
  },
  empty,
);
