import { describe, expect, test } from '@jest/globals';
import type { Viewport } from 'reactflow';
import {
  closeUp,
  firstViewport,
  fitting,
  placeOf,
  revealing,
  showsAny,
  viewOf,
  zoomed,
} from '../../../../renderer/features/map/viewport.ts';
import type { Box } from '../../../../shared/scene/scene.ts';

const WINDOW = { width: 900, height: 700 };

/** Returns a box of the map as the window shows it. */
function seen({ x, y, width, height }: Box, view: Viewport) {
  const left = x * view.zoom + view.x;
  const top = y * view.zoom + view.y;
  return { left, top, right: left + width * view.zoom, bottom: top + height * view.zoom };
}

describe('the view of a map', () => {
  test('has the same point in its middle in a window of another size', () => {
    const left = { x: 120, y: -80, zoom: 0.5 };
    const view = viewOf(left, { width: 400, height: 1000 });
    expect(placeOf(view, { width: 400, height: 1000 })).toEqual(left);
    expect(seen({ x: 120, y: -80, width: 0, height: 0 }, view)).toMatchObject({ left: 200, top: 500 });
  });

  test('says whether anything is to be seen in it', () => {
    const view = viewOf({ x: 0, y: 0, zoom: 1 }, WINDOW);
    expect(showsAny([{ x: 440, y: 0, width: 200, height: 100 }], view, WINDOW)).toBe(true);
    expect(showsAny([{ x: 450, y: 0, width: 200, height: 100 }], view, WINDOW)).toBe(false);
  });

  test('opens with all of a small one in its middle, at its own size', () => {
    const map = { x: 100, y: 100, width: 400, height: 200 };
    expect(firstViewport([map], 'down', WINDOW).zoom).toBe(1);
    expect(seen(map, firstViewport([map], 'down', WINDOW))).toEqual({ left: 250, top: 250, right: 650, bottom: 450 });
  });

  test('opens with all of a larger one, as long as its text is at least 9 pixels high', () => {
    const map = { x: 0, y: 0, width: 1240, height: 900 };
    const view = firstViewport([map], 'down', WINDOW);
    const { left, right, top, bottom } = seen(map, view);
    expect([left >= 0, right <= 900, top >= 0, bottom <= 700]).toEqual([true, true, true, true]);
    expect(14 * view.zoom).toBeGreaterThanOrEqual(9);
    expect(firstViewport([map], 'down', { ...WINDOW, width: 890 }).zoom).toBe(9 / 14);
    expect(firstViewport([{ ...map, width: 1380 }], 'down', WINDOW).zoom).toBe(0.75);
  });

  test('has less paper above it where something lies on the window below', () => {
    const map = { x: 0, y: 0, width: 1240, height: 950 };
    const legend = { x: 16, y: 654, width: 300, height: 32 };
    expect(seen(map, firstViewport([map], 'down', WINDOW, { covers: [legend] })).bottom).toBeCloseTo(654 - 16, 5);
    const high = seen({ ...map, height: 1030 }, fitting({ ...map, height: 1030 }, WINDOW, [legend]));
    expect(high.top).toBeCloseTo(16, 5);
  });

  test('opens at the conclusion of one that is too large to be read as a whole, wherever that stands', () => {
    const card = (x: number, y: number) => ({ x, y, width: 200, height: 100 });
    const question = card(1000, 0);
    const view = firstViewport([question, card(-500, 3000), card(9000, 4000)], 'down', WINDOW);
    const { left, right, top } = seen(question, view);
    expect(top).toBeCloseTo(48);
    expect(left + right).toBeCloseTo(900);
    expect(view.zoom).toBe(0.75);
  });

  test('opens with what bears on the conclusion in sight, where there is room', () => {
    const card = (x: number, y: number) => ({ x, y, width: 200, height: 100 });
    const question = card(1000, 0);
    const [near, aside] = [card(600, 200), card(1200, 200)];
    const view = firstViewport([question, near, aside, card(9000, 4000)], 'down', WINDOW, {
      answersTo: () => [near, aside],
    });
    expect(seen(near, view).left).toBeGreaterThanOrEqual(0);
    expect(seen(aside, view).right).toBeLessThanOrEqual(900);
    const far = card(-5000, 200);
    const alone = firstViewport([question, far], 'down', WINDOW, { answersTo: () => [far] });
    expect(seen(question, alone).left + seen(question, alone).right).toBeCloseTo(900);
  });

  test('opens at the side where a large map has its conclusions, at the one nearest to the middle', () => {
    const reason = { x: 4600, y: 0, width: 200, height: 100 };
    const inTheMiddle = { ...reason, x: 4000, y: 5000 };
    const cards = [reason, { ...inTheMiddle, x: 0 }, inTheMiddle, { ...inTheMiddle, x: 9000 }];
    const { left, right, bottom } = seen(inTheMiddle, firstViewport(cards, 'up', WINDOW));
    expect([left + right, bottom]).toEqual([expect.closeTo(900), expect.closeTo(652)]);
    const turned = ({ x, y }: Box) => ({ x: y, y: x, width: 200, height: 100 });
    const aside = cards.map(turned);
    expect(seen(turned(inTheMiddle), firstViewport(aside, 'left', WINDOW)).right).toBeCloseTo(852);
    expect(seen(turned(reason), firstViewport(aside, 'right', WINDOW)).left).toBeCloseTo(48);
  });

  test('opens at the middle of an empty one', () => {
    expect(firstViewport([], 'down', WINDOW)).toEqual({ x: 450, y: 350, zoom: 1 });
  });

  test('of all of it shows every corner', () => {
    const map = { x: -500, y: 20, width: 9000, height: 4000 };
    const { left, right, top, bottom } = seen(map, fitting(map, WINDOW));
    expect([left, right]).toEqual([expect.closeTo(48), expect.closeTo(852)]);
    expect([top > 0, bottom < 700]).toEqual([true, true]);
  });
});

