import { expect, test } from '@jest/globals';
import { wholeCharacter } from '../../../shared/text/whole-character.ts';

test('an offset between the halves of a character moves before it, and all others stay', () => {
  const offsets = [0, 1, 2, 3, 4].map((offset) => wholeCharacter('a💔b', offset));
  expect(offsets).toEqual([0, 1, 1, 3, 4]);
});
