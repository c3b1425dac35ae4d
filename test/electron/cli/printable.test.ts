import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { printable } from '../../../electron/cli/printable.ts';

describe('text on a terminal', () => {
  test('is one line, without anything that steers the terminal', () => {
    expect(printable('a\n b\tc\r\nd\u001b[31me\u0007\u009b')).toBe('a b c d\\x1b[31me\\x07\\x9b');
  });

  test('has its direction overrides closed where it ends', () => {
    expect(printable('a\u202eb')).toBe('a\u202eb\u202c');
    expect(printable('\u2067a\u202eb\u2069c')).toBe('\u2067a\u202eb\u2069c');
    expect(printable('\u2067a\u202eb')).toBe('\u2067a\u202eb\u202c\u2069');
  });

  test('cannot close a direction that something before it opened', () => {
    expect(printable('a\u2069b\u202cc')).toBe('abc');
  });

  test('keeps every other character', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'ł', '国', 'ت', 'ח', '💔', ' ', '\u200f', '\u200d') });
    fc.assert(fc.property(letters, (text) => expect(printable(text)).toBe(text)));
  });

  test('is well-formed', () => {
    expect(printable('a\ud83d')).toBe('a\ufffd');
  });
});
