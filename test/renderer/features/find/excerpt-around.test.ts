import { describe, expect, test } from '@jest/globals';
import { excerptAround } from '../../../../renderer/features/find/excerpt-around.ts';

describe('what is shown around a match', () => {
  test('is all of a short text', () => {
    const text = 'Five areas are to go first.';
    expect(excerptAround(text, [5, 10])).toEqual({ before: 'Five ', marked: 'areas', after: ' are to go first.' });
  });

  test('begins with a word where the match is far from the beginning', () => {
    const text = `${'A long beginning. '.repeat(20)}The match is here.`;
    const start = text.indexOf('match');
    expect(excerptAround(text, [start, start + 5])).toEqual({
      before: '…long beginning. A long beginning. The ',
      marked: 'match',
      after: ' is here.',
    });
  });

  test('ends with an ellipsis where the text goes on', () => {
    expect(excerptAround('x'.repeat(500), null).after).toBe(`${'x'.repeat(160)}…`);
  });

  test('is on one line', () => {
    expect(excerptAround('One\n\ntwo\tthree', [5, 8])).toEqual({ before: 'One ', marked: 'two', after: ' three' });
  });

  test('never ends in half a character', () => {
    expect(excerptAround(`${'x'.repeat(159)}😀 and more`, null).after.isWellFormed()).toBe(true);
  });
});
