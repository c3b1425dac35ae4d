import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { layoutMap } from '../../../shared/layout/layout-map.ts';
import { DIRECTIONS, MAP_STYLES } from '../../../shared/model/entities.ts';
import { anyCase, placedBoxes, randomDebate, tooClose, tree } from './layout-cases.ts';

describe('cards kept where they are', () => {
  test.each(DIRECTIONS)('stay there, and nothing overlaps them or anything else (%s)', (direction) => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 2, max: 9 }), ({ boxes, links }, nth) => {
        // Fixed far enough from each other not to overlap by themselves.
        const kept = boxes.filter((_, i) => i % nth === 0);
        const fixed = new Map(kept.map(({ id }, i) => [id, { x: 700.5 * (i % 4) - 300, y: 500 * (i >> 2) }] as const));
        const corners = layoutMap(boxes, links, { direction, fixed });
        expect([...corners.keys()]).toEqual(boxes.map(({ id }) => id));
        expect([...fixed.keys()].map((id) => corners.get(id))).toEqual([...fixed.values()]);
        expect(tooClose(placedBoxes(boxes, corners), 0, 0, direction)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test('take what is below them along', () => {
    const { boxes, links } = tree(7, (i) => (i - 1) >> 1);
    const free = layoutMap(boxes, links, { direction: 'down' });
    const fixed = new Map([
      ['c1', { x: -4000, y: 100 }],
      ['c2', { x: 5000, y: 3000 }],
    ]);
    const around = layoutMap(boxes, links, { direction: 'down', fixed });
    const fromC2 = (corners: typeof free, id: string): number[] =>
      (['x', 'y'] as const).map((axis) => (corners.get(id)?.[axis] ?? 0) - (corners.get('c2')?.[axis] ?? 0));
    expect(fromC2(around, 'c5')).toEqual(fromC2(free, 'c5'));
    expect(fromC2(around, 'c6')).toEqual(fromC2(free, 'c6'));
  });

  test.each(MAP_STYLES)('change nothing when they are where the layout puts them (%s)', (style) => {
    const { boxes, links } = randomDebate(80, 7);
    const laidOut = (options: object) => layoutMap(boxes, links, { direction: 'left', style, ...options });
    const free = laidOut({});
    const fixed = new Map([...free].filter((_, i) => i % 5 === 0));
    expect(laidOut({ fixed })).toEqual(free);
  });

  test('may be as many as the free ones on a large map, all in one place', () => {
    const { boxes, links } = randomDebate(2000, 8);
    const fixed = new Map(
      boxes
        .filter((_, i) => i % 2 === 0)
        .map(({ id }, i) => [id, { x: 260 * (i % 40), y: 170 * Math.floor(i / 40) }] as const),
    );
    const corners = layoutMap(boxes, links, { direction: 'down', fixed });
    expect(tooClose(placedBoxes(boxes, corners), 0, 0, 'down')).toEqual([]);
  });
});
