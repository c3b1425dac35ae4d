import { describe, expect, test } from '@jest/globals';
import { findInText } from '../../../../renderer/features/reader/find-in-text.ts';
import { wordsToFind } from '../../../../renderer/features/reader/words-to-find.ts';

const TEXT = 'It began.\n\nNobody can be\n  compelled, said the clerk, to appear before it.\n\n国家调查应当公开。';

describe('the words by which a lost passage is looked for', () => {
  test.each([
    ['Nobody could be compelled to appear before it, he said', 'to appear before it'],
    ['NOBODY  can be\ncompelled', 'NOBODY can be compelled'],
    ['国家调查不应当公开。', '应当公开。'],
  ])('of %p are those that the text still has: %p', (quote, words) => {
    expect(wordsToFind(quote, TEXT)).toBe(words);
    expect(findInText(TEXT, words)).toHaveLength(1);
  });

  test('are its first ones where the text has none of them', () => {
    expect(wordsToFind('Quite another thing was written here once', TEXT)).toBe('Quite another thing was written here');
    expect(findInText(TEXT, wordsToFind('xyz', TEXT))).toEqual([]);
  });

  test('are few, of a long passage', () => {
    const long = 'word after word '.repeat(100);
    expect(wordsToFind(long, long).length).toBeLessThanOrEqual(120);
  });
});
