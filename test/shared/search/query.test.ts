import { describe, expect, test } from '@jest/globals';
import { findMatch, readQuery } from '../../../shared/search/query.ts';

/** Returns the part of `text` that matches `query`. */
function matchOf(text: string, query: string): string | null {
  const match = findMatch(text, readQuery(query));
  return match && text.slice(...match);
}

describe('a query', () => {
  test('asks for each word, the last one by its beginning', () => {
    expect(readQuery('Local inq')).toEqual([
      { tokens: ['local'], prefix: false },
      { tokens: ['inq'], prefix: true },
    ]);
  });

  test('asks for characters of a script without spaces in their order', () => {
    expect(readQuery('调查 必要')).toEqual([
      { tokens: ['调', '查'], prefix: false },
      { tokens: ['必', '要'], prefix: true },
    ]);
  });

  test('has no syntax', () => {
    expect(readQuery('"a" AND b* -c').map(({ tokens }) => tokens)).toEqual([['a'], ['and'], ['b'], ['c']]);
  });

  test('of punctuation alone asks for nothing', () => {
    expect(readQuery(' *"-()! ')).toEqual([]);
  });
});

describe('a match', () => {
  test('is where the words stand together as typed, else where the first of them stands', () => {
    expect(findMatch('An inquiry. A local inquiry.', readQuery('local inquiry'))).toEqual([14, 27]);
    expect(findMatch('An inquiry, not local.', readQuery('local inquiry'))).toEqual([3, 10]);
  });

  test('is in the original text, with its diacritics and its case', () => {
    expect(matchOf('W Łodzi, w ŁÓDŹ.', 'lodz')).toBe('Łodz');
    expect(matchOf('w ŁÓDŹ.', 'łódź')).toBe('ŁÓDŹ');
    expect(matchOf('هذا تَحْقِيقٌ وطني', 'تحقيق')).toBe('تَحْقِيقٌ');
    expect(matchOf('זו חֲקִירָה ארצית', 'חקירה')).toBe('חֲקִירָה');
  });

  test('of the beginning of a word is the beginning, with the marks that follow it', () => {
    expect(matchOf('the inquiries', 'inqui')).toBe('inqui');
    expect(matchOf('cafe\u0301s', 'cafe')).toBe('cafe\u0301');
    expect(matchOf('eine Straße', 'stras')).toBe('Straß');
  });

  test('is a part of a longer text without spaces', () => {
    expect(matchOf('他们说国家调查是必要的。', '调查是')).toBe('调查是');
    expect(matchOf('การสอบสวนที่จำเป็น', 'สอบสวน')).toBe('สอบสวน');
    expect(matchOf('他们说查调', '调查')).toBeNull();
  });

  test('is an emoji inside a text', () => {
    expect(findMatch('so 💔💔', readQuery('💔'))).toEqual([3, 5]);
  });

  test('is null where there is none', () => {
    expect(matchOf('national', 'local')).toBeNull();
    expect(matchOf('', 'local')).toBeNull();
    expect(matchOf('local', '')).toBeNull();
  });
});
