import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BoxGrid } from '../../../shared/scene/box-grid.ts';
import { bottom, right } from '../../../shared/scene/geometry.ts';
import type { Box } from '../../../shared/scene/scene.ts';

const FAR = 1_000_000;

const side = fc.oneof(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: FAR }));
const place = fc.oneof(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -FAR, max: FAR }));
const box: fc.Arbitrary<Box> = fc.record({ x: place, y: place, width: side, height: side });

function overlap(a: Box, b: Box): boolean {
  return a.x < right(b) && right(a) > b.x && a.y < bottom(b) && bottom(a) > b.y;
}

test('finds the boxes that overlap an area, however far apart and however large they and the area are', () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 30 }), box, (boxes, area) => {
      const overlapping = boxes.filter((each) => overlap(each, area));
      expect(new Set(new BoxGrid(boxes).overlapping(area))).toEqual(new Set(overlapping));
    }),
  );
});

test('finds no box that was taken out, and all others', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(box, fc.boolean()), { maxLength: 30 }), box, (boxes, area) => {
      const grid = new BoxGrid(boxes.map(([each]) => each));
      for (const [each, stays] of boxes) if (!stays) grid.delete(each);
      const left = boxes.flatMap(([each, stays]) => (stays && overlap(each, area) ? [each] : []));
      expect(new Set(grid.overlapping(area))).toEqual(new Set(left));
    }),
  );
});

test('asks of the boxes that overlap an area whether something holds for one of them, in cells of any size', () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 30 }), box, fc.integer({ min: 20, max: 900 }), (boxes, area, cell) => {
      const isWide = ({ width, height }: Box) => width > height;
      const found = boxes.filter((each) => overlap(each, area)).some(isWide);
      expect(new BoxGrid(boxes, cell).some(area, isWide)).toBe(found);
    }),
  );
});

test('gives each box that is taken once in all, by the first area that it overlaps', () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 30 }), fc.array(box, { maxLength: 5 }), (boxes, areas) => {
      const grid = new BoxGrid(boxes);
      const left = new Set(boxes);
      for (const area of areas) {
        const overlapping = [...left].filter((each) => overlap(each, area));
        expect(new Set(grid.take(area))).toEqual(new Set(overlapping));
        for (const each of overlapping) left.delete(each);
      }
    }),
  );
});
