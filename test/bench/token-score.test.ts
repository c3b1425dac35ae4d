import { describe, expect, test } from '@jest/globals';
import { meanScore, tokenScore } from './token-score.ts';

describe('the score of a text that was read', () => {
  test('is full for the same words, whatever their capitals and white space', () => {
    expect(tokenScore('One  two\nTHREE', 'one two three.')).toEqual({ recall: 1, precision: 1, f1: 1, order: 1 });
  });

  test('counts words that are missing, too many, and out of order', () => {
    expect(tokenScore('a b', 'a b c d')).toMatchObject({ recall: 0.5, precision: 1, order: 1 / 3 });
    expect(tokenScore('a a b b', 'a b')).toMatchObject({ recall: 1, precision: 0.5 });
    expect(tokenScore('c b a', 'a b c')).toMatchObject({ f1: 1, order: 0 });
  });

  test('is averaged over documents', () => {
    const [good, bad] = [tokenScore('a b', 'a b'), tokenScore('x y', 'a b')];
    expect(meanScore([good, bad])).toEqual({ recall: 0.5, precision: 0.5, f1: 0.5, order: 0.5 });
  });
});
