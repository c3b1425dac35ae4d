import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Box } from '../../../../shared/scene/scene.ts';
import { placeColumns, type SizedColumn } from '../../../../shared/scene/text-order/place-columns.ts';

const size = fc.integer({ min: 1, max: 300 });
const anyColumns: fc.Arbitrary<SizedColumn[]> = fc.array(
  fc.record({
    headingHeight: size,
    leftWidth: size,
    beforeCards: fc.nat(50),
    gutter: fc.nat(200),
    rows: fc.array(
      fc.record({
        gap: fc.nat(30),
        leftHeight: fc.nat(200),
        cards: fc.array(fc.record({ width: size, height: size }), { maxLength: 4 }),
      }),
      { maxLength: 6 },
    ),
  }),
  { maxLength: 4 },
);

function overlap(a: Box, b: Box): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > 0 && down > 0;
}

describe('placed columns', () => {
  test('have nothing on top of anything else, however many cards stand at one place', () => {
    fc.assert(
      fc.property(anyColumns, (columns) => {
        const placed = placeColumns(columns).columns;
        const boxes = placed.flatMap(({ heading, rows }) => [
          heading,
          ...rows.flatMap(({ left, cards }) => [left, ...cards]),
        ]);
        for (const [index, box] of boxes.entries()) {
          expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
        }
      }),
    );
  });

  test('keep the order of the text: each row begins where the one before has ended', () => {
    fc.assert(
      fc.property(anyColumns, (columns) => {
        for (const { rows } of placeColumns(columns).columns) {
          for (const [index, { left }] of rows.entries()) {
            const before = rows[index - 1];
            const ends = before === undefined ? [] : [before.left, ...before.cards].map(({ y, height }) => y + height);
            expect(left.y).toBeGreaterThanOrEqual(Math.max(0, ...ends));
          }
        }
      }),
    );
  });

  test('leave the room for arcs free at the right of their cards', () => {
    fc.assert(
      fc.property(anyColumns, (columns) => {
        const { columns: placed, width } = placeColumns(columns);
        for (const [index, { cardsEnd, rows }] of placed.entries()) {
          const next = placed[index + 1]?.heading.x ?? width;
          expect(next - cardsEnd).toBeGreaterThanOrEqual(columns[index]?.gutter ?? 0);
          for (const { cards } of rows)
            for (const { x, width: own } of cards) expect(x + own).toBeLessThanOrEqual(cardsEnd);
        }
      }),
    );
  });
});
