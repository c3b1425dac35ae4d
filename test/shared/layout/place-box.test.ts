import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { CHANNEL, GUTTER, type LayoutLink } from '../../../shared/layout/layout-box.ts';
import { layoutMap } from '../../../shared/layout/layout-map.ts';
import { type PlacedBoxes, placeBox } from '../../../shared/layout/place-box.ts';
import { DIRECTIONS } from '../../../shared/model/entities.ts';
import { BoxGrid } from '../../../shared/scene/box-grid.ts';
import { centreX, right } from '../../../shared/scene/geometry.ts';
import type { Box } from '../../../shared/scene/scene.ts';
import { card, link, placedBoxes, randomDebate, tooClose, undercut } from './layout-cases.ts';

const CARD = { width: 248, height: 100 };
const FRESH = { id: 'new', ...CARD };
const DOWN = { direction: 'down', centre: { x: 0, y: 0 } } as const;

function placed(byId: ReadonlyMap<string, Box>): PlacedBoxes {
  return { byId, grid: new BoxGrid(byId.values()) };
}

function cardsAt(corners: Record<string, readonly [number, number]>): Map<string, Box> {
  return new Map(Object.entries(corners).map(([id, [x, y]]) => [id, { x, y, ...CARD }] as const));
}

describe('a new card', () => {
  test('stands below the card that it bears on, when it is the first to', () => {
    const boxes = cardsAt({ target: [1000, 1000] });
    const corner = placeBox(FRESH, [link('l', ['new'], 'target')], placed(boxes), DOWN);
    expect(corner).toEqual({ x: 1000, y: 1100 + CHANNEL });
  });

  test('stands beside its siblings, in their row', () => {
    const boxes = cardsAt({ target: [1000, 1000], first: [850, 1220], second: [1138, 1220] });
    const links = [link('l', ['new'], 'target'), link('a', ['first'], 'target'), link('b', ['second'], 'target')];
    expect(placeBox(FRESH, links, placed(boxes), DOWN)).toEqual({ x: 1138 + 248 + GUTTER, y: 1220 });
  });

  test('stands beside the premises that it is linked with', () => {
    const boxes = cardsAt({ target: [1000, 1000], first: [850, 1220], other: [1500, 1220] });
    const links = [link('l', ['first', 'new'], 'target'), link('o', ['other'], 'target')];
    expect(placeBox(FRESH, links, placed(boxes), DOWN)).toEqual({ x: 850 + 248 + GUTTER, y: 1220 });
  });

  test('stands beside the premise of the relation that it attacks', () => {
    const boxes = cardsAt({ target: [1000, 1000], premise: [1000, 1220] });
    const links: LayoutLink[] = [undercut('u', ['new'], 'step'), link('step', ['premise'], 'target')];
    expect(placeBox(FRESH, links, placed(boxes), DOWN)).toEqual({ x: 1248 + GUTTER, y: 1220 });
  });

  test('stands above the premises of which it is the conclusion', () => {
    const boxes = cardsAt({ one: [0, 1000], two: [288, 1000] });
    const corner = placeBox(FRESH, [link('l', ['one', 'two'], 'new')], placed(boxes), DOWN);
    expect(corner).toEqual({ x: 144, y: 1000 - CHANNEL - 100 });
  });

  test('goes to the nearest free place when that is taken', () => {
    const boxes = cardsAt({ target: [1000, 1000], stranger: [1100, 1200] });
    const corner = placeBox(FRESH, [link('l', ['new'], 'target')], placed(boxes), DOWN);
    expect(corner).toEqual({ x: 1100 - GUTTER - 248, y: 1100 + CHANNEL });
  });

  test('stands around the given point when it is linked to nothing that is placed', () => {
    const corner = placeBox(FRESH, [link('l', ['new'], 'nowhere')], placed(new Map()), {
      direction: 'down',
      centre: { x: 500, y: 400 },
    });
    expect(corner).toEqual({ x: 376, y: 350 });
  });

  test('stands to the right of what it bears on in a map that runs to the right', () => {
    const boxes = cardsAt({ target: [1000, 1000] });
    const corner = placeBox(FRESH, [link('l', ['new'], 'target')], placed(boxes), { ...DOWN, direction: 'right' });
    expect(corner).toEqual({ x: right({ x: 1000, y: 1000, ...CARD }) + CHANNEL, y: 1000 });
  });

  test.each(DIRECTIONS)('never overlaps a card, on any map and whatever it is linked to (%s)', (direction) => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 120 }), fc.nat(), (seed, count, target) => {
        const { boxes, links } = randomDebate(count, seed);
        const before = placedBoxes(boxes, layoutMap(boxes, links, { direction, style: 'tree' }));
        const fresh = link('fresh', ['new'], `c${target % count}`);
        const corner = placeBox(FRESH, [fresh, ...links], placed(before), { direction, centre: { x: 0, y: 0 } });
        const after = new Map([...before, ['new', { ...CARD, ...corner }]]);
        expect(tooClose(after, GUTTER, GUTTER, direction)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test('stays near in the middle of a full map', () => {
    const boxes = Array.from({ length: 2500 }, (_, i) => card(i));
    const grid = new Map(
      boxes.map(({ id }, i) => [id, { ...CARD, x: 288 * (i % 50), y: 196 * Math.floor(i / 50) }] as const),
    );
    const corner = placeBox(FRESH, [link('l', ['new'], 'c25')], placed(grid), DOWN);
    const target = grid.get('c25') as Box;
    expect(Math.abs(centreX({ ...CARD, ...corner }) - centreX(target))).toBeLessThan(288 * 26);
    expect(tooClose(new Map([...grid, ['new', { ...CARD, ...corner }]]), 0, 0, 'down')).toEqual([]);
  });
});
