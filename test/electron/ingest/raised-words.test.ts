import { describe, expect, test } from '@jest/globals';
import { loweredText, raisedText } from '../../../electron/ingest/raised-words.ts';

describe('raised words', () => {
  test.each([
    ['10', '6', '10⁶'],
    ['10', '−3', '10⁻³'],
    ['m', '2', 'm²'],
    ['said in 2019', '3', 'said in 2019³'],
    ['x', 'n', 'xⁿ'],
    ['x', 'k', 'x^k'],
    ['1', 'st', '1st'],
    ['M', 'me', 'Mme'],
    ['2', 'k+1', '2^(k+1)'],
    ['word', '1, 2', 'word[1, 2]'],
    ['word', '[4]', 'word[4]'],
    ['word', 'new', 'word[new]'],
    ['word', '*', 'word*'],
  ])('after %j, %j are kept apart: %j', (before, words, together) => {
    expect(before + raisedText(words, before.at(-1) ?? '')).toBe(together);
  });

  test('that refer to a note are in brackets', () => {
    expect([raisedText('3', '9', true), raisedText('[3]', '9', true), raisedText('*', 'd', true)]).toEqual([
      '[3]',
      '[3]',
      '*',
    ]);
  });
});

describe('lowered words', () => {
  test.each([
    ['2', '₂'],
    ['i', '_i'],
    ['max', '_max'],
    ['i, j', '_(i, j)'],
    ['', ''],
  ])('%j are kept apart: %j', (words, kept) => {
    expect(loweredText(words)).toBe(kept);
  });
});
