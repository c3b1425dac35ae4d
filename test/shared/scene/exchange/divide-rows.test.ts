import { describe, expect, test } from '@jest/globals';
import { dividedRows, type RowNeed } from '../../../../shared/scene/exchange/divide-rows.ts';

const NOTE = 10;

function row(height: number, change: Partial<RowNeed> = {}): RowNeed {
  return { lane: 0, replyTo: null, gap: 5, height: ({ notes }) => height + notes * NOTE, ...change };
}

const room = { first: 100, others: 150, lanes: 9 };

describe('rows divided among pages', () => {
  test('fill each page as far as they have room on it, the first less far than the others', () => {
    const rows = Array.from({ length: 7 }, () => row(45));
    expect(dividedRows(rows, room)).toEqual([
      [0, 1],
      [2, 3, 4],
      [5, 6],
    ]);
  });

  test('are none where there are none', () => {
    expect(dividedRows([], room)).toEqual([]);
  });

  test('begin another page where a page would have more lanes than it may', () => {
    const rows = [0, 1, 0, 2, 1].map((lane) => row(10, { lane }));
    expect(dividedRows(rows, { ...room, lanes: 2 })).toEqual([
      [0, 1, 2],
      [3, 4],
    ]);
  });

  test('leave room for the notes on replies from and to other pages', () => {
    const apart = [row(50), row(45), row(70), row(70, { replyTo: 1 })];
    // The second one and its note have no room beside the first.
    expect(dividedRows(apart, room)).toEqual([[0], [1, 2], [3]]);
    expect(dividedRows([row(50), row(45), row(70), row(70)], room)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  test('come to an end where a note moves the row that it is for', () => {
    const rows = [row(90), row(50, { replyTo: 0 }), row(45, { replyTo: 1 }), row(45, { replyTo: 2 })];
    const pages = dividedRows(rows, room);
    expect(pages.flat()).toEqual([0, 1, 2, 3]);
  });

  test('have a page of their own where they are higher than any', () => {
    expect(dividedRows([row(10), row(400), row(10)], room)).toEqual([[0], [1], [2]]);
  });
});
