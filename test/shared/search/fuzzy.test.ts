import { describe, expect, test } from '@jest/globals';
import { fuzzyMatch } from '../../../shared/search/fuzzy.ts';

const NAMES = ['Tidy selected cards', 'Select all', 'Text order', 'Export sources and quotations', 'Take off this map'];

function bestOf(query: string): string | undefined {
  const found = NAMES.flatMap((name) => {
    const match = fuzzyMatch(name, query);
    return match === null ? [] : [{ name, score: match.score }];
  });
  return found.sort((a, b) => b.score - a.score)[0]?.name;
}

describe('a name', () => {
  test.each([
    ['the beginnings of its words', 'tsc', 'Tidy selected cards'],
    ['the beginning of a word', 'sel', 'Select all'],
    ['words in another order', 'order text', 'Text order'],
    ['parts of words', 'quot exp', 'Export sources and quotations'],
    ['letters in their order', 'tkmp', 'Take off this map'],
  ])('is found by %s', (_, query, name) => {
    expect(bestOf(query)).toBe(name);
  });

  test('is not found by letters that do not begin with a word, or are not there', () => {
    expect(fuzzyMatch('Select all', 'ct')).not.toBeNull();
    expect(fuzzyMatch('Select all', 'ea')).toBeNull();
    expect(fuzzyMatch('Select all', 'sel x')).toBeNull();
  });

  test('is found in any script and case, with and without accents', () => {
    expect(fuzzyMatch('Größte Zölle', 'grosste zolle')?.ranges).toEqual([
      [0, 6],
      [7, 12],
    ]);
    expect(fuzzyMatch('Союз писателей', 'ПИС')?.ranges).toEqual([[5, 8]]);
    expect(fuzzyMatch('国家调查', '调查')?.ranges).toEqual([[2, 4]]);
  });

  test('is found at once whatever is typed', () => {
    expect(fuzzyMatch(`a${'ab'.repeat(100)}`, `${'a'.repeat(90)}c`)).toBeNull();
  });

  test('is found by nothing, with nothing marked', () => {
    expect(fuzzyMatch('Select all', ' ')?.ranges).toEqual([]);
  });
});
