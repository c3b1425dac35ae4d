import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { DebateFile } from '../../db/debate-file.ts';
import { layOutMaps } from '../../electron/debates/lay-out-map.ts';
import { CARD_WIDTH } from '../../shared/scene/card.ts';
import { largeDebate } from '../fixtures/large-debates.ts';
import { until } from '../fixtures/until.ts';
import { readDebate } from './fixtures/debate-files.ts';
import { describeApp } from './fixtures/launch-app.ts';
import { drag, type Point, standsStill } from './fixtures/pointer.ts';
import { press, type, whenSaved } from './fixtures/window.ts';

const COUNT = 2_000;
const file = (folder: string) => join(folder, 'Large.debate');

describeApp(
  'a map of thousands of cards, seen from afar',
  (app) => {
    /** Returns a point of the window in a card, which lies where the file says. */
    const pointIn = async (statement: string): Promise<Point> => {
      const debate = await readDebate(file(app().folder));
      const [placement] = debate.placementsByStatement.get(statement);
      if (placement === undefined) throw new Error('It is on no map.');
      return onScreen(app().page, { x: placement.x + CARD_WIDTH / 2, y: placement.y + 20 });
    };
    /** Returns the statement whose card is nearest to that of another. */
    const nextTo = async (statement: string): Promise<string> => {
      const placements = [...(await readDebate(file(app().folder))).placements.values()];
      const own = placements.find((each) => each.statement === statement);
      const away = (each: Point) => Math.hypot(each.x - (own?.x ?? 0), each.y - (own?.y ?? 0));
      const [, nearest] = placements.sort((a, b) => away(a) - away(b));
      return nearest?.statement ?? '';
    };
    const says = (words: string) =>
      app().page.getByRole('complementary', { name: 'Inspector' }).getByText(words).first().waitFor();
    const stepBack = async () => {
      const { page } = app();
      await press(page, 'ControlOrMeta+1');
      await page.locator('.map-overview').waitFor();
      await standsStill(page);
    };
    /** Near enough that a card is some pixels wide, and far enough that it is painted. */
    const goTowards = async (statement: string) => {
      const { page } = app();
      await page.mouse.move(...at(await pointIn(statement)));
      await until('It never came near.', async () => {
        await page.keyboard.down('Control');
        await page.mouse.wheel(0, -40);
        await page.keyboard.up('Control');
        return (await zoomOf(page)) > 0.08;
      });
      await standsStill(page);
    };

    test('is painted as a whole, without an element for each card', async () => {
      const { page } = app();
      await page.locator('.card').first().waitFor();
      await stepBack();
      expect(await page.locator('.card').count()).toBe(0);
      for (const statement of ['s0', 's40', 's1999']) {
        expect(await isPainted(page, await pointIn(statement))).toBe(true);
      }
      expect(await isPainted(page, await onScreen(page, { x: -600, y: -600 }))).toBe(false);
    });

    test('lets cards be selected by a click, and more with the Ctrl key', async () => {
      const { page } = app();
      await goTowards('s1999');
      await page.mouse.click(...at(await pointIn('s1999')));
      await says('No 1999:');
      expect(await page.locator('.card').count()).toBe(1);
      await page.keyboard.down('ControlOrMeta');
      await page.mouse.click(...at(await pointIn(await nextTo('s1999'))));
      await page.keyboard.up('ControlOrMeta');
      await says('2 statements');
    });

    test('lets a card be selected by its label, which is larger than the card', async () => {
      const { page } = app();
      await stepBack();
      const { x, y } = await pointIn('s0');
      await page.mouse.click(x + 40, y);
      await says('Question');
      expect(await page.locator('.card.selected').getAttribute('id')).toBe('card-s0');
    });

    test('lets all cards in a frame be selected', async () => {
      const { page } = app();
      await stepBack();
      const { x, y, width, height } = (await page.locator('[data-canvas]').boundingBox()) ?? NOWHERE;
      await drag(page, { x: x + 4, y: y + 4 }, { x: x + width - 4, y: y + height - 4 });
      await says(`${COUNT.toLocaleString('en')} statements`);
      expect(await page.locator('.card').count()).toBe(0);
    });

    test('comes near when a text is edited', async () => {
      const { page, folder } = app();
      await goTowards('s1999');
      await page.mouse.click(...at(await pointIn('s1999')));
      await says('No 1999:');
      await press(page, 'Enter');
      await page.locator('.status-line').getByText('100 %').waitFor();
      await type(page, 'Read near by.');
      await press(page, 'Escape');
      await whenSaved(page);
      expect((await readDebate(file(folder))).get('statement', 's1999').text).toBe('Read near by.');
    });

    test('moves all selected cards together, those out of sight too', async () => {
      const { page, folder } = app();
      const places = async () => {
        const debate = await readDebate(file(folder));
        return new Map([...debate.placements.values()].map(({ id, x, y }) => [id, { x, y }]));
      };
      const before = await places();
      await press(page, 'ControlOrMeta+a');
      await says(`${COUNT.toLocaleString('en')} statements`);
      await standsStill(page);
      const from = await pointIn('s1999');
      await drag(page, from, { x: from.x + 60, y: from.y + 30 });
      await whenSaved(page);
      const moved = [...(await places())].map(([id, { x, y }]) => {
        const old = before.get(id) ?? { x: 0, y: 0 };
        return `${x - old.x} ${y - old.y}`;
      });
      expect(new Set(moved)).toEqual(new Set(['60 30']));
    });
  },
  {
    before: async (folder) => {
      let places = 0;
      const data = layOutMaps(largeDebate(COUNT), ['map'], () => `placement-${places++}`);
      await (await DebateFile.create(file(folder), data, [])).close();
    },
    files: (folder) => [file(folder)],
  },
);

const NOWHERE = { x: 0, y: 0, width: 0, height: 0 };

function at({ x, y }: Point): [number, number] {
  return [x, y];
}

function zoomOf(page: Page): Promise<number> {
  return page
    .locator('.react-flow__viewport')
    .evaluate((viewport) => new DOMMatrix(getComputedStyle(viewport).transform).a);
}

/** Returns a point of the map as a point of the window. */
function onScreen(page: Page, { x, y }: Point): Promise<Point> {
  return page.evaluate(
    (point) => {
      const viewport = document.querySelector('.react-flow__viewport');
      if (viewport === null) throw new Error('There is no map.');
      // It has no size of its own: its corner is the map's origin.
      const { left, top } = viewport.getBoundingClientRect();
      const zoom = new DOMMatrix(getComputedStyle(viewport).transform).a;
      return { x: left + point.x * zoom, y: top + point.y * zoom };
    },
    { x, y },
  );
}

/** Tells whether anything is painted at a point of the window. */
function isPainted(page: Page, { x, y }: Point): Promise<boolean> {
  return page.locator('.map-overview').evaluate(
    (canvas, point) => {
      if (!(canvas instanceof HTMLCanvasElement)) throw new Error('It is not painted.');
      const { left, top, width, height } = canvas.getBoundingClientRect();
      const across = ((point.x - left) / width) * canvas.width;
      const down = ((point.y - top) / height) * canvas.height;
      const pixel = canvas.getContext('2d')?.getImageData(across, down, 1, 1).data;
      return pixel !== undefined && (pixel[3] ?? 0) > 0;
    },
    { x, y },
  );
}
