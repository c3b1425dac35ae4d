import { describe, expect, test } from '@jest/globals';
import { firstSentenceEnd } from '../../../shared/text/sentence.ts';

const first = (text: string) => text.slice(0, firstSentenceEnd(text));

describe('the first sentence of a text', () => {
  test.each([
    ['It is slow. It is dear.', 'It is slow. '],
    ['Is it slow? Yes.', 'Is it slow? '],
    ['国家调查是必要的。很慢。', '国家调查是必要的。'],
    ['It is slow, and it is dear', 'It is slow, and it is dear'],
    ['', ''],
  ])('of “%s” ends where it says', (text, sentence) => {
    expect(first(text)).toBe(sentence);
  });

  test('goes on after an abbreviation', () => {
    expect(first('Mr. Smith and Dr. Jones object. Nobody else does.')).toBe('Mr. Smith and Dr. Jones object. ');
  });
});
