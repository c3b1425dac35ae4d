import { expect, test } from '@jest/globals';
import { told } from '../told-turns.ts';

test.each([
  [
    'a name that cannot be told from the words is nobody',
    `Mr. John Hargreaves (Norwick, East) I beg to move, That the Bill be read a Second time.

Mr. Brown Hear, hear.

Sir William Tate (Marsh) Will the hon. Gentleman give way?

Mr. Hargreaves is right to say that I should not. But I ask all the same.

The Minister of Rivers (Mr. Peter Glenn) We are working on it.

Mr. Glenn I beg pardon.
`,
    [
      'Mr. John Hargreaves (Norwick, East): I beg to move, That the Bill be read a Second time.',
      '? Mr. Brown: Hear, hear.',
      'Sir William Tate (Marsh): Will the hon. Gentleman give way? Mr. Hargreaves is right to say that I should not. But I ask all the same.',
      'Mr. Peter Glenn (Minister of Rivers): We are working on it.',
      'Mr. Peter Glenn (Minister of Rivers): I beg pardon.',
    ],
  ],
])('%s', (_, text, turns) => {
  expect(told(text)).toEqual(['prose-names', ...turns]);
});
