import { expect, test } from '@jest/globals';
import { isStale } from '../../scripts/build-app.ts';

test('the app is built when it never was, or something was changed since', () => {
  expect(isStale([], null)).toBe(true);
  expect(isStale([1, 5, 2], 4)).toBe(true);
  expect(isStale([1, 4, 2], 4)).toBe(false);
});
