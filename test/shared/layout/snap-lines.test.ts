import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SnapLines } from '../../../shared/layout/snap-lines.ts';
import { countWork } from '../../fixtures/counted-work.ts';

const box = (x: number, y: number, width = 100, height = 40) => ({ x, y, width, height });

describe('a box near the edges or middles of others', () => {
  test('goes to the nearest of them, across and down', () => {
    const lines = new SnapLines([box(0, 0), box(300, 100, 60, 20)]);
    expect(lines.near(box(4, 97), 6).by).toEqual({ x: -4, y: 3 });
    // Its middle is near the other's.
    expect(lines.near(box(283, 300), 6).by).toEqual({ x: -3, y: 0 });
    expect(lines.near(box(150, 300), 6)).toEqual({ by: { x: 0, y: 0 }, guides: [] });
  });

  test('is shown the lines on which it then is, from one end of all on them to the other', () => {
    const lines = new SnapLines([box(0, 0), box(300, 200, 60, 20)]);
    expect(lines.near(box(2, 300), 6).guides).toEqual([
      { x: 0, from: 0, to: 340 },
      { x: 100, from: 0, to: 340 },
    ]);
    expect(lines.near(box(500, 203, 50, 90), 6).guides).toEqual([{ y: 200, from: 300, to: 550 }]);
  });

  test('is in line with what a look at all of them finds', () => {
    const boxes = fc.array(
      fc.record({
        x: fc.integer({ min: 0, max: 300 }),
        y: fc.integer({ min: 0, max: 300 }),
        width: fc.integer({ min: 1, max: 90 }),
        height: fc.integer({ min: 1, max: 90 }),
      }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(boxes, (all) => {
        const [held, ...others] = all;
        if (held === undefined) return;
        const marks = ({ x, width }: { x: number; width: number }) => [x, x + width / 2, x + width];
        const ways = others.flatMap((other) => marks(other).flatMap((to) => marks(held).map((from) => to - from)));
        const least = Math.min(...ways.map(Math.abs));
        const { by } = new SnapLines(others).near(held, 6);
        expect(Math.abs(by.x)).toBe(least <= 6 ? least : 0);
      }),
    );
  });

  test('is compared with few of them, however many there are', async () => {
    const work = async (count: number) => {
      const lines = new SnapLines(Array.from({ length: count }, (_, i) => box(i * 7.3, i * 11.1)));
      return countWork(() => {
        for (let i = 0; i < 50; i += 1) lines.near(box(i * 20, i * 30), 6);
      });
    };
    expect(await work(4000)).toBeLessThan(2 * (await work(500)));
  });
});
