import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeBase64, decodeUtf8, encodeBase64, encodeUtf8 } from '../../../shared/text/text-bytes.ts';

describe('base64', () => {
  test('gives any bytes back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(decodeBase64(encodeBase64(bytes))).toEqual(bytes);
      }),
    );
  });

  test('is what Node writes, also over several pieces', () => {
    const bytes = Uint8Array.from({ length: 100_001 }, (_, at) => (at * 7) % 256);
    expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  });

  test('may have line ends in it, but nothing else', () => {
    expect(decodeBase64('AAEC\r\n/w==')).toEqual(Uint8Array.of(0, 1, 2, 255));
    expect(decodeBase64('AAEC*w==')).toBeNull();
  });
});

describe('UTF-8', () => {
  test('gives any well-formed text back, a byte order mark at its start included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decodeUtf8(encodeUtf8(`\ufeff${text}`))).toBe(`\ufeff${text}`);
      }),
    );
  });

  test('is null for other bytes', () => {
    expect(decodeUtf8(Uint8Array.of(0xc3, 0x28))).toBeNull();
  });
});
