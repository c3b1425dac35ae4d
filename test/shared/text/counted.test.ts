import { expect, test } from '@jest/globals';
import { counted } from '../../../shared/text/counted.ts';

test.each([
  [0, '0 claims'],
  [1, '1 claim'],
  [2, '2 claims'],
  [1200, '1,200 claims'],
])('%i is counted as %s', (count, words) => {
  expect(counted(count, 'claim')).toBe(words);
});

test('what has a plural of its own is counted by it', () => {
  expect([counted(1, 'reply', 'replies'), counted(3, 'reply', 'replies')]).toEqual(['1 reply', '3 replies']);
});
