import { expect, test } from '@jest/globals';
import { headline } from '../../../shared/report/headline.ts';

test('a short text is its own headline, in one line', () => {
  expect(headline(' One\n  two ')).toEqual({ line: 'One two', isWhole: true });
  expect(headline('👩‍💻'.repeat(200))).toEqual({ line: '👩‍💻'.repeat(200), isWhole: true });
});

test('a long text is cut between characters', () => {
  expect(headline('👩‍💻'.repeat(201))).toEqual({ line: `${'👩‍💻'.repeat(200)}…`, isWhole: false });
});