describe('bringing a card into sight', () => {
  const card = { x: 1000, y: 300, width: 248, height: 100 };

  test('moves the view no further than it must', () => {
    const view = revealing(card, { x: 0, y: 0, zoom: 1 }, WINDOW);
    expect(view).toEqual({ x: -364, y: 0, zoom: 1 });
  });

  test('leaves the view where the card is in sight', () => {
    expect(revealing(card, { x: -500, y: 0, zoom: 1 }, WINDOW)).toBeUndefined();
  });

  test('keeps it from under what lies on the window', () => {
    const legend = { x: 0, y: 640, width: 300, height: 40 };
    const low = { x: 100, y: 560, width: 248, height: 100 };
    const view = revealing(low, { x: 0, y: 0, zoom: 1 }, WINDOW, [legend]);
    expect(view && seen(low, view).bottom).toBe(624);
    expect(revealing({ ...low, x: 400 }, { x: 0, y: 0, zoom: 1 }, WINDOW, [legend])).toBeUndefined();
  });

  test('shows the beginning of one that is larger than the window', () => {
    const view = revealing({ ...card, height: 2000 }, { x: -500, y: 0, zoom: 1 }, WINDOW);
    expect(view && seen(card, view).top).toBe(16);
  });
});

describe('zooming', () => {
  test('keeps the middle of the window where it is', () => {
    const from = { x: -120, y: 40, zoom: 0.8 };
    const to = zoomed(from, 1.6, WINDOW);
    const middle = ({ x, y, zoom }: Viewport) => [(450 - x) / zoom, (350 - y) / zoom];
    expect(middle(to)).toEqual(middle(from).map((at) => expect.closeTo(at)));
  });

  test('ends where nothing could be seen any more', () => {
    expect(zoomed({ x: 0, y: 0, zoom: 1 }, 0.0001, WINDOW).zoom).toBe(0.01);
    expect(zoomed({ x: 0, y: 0, zoom: 1 }, 100, WINDOW).zoom).toBe(3);
  });

  test('comes so near to a card that it has its own size, in the middle of the window', () => {
    const card = { x: 4_000, y: -2_000, width: 240, height: 100 };
    expect(seen(card, closeUp(card, WINDOW))).toEqual({ left: 330, top: 300, right: 570, bottom: 400 });
  });
});
