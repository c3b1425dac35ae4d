import { expect, test } from '@jest/globals';
import { dateContradictions } from '../../../shared/exchange/contradictions.ts';
import { dateSpan } from '../../../shared/exchange/date-span.ts';

function contradictions(...dates: (string | null)[]): [number, { other: number; side: string }][] {
  return [...dateContradictions(dates.map(dateSpan))];
}

test('dates in order contradict nothing, missing and partial ones neither', () => {
  expect(contradictions('2024', '2025-01', null, '2025-01-06', '2025-01', '2025-01-06T10:00', '2025-01-06')).toEqual(
    [],
  );
});

test('of two dates the second is said to come before what stands above it', () => {
  expect(contradictions('2025-01-16', '2025-01-06')).toEqual([[1, { other: 0, side: 'above' }]]);
});

test('one date that is far too late is pointed out, and not all that follow it', () => {
  expect(contradictions('2025-01-06', '2026-01-08', '2025-01-10', '2025-01-16')).toEqual([
    [1, { other: 2, side: 'below' }],
  ]);
});

test('one date that is far too early is pointed out, and not all before it', () => {
  expect(contradictions('2025-01-06', '2025-01-08', '2024-01-10', '2025-01-16')).toEqual([
    [2, { other: 1, side: 'above' }],
  ]);
});

test('a day after a month that it lies in contradicts nothing, a day before that month does', () => {
  expect(contradictions('2025-02', '2025-02-01')).toEqual([]);
  expect(contradictions('2025-02', '2025-01-31')).toHaveLength(1);
});

test('times of the same day count', () => {
  expect(contradictions('2025-01-06T12:30', '2025-01-06T12:29')).toEqual([[1, { other: 0, side: 'above' }]]);
});
