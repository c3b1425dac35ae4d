import { expect, test } from '@jest/globals';
import { findQuotation } from '../../../shared/proposals/find-quotation.ts';

const SOURCE =
  'On Tuesday the minister said "I will resign" on\nMonday – and the Government did not agree to the plan.';

test.each([
  ['what stands around words in quotation marks', 'the minister never said "I will resign" on Monday'],
  ['words that brackets put in', '"I will [not be made to] resign" on Monday'],
  ['words that an ellipsis leaves out', 'the Government did … agree to the plan'],
  ['a word that brackets finish', 'the Government did not agree[d] to the plan'],
])('%s must be in the source too', (_, words) => {
  expect(findQuotation(words, SOURCE)).toMatchObject({ isExact: false, difference: expect.stringMatching(/\.$/) });
});

test('other marks, dashes and white space do not count', () => {
  const found = findQuotation('the minister said “I will resign” on Monday — and the Government', SOURCE);
  expect(found).toMatchObject({ isExact: true, difference: '' });
  expect(SOURCE.slice(found.place?.start, found.place?.end)).toBe(found.place?.exact);
});
