import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type FlowBlock, flowInColumns } from '../../../../shared/paper/appendix/flow-columns.ts';

const block = (lines: number, more: Partial<FlowBlock> = {}): FlowBlock => {
  return { lines, leading: 10, before: 0, staysWithNext: false, ...more };
};
const COLUMNS = { count: 2, height: 100 };

describe('paragraphs in columns', () => {
  test('fill one column after the other, and are as long as each other on the last page', () => {
    const places = flowInColumns([block(3), block(3), block(3), block(3)], COLUMNS);
    expect(places.map(([first]) => first)).toEqual([
      { page: 0, column: 0, y: 0 },
      { page: 0, column: 0, y: 30 },
      { page: 0, column: 1, y: 0 },
      { page: 0, column: 1, y: 30 },
    ]);
  });

  test('never leave a heading without what it is over', () => {
    const heading = block(1, { staysWithNext: true, before: 10 });
    const places = flowInColumns([block(8), heading, block(12)], { count: 1, height: 100 });
    expect(places[1]?.[0]?.page).toBe(places[2]?.[0]?.page);
  });

  test('keep a heading over its text when there is nothing else', () => {
    const [heading, text] = flowInColumns([block(1, { staysWithNext: true, leading: 30 }), block(3)], COLUMNS);
    expect([heading?.[0]?.column, text?.[0]?.column]).toEqual([0, 0]);
  });

  test('leave no page with little on it: the last two share what there is', () => {
    const places = flowInColumns(
      Array.from({ length: 22 }, () => block(1)),
      COLUMNS,
    ).flat();
    const onLast = places.filter(({ page }) => page === 1).length;
    expect(onLast).toBeGreaterThanOrEqual(8);
  });

  test('keep their order and stay within their column', () => {
    const blocks = fc.array(
      fc.record({
        lines: fc.integer({ min: 1, max: 30 }),
        leading: fc.integer({ min: 8, max: 20 }),
        before: fc.integer({ min: 0, max: 20 }),
        staysWithNext: fc.boolean(),
      }),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(blocks, (given) => {
        const places = flowInColumns(given, COLUMNS);
        expect(places.map((lines) => lines.length)).toEqual(given.map(({ lines }) => lines));
        const at = places.flat().map(({ page, column, y }) => page * 1e6 + column * 1e4 + y);
        expect(at).toEqual(at.toSorted((a, b) => a - b));
        const low = places.map((lines, index) => Math.max(...lines.map(({ y }) => y)) + (given[index]?.leading ?? 0));
        expect(Math.max(...low)).toBeLessThanOrEqual(COLUMNS.height);
      }),
    );
  });
});
