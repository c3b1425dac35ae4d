import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  boundsOf,
  flatten,
  lengthOf,
  pointAlong,
  roundedPath,
  segmentCrosses,
} from '../../../shared/scene/geometry.ts';

const box = { x: 10, y: 10, width: 20, height: 10 };

describe('a segment and a box', () => {
  test('cross when the segment runs through the inside', () => {
    expect(segmentCrosses({ x: 0, y: 15 }, { x: 50, y: 15 }, box)).toBe(true);
    expect(segmentCrosses({ x: 15, y: 12 }, { x: 20, y: 18 }, box)).toBe(true);
  });

  test('do not cross when the segment runs along an edge, touches a corner or passes by', () => {
    expect(segmentCrosses({ x: 0, y: 10 }, { x: 50, y: 10 }, box)).toBe(false);
    expect(segmentCrosses({ x: 0, y: 20 }, { x: 10, y: 10 }, box)).toBe(false);
    expect(segmentCrosses({ x: 0, y: 0 }, { x: 9, y: 50 }, box)).toBe(false);
  });

  test('cross whenever one end is inside', () => {
    const inside = fc.record({
      x: fc.double({ min: 10.01, max: 29.99, noNaN: true }),
      y: fc.double({ min: 10.01, max: 19.99, noNaN: true }),
    });
    const anywhere = fc.record({ x: fc.integer({ min: -99, max: 99 }), y: fc.integer({ min: -99, max: 99 }) });
    fc.assert(
      fc.property(inside, anywhere, (a, b) => {
        expect(segmentCrosses(a, b, box)).toBe(true);
      }),
    );
  });
});

test('bounds hold all boxes, and none gives an empty box', () => {
  expect(boundsOf([box, { x: -5, y: 12, width: 1, height: 50 }])).toEqual({ x: -5, y: 10, width: 35, height: 52 });
  expect(boundsOf([])).toEqual({ x: 0, y: 0, width: 0, height: 0 });
});

test('a point along a line is that many pixels from its start, and stays within its ends', () => {
  const line = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
  ];
  expect(pointAlong(line, 15)).toEqual({ x: 10, y: 5 });
  expect(pointAlong(line, -3)).toEqual({ x: 0, y: 0 });
  expect(pointAlong(line, 99)).toEqual({ x: 10, y: 10 });
});

test('rounding corners keeps both ends and cuts each corner short', () => {
  const line = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 100, y: 100 },
  ];
  const points = flatten(roundedPath(line, 16));
  expect(points[0]).toEqual({ x: 0, y: 0 });
  expect(points.at(-1)).toEqual({ x: 100, y: 100 });
  expect(lengthOf(points)).toBeLessThan(200);
  expect(lengthOf(points)).toBeGreaterThan(190);
  expect(points.some((p) => p.x === 100 && p.y === 0)).toBe(false);
});
