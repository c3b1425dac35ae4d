import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tokensOf } from '../../../shared/search/tokens.ts';

const textsOf = (text: string) => tokensOf(text).map((token) => token.text);

describe('the tokens of a text', () => {
  test('are found in millions of characters without a space', () => {
    const text = 'x'.repeat(10_000_000);
    const tokens = tokensOf(text);
    expect([tokens[0]?.start, tokens.at(-1)?.end]).toEqual([0, text.length]);
  });

  test('are its words, without punctuation and in lower case', () => {
    expect(textsOf('“Local, or NATIONAL?” (2025)')).toEqual(['local', 'or', 'national', '2025']);
  });

  test.each([
    ['Łódź', ['lodz']],
    ['Straße', ['strasse']],
    ['ΈΡΕΥΝΑΣ', ['ερευνασ']],
    ['έρευνας', ['ερευνασ']],
    ['İstanbul ırmak', ['istanbul', 'irmak']],
    ['ＡＢＣ ﬁne', ['abc', 'fine']],
    ['Ёлка', ['елка']],
  ])('do without case and diacritics: %s', (text, expected) => {
    expect(textsOf(text)).toEqual(expected);
  });

  test('do without Arabic harakat and tatweel, and Hebrew niqqud', () => {
    expect(textsOf('تَحْقِيقٌ تحـقيق')).toEqual(['تحقيق', 'تحقيق']);
    expect(textsOf('חֲקִירָה')).toEqual(['חקירה']);
  });

  test('keep the marks that are vowels', () => {
    expect(textsOf('कि कु')).toEqual(['कि', 'कु']);
    expect(textsOf('がか')).toEqual(['が', 'か']);
  });

  test('are graphemes in scripts without spaces, joined to each other', () => {
    expect(tokensOf('在国家')).toEqual([
      { text: '在', start: 0, end: 1, joined: false },
      { text: '国', start: 1, end: 2, joined: true },
      { text: '家', start: 2, end: 3, joined: true },
    ]);
    expect(textsOf('ที่นี่')).toEqual(['ที่', 'นี่']);
  });

  test('part a word from a script without spaces beside it', () => {
    expect(tokensOf('G20峰会').map(({ text, joined }) => [text, joined])).toEqual([
      ['g20', false],
      ['峰', false],
      ['会', true],
    ]);
  });

  test('are emoji one by one, whatever their tone and form, also without a space before them', () => {
    expect(textsOf('ja💔❤️nein')).toEqual(['ja', '💔', '❤', 'nein']);
    expect(textsOf('👍🏽👨‍👩‍👧🇬🇧🇫🇷')).toEqual(['👍', '👨‍👩‍👧', '🇬🇧', '🇫🇷']);
  });

  test('pass over invisible characters in a word', () => {
    expect(textsOf('co\u00ADoperate می\u200Cخواهم')).toEqual(['cooperate', 'میخواهم']);
  });

  test('are none in punctuation, white space and stray marks', () => {
    expect(textsOf(' .,;:!?"*-–—()[]{}+/\\\t\n\u0301 ')).toEqual([]);
  });

  test('stand in order at their places in the original, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        let end = 0;
        for (const token of tokensOf(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(tokensOf(text.slice(token.start, token.end)).map((inner) => inner.text)).toEqual([token.text]);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  });
});
