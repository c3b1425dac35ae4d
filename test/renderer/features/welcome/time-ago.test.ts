import { describe, expect, test } from '@jest/globals';
import { timeAgo } from '../../../../renderer/features/welcome/time-ago.ts';

const now = new Date(2025, 0, 16, 12, 0);
const ago = (...then: [number, number, number, number, number]) => timeAgo(new Date(...then), now);

describe('when something was', () => {
  test('is said in minutes and hours today', () => {
    expect(timeAgo(now, now)).toBe('just now');
    expect(ago(2025, 0, 16, 11, 55)).toBe('5 minutes ago');
    expect(ago(2025, 0, 16, 9, 0)).toBe('3 hours ago');
  });

  test('is said in days by the calendar, not by the clock', () => {
    expect(ago(2025, 0, 15, 23, 0)).toBe('yesterday');
    expect(ago(2025, 0, 15, 1, 0)).toBe('yesterday');
    expect(ago(2025, 0, 11, 12, 0)).toBe('5 days ago');
  });

  test('is last week, then a date', () => {
    expect(ago(2025, 0, 7, 12, 0)).toBe('last week');
    expect(ago(2024, 11, 24, 12, 0)).toBe('24 December 2024');
  });

  test('is now for a clock that was put back', () => {
    expect(ago(2025, 0, 16, 12, 30)).toBe('just now');
  });
});
