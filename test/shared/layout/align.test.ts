import { describe, expect, test } from '@jest/globals';
import { aligned, distributed } from '../../../shared/layout/align.ts';

const BOXES = [
  { x: 0, y: 10, width: 100, height: 50 },
  { x: 300, y: 200, width: 200, height: 80 },
  { x: 120, y: 90, width: 50, height: 50 },
];

describe('aligning cards', () => {
  test.each([
    ['left', [0, 0, 0], [10, 200, 90]],
    ['centre', [200, 150, 225], [10, 200, 90]],
    ['right', [400, 300, 450], [10, 200, 90]],
    ['top', [0, 300, 120], [10, 10, 10]],
    ['middle', [0, 300, 120], [120, 105, 120]],
    ['bottom', [0, 300, 120], [230, 200, 230]],
  ] as const)('on their %s sets that of all on that of the whole', (alignment, xs, ys) => {
    const corners = aligned(BOXES, alignment);
    expect(corners.map(({ x }) => x)).toEqual(xs);
    expect(corners.map(({ y }) => y)).toEqual(ys);
  });
});

describe('distributing cards', () => {
  test('leaves the first and the last, and makes the distances equal', () => {
    expect(distributed(BOXES, 'across').map(({ x }) => x)).toEqual([0, 300, 175]);
    expect(distributed(BOXES, 'down').map(({ y }) => y)).toEqual([10, 200, 105]);
  });
});
