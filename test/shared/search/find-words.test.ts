import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type WordQuery, withReplaced, wordFinder } from '../../../shared/search/find-words.ts';

function replaced(text: string, words: string, replacement: string, options: Partial<WordQuery> = {}): string {
  return withReplaced(text, wordFinder({ words, exact: false, whole: false, ...options })(text), replacement);
}

describe('words in a text', () => {
  test.each([
    ['in any case', 'Tax and TAXES', 'tax', '[] and []ES'],
    ['with accents or without', 'Zürich, Zurich', 'zurich', '[], []'],
    ['whose accents are characters of their own', 'Zu\u0308rich', 'zürich', '[]'],
    ['in Cyrillic', 'Союз и союзник', 'СОЮЗ', '[] и []ник'],
    ['in Arabic, with vowel signs or without', 'كَتَبَ', 'كتب', '[]'],
    ['in Chinese', '国家调查局', '调查', '国家[]局'],
    ['across the end of a line', 'a national\ninquiry', 'National inquiry', 'a []'],
    ['that overlap, once', 'aaaa', 'aaa', '[]a'],
    ['that end with a sign', 'What? Why?', 'what?', '[] Why?'],
  ])('are found %s', (_, text, words, expected) => {
    expect(replaced(text, words, '[]')).toBe(expected);
  });

  test('are not a part of one character', () => {
    expect(replaced('Encyclopædia', 'e', '[]')).toBe('[]ncyclopædia');
    expect(replaced('👩‍🚒', '👩', '[]')).toBe('👩‍🚒');
  });

  test.each([
    ['tax', 'Tax, taxes, syntax: tax', '[], taxes, syntax: []'],
    ['zoll', 'Zoll und Zölle', '[] und Zölle'],
    ['调查', '国家调查局', '国家[]局'],
    ['tax?', 'A tax? A syntax?', 'A [] A syntax?'],
  ])('are not a part of a longer word, where whole words are asked for: %s', (words, text, expected) => {
    expect(replaced(text, words, '[]', { whole: true })).toBe(expected);
  });

  test('have their capitals and accents, where these are asked for', () => {
    const text = 'Resume, resume, résumé, re\u0301sume\u0301';
    expect(replaced(text, 'resume', '[]', { exact: true })).toBe('Resume, [], résumé, re\u0301sume\u0301');
    expect(replaced(text, 'résumé', '[]', { exact: true })).toBe('Resume, resume, [], []');
  });

  test('are nothing where nothing is asked for', () => {
    expect(replaced('A text.', '', '[]')).toBe('A text.');
    expect(replaced('A text.', '\u00ad', '[]')).toBe('A text.');
  });

  test('are the words that were put there, whatever stands around', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 30 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const whole = `${before} \u2003needle ${after}`;
        const ranges = wordFinder({ words: 'NEEDLE', exact: false, whole: true })(whole);
        expect(ranges.map(([start, end]) => whole.slice(start, end).toLowerCase())).toContain('needle');
        expect(withReplaced(whole, ranges, '')).not.toMatch(/(?<![\p{L}\p{N}\p{M}])needle /u);
      }),
    );
  });
});
