import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cleanText, countCharacters, isCleanText } from '../../../shared/model/clean-text.ts';

describe('cleaning text', () => {
  test('a lone surrogate becomes U+FFFD and is counted', () => {
    expect(cleanText('a\ud83d b\ude00')).toEqual({
      text: 'a\ufffd b\ufffd',
      replaced: { loneSurrogates: 2, controlCharacters: 0 },
    });
  });

  test('C0, DEL and C1 are removed and counted; tab and newline stay', () => {
    expect(cleanText('\0a\x08\tb\n\x1f\x7f\x80\x9fc')).toEqual({
      text: 'a\tb\nc',
      replaced: { loneSurrogates: 0, controlCharacters: 6 },
    });
  });

  test('line ends become newlines and are not counted', () => {
    expect(cleanText('a\r\nb\rc\n\r')).toEqual({
      text: 'a\nb\nc\n\n',
      replaced: { loneSurrogates: 0, controlCharacters: 0 },
    });
  });

  test.each([
    ['a vertical tab, the soft break of Word and PowerPoint', '\v'],
    ['a form feed', '\f'],
    ['NEL', '\x85'],
    ['the line separator', '\u2028'],
    ['the paragraph separator', '\u2029'],
  ])('%s becomes a newline and is not counted', (_, end) => {
    expect(cleanText(`Line one${end}line two`)).toEqual({
      text: 'Line one\nline two',
      replaced: { loneSurrogates: 0, controlCharacters: 0 },
    });
  });

  test('separators in a text that a file holds already are no fault', () => {
    expect(isCleanText('Line one\u2028line two\u2029')).toBe(true);
  });

  test('direction overrides and characters beyond the basic plane stay', () => {
    const text = '\u202eabc\u202c 💔 \u2067x\u2069';
    expect(cleanText(text).text).toBe(text);
  });

  test('two halves do not become a character when what parts them is removed', () => {
    expect(cleanText('\ud83d\x01\ude00').text).toBe('\ufffd\ufffd');
  });

  test('cleaned text is clean, and is left as it is', () => {
    const anything = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) });
    const risky = fc.string({
      unit: fc.constantFrom('\r', '\n', '\t', '\0', '\v', '\x85', '\u2028', '\ud83d', '\ude00', 'a'),
    });
    fc.assert(
      fc.property(fc.oneof(anything, risky), (text) => {
        const once = cleanText(text).text;
        expect(isCleanText(once)).toBe(true);
        expect(cleanText(once).text).toBe(once);
      }),
    );
  });

  test('characters are counted as code points', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '💔', '\ud83d', '\ude00', '国') }), (text) => {
        expect(countCharacters(text)).toBe([...text].length);
      }),
    );
  });
});
