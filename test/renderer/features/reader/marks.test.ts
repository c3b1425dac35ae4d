import { describe, expect, test } from '@jest/globals';
import { type Mark, MarkIndex, segmentsOf } from '../../../../renderer/features/reader/marks.ts';

const mark = (id: string, start: number, end: number): Mark => ({ id, start, end });
const shown = (start: number, end: number, marks: readonly Mark[]) =>
  segmentsOf(start, end, marks).map(({ start: from, end: to, marks: all }) => [
    from,
    to,
    all.map(({ id }) => id).join(''),
  ]);

describe('a stretch of text with marks', () => {
  test('is cut wherever a mark begins or ends', () => {
    expect(shown(0, 20, [mark('a', 2, 10), mark('b', 5, 15)])).toEqual([
      [0, 2, ''],
      [2, 5, 'a'],
      [5, 10, 'ab'],
      [10, 15, 'b'],
      [15, 20, ''],
    ]);
  });

  test('is one piece in marks that go beyond it, and without any', () => {
    expect(shown(5, 8, [mark('a', 0, 20), mark('b', 5, 8)])).toEqual([[5, 8, 'ab']]);
    expect(shown(5, 8, [])).toEqual([[5, 8, '']]);
  });

  test('covers every character once, whatever the marks', () => {
    const marks = Array.from({ length: 40 }, (_, index) => {
      const start = (index * 37) % 100;
      return mark(String(index), start, start + 1 + ((index * 13) % 50));
    });
    const segments = segmentsOf(0, 120, marks);
    expect(segments[0]?.start).toBe(0);
    expect(segments.at(-1)?.end).toBe(120);
    for (const [index, { start, end, marks: all }] of segments.entries()) {
      expect(segments[index + 1]?.start ?? 120).toBe(end);
      for (let at = start; at < end; at++) {
        expect(all).toEqual(marks.filter((each) => each.start <= at && each.end > at));
      }
    }
  });
});

describe('the marks of a whole text', () => {
  const marks = Array.from({ length: 300 }, (_, index) => {
    const start = (index * 7919) % 5_000;
    return mark(String(index), start, start + 1 + (index % 7 === 0 ? 2_000 : index % 60));
  });
  const index = new MarkIndex(marks);

  test.each([
    [0, 5_000],
    [100, 101],
    [2_500, 2_800],
    [6_999, 7_000],
    [4_000, 4_000],
  ])('from %i to %i are those that have a character there', (start, end) => {
    const expected = marks.filter((each) => each.start < end && each.end > start).map(({ id }) => id);
    expect(
      index
        .within(start, end)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(expected.sort());
  });
});
