import { expect, test } from '@jest/globals';
import { told } from '../told-turns.ts';

test.each([
  [
    'a play in verse',
    `ACT I

SCENE I. A bridge.

HAMLET
To be, or not to be,
That is the question

OPHELIA
Good my lord,
How does your honour?

HAMLET
I humbly thank you
`,
    [
      'HAMLET: To be, or not to be, That is the question',
      'OPHELIA: Good my lord, How does your honour?',
      'HAMLET: I humbly thank you',
    ],
  ],
])('%s', (_, text, turns) => {
  expect(told(text)).toEqual(['capital-names', ...turns]);
});
