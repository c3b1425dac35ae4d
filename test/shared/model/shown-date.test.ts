import { expect, test } from '@jest/globals';
import { shownDate } from '../../../shared/model/shown-date.ts';

test.each([
  ['2025', '2025'],
  ['2025-01', 'January 2025'],
  ['2025-01-16', '16 January 2025'],
  ['2025-01-16T12:30', '16 January 2025, 12:30'],
  ['2025-01/2025-02', 'January 2025 – February 2025'],
  ['2025~', 'c. 2025'],
])('the date %s is shown as %s', (date, shown) => {
  expect(shownDate(date)).toBe(shown);
});
