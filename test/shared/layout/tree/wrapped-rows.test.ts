import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { CHANNEL, GUTTER_OF_ONE_KIND, GUTTER_OF_TWO_KINDS, gutterFor } from '../../../../shared/layout/layout-box.ts';
import { type Wrap, type WrapItem, type WrappedRows, wrapItems } from '../../../../shared/layout/tree/wrapped-rows.ts';
import type { Box } from '../../../../shared/scene/scene.ts';
import { withoutPassage } from '../layout-cases.ts';

const subtree: fc.Arbitrary<WrapItem> = fc.record({
  width: fc.integer({ min: 248, max: 2000 }),
  height: fc.integer({ min: 200, max: 1500 }),
  cards: fc.integer({ min: 1, max: 4 }),
  tall: fc.constant(true),
});
const single = (i: number): WrapItem => ({ width: 248, height: 80 + 20 * (i % 5), cards: 1, tall: false });
const items = fc.array(fc.oneof(subtree, fc.nat().map(single)), { minLength: 2, maxLength: 20 });
const wraps: fc.Arbitrary<Wrap> = fc.oneof(
  fc.record({ rows: fc.integer({ min: 1, max: 8 }), sorted: fc.boolean() }),
  fc.record({ columns: fc.integer({ min: 2, max: 6 }) }),
);

function boxesOf(given: readonly WrapItem[], { x, y }: WrappedRows): Box[] {
  return given.map(({ width, height }, i) => ({ x: x[i] ?? Number.NaN, y: y[i] ?? Number.NaN, width, height }));
}

describe('wrapped rows', () => {
  test('leave a gutter or a channel between any two items, and reach as far as they say', () => {
    fc.assert(
      fc.property(items, wraps, (given, wrap) => {
        const wrapped = wrapItems(given, wrap);
        const boxes = boxesOf(given, wrapped);
        expect(withoutPassage(new Map(boxes.map((box, i) => [`${i}`, box])), 'down')).toEqual([]);
        expect(Math.max(...boxes.map(({ x, width }) => x + width))).toBeLessThanOrEqual(wrapped.right);
        expect(Math.min(...boxes.map(({ x }) => x))).toBeGreaterThanOrEqual(-wrapped.left);
        expect(Math.max(...boxes.map(({ y, height }) => y + height))).toBeCloseTo(wrapped.height);
      }),
      { numRuns: 300 },
    );
  });

  test('leave a trunk free, as wide as the lines need that pass it, in every row but the last', () => {
    fc.assert(
      fc.property(fc.array(subtree, { minLength: 3, maxLength: 20 }), fc.integer({ min: 2, max: 5 }), (given, rows) => {
        const boxes = boxesOf(given, wrapItems(given, { rows, sorted: false }));
        const lastRow = Math.max(...boxes.map(({ y }) => y));
        const passing = given.filter((_, i) => (boxes[i]?.y ?? 0) > 0).reduce((sum, { cards }) => sum + cards, 0);
        const half = gutterFor(passing) / 2;
        expect(boxes.filter((box) => box.y < lastRow && box.x < half && box.x + box.width > -half)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('reach as far to one side of the trunk as to the other, if their items allow it', () => {
    const given = Array.from({ length: 8 }, () => ({ width: 400, height: 300, cards: 1, tall: true }));
    const { left, right } = wrapItems(given, { rows: 2, sorted: false });
    expect(left).toBe(right);
  });

  test('keep the order of items that are not sorted', () => {
    const given = [300, 900, 200, 700, 400, 500].map((width) => ({ width, height: 400, cards: 1, tall: true }));
    const { x, y } = wrapItems(given, { rows: 2, sorted: false });
    const inReadingOrder = [...given.keys()].sort((a, b) => (y[a] ?? 0) - (y[b] ?? 0) || (x[a] ?? 0) - (x[b] ?? 0));
    expect(inReadingOrder).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('centre a shorter last row of single cards, so that its lines run straight up between those above', () => {
    const given = [0, 0, 0, 0, 0].map(single);
    const { x, y } = wrapItems(given, { rows: 2, sorted: false });
    expect(x).toEqual([-436, -124, 188, -280, 32]);
    expect(y).toEqual([0, 0, 0, 80 + CHANNEL, 80 + CHANNEL]);
    expect(GUTTER_OF_ONE_KIND).toBe(64);
  });

  test('leave more room between single cards where the lines of two kinds run between those of a lower row', () => {
    const kinds = ['supports', 'supports', 'supports', 'supports', 'attacks'] as const;
    const wrapped = (kind: (i: number) => (typeof kinds)[number] | undefined) =>
      wrapItems(
        kinds.map((_, i) => ({ ...single(0), kind: kind(i) })),
        { rows: 2, sorted: false },
      ).x;
    expect(wrapped((i) => kinds[i])).toEqual([-456, -124, 208, -290, 42]);
    expect(GUTTER_OF_TWO_KINDS).toBe(84);
    expect(wrapped((i) => kinds[i === 4 ? 3 : 4 - i])).toEqual([-436, -124, 188, -280, 32]);
  });
});
