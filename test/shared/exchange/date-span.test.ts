import { describe, expect, test } from '@jest/globals';
import { dateSpan } from '../../../shared/exchange/date-span.ts';

/** First and last moment as ISO 8601. */
function span(date: string): string[] | null {
  const found = dateSpan(date);
  return found && [found.from, found.to].map((time) => new Date(time).toISOString());
}

describe('when a date may have been', () => {
  test('a month is all of its days', () => {
    expect(span('2025-01')).toEqual(['2025-01-01T00:00:00.000Z', '2025-01-31T23:59:59.999Z']);
  });

  test('a year and a day are all of theirs, the first years too', () => {
    expect(span('2024')).toEqual(['2024-01-01T00:00:00.000Z', '2024-12-31T23:59:59.999Z']);
    expect(span('2024-02-29')).toEqual(['2024-02-29T00:00:00.000Z', '2024-02-29T23:59:59.999Z']);
    expect(span('0044-03')).toEqual(['0044-03-01T00:00:00.000Z', '0044-03-31T23:59:59.999Z']);
  });

  test('a time of day is the same on every machine', () => {
    expect(span('2025-01-16T12:30')).toEqual(['2025-01-16T12:30:00.000Z', '2025-01-16T12:30:59.999Z']);
    expect(span('2025-01-16T12:30:15')).toEqual(['2025-01-16T12:30:15.000Z', '2025-01-16T12:30:15.999Z']);
  });

  test('a time with a zone is read in it', () => {
    expect(span('2025-01-16T12:30:00+02:00')).toEqual(['2025-01-16T10:30:00.000Z', '2025-01-16T10:30:00.000Z']);
  });

  test('intervals and seasons have both ends', () => {
    expect(span('2025-01/2025-02')).toEqual(['2025-01-01T00:00:00.000Z', '2025-02-28T23:59:59.999Z']);
    expect(span('2025-21')?.[1]).toBe('2025-03-31T23:59:59.999Z');
  });

  test.each(['2025-01?', '2025~', '[2025-01..2025-03]'])('nothing is sure of %s', (date) => {
    expect(span(date)).toBeNull();
  });

  test('an interval without an end goes on', () => {
    const span = { from: Date.UTC(2025, 0), to: Infinity };
    expect([dateSpan('2025-01/..'), dateSpan('2025-01/')]).toEqual([span, span]);
  });

  test('nothing is known without a date', () => {
    expect(dateSpan(null)).toBeNull();
  });
});
