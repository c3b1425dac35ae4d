import { describe, expect, test } from '@jest/globals';
import { parseJson } from '../../../shared/formats/parse-json.ts';
import { encodeUtf8 } from '../../../shared/text/text-bytes.ts';

describe('the bytes of a JSON file', () => {
  test('may begin with a byte order mark', () => {
    expect(parseJson(Uint8Array.of(0xef, 0xbb, 0xbf, 0x7b, 0x7d))).toEqual({});
  });

  test('in another encoding than UTF-8 are refused with the remedy', () => {
    const utf16 = Uint8Array.of(0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00);
    expect(() => parseJson(utf16)).toThrow('It is not UTF-8 text, as JSON has to be: save it as UTF-8.');
  });

  test('that are no JSON are refused with the place', () => {
    expect(() => parseJson(encodeUtf8('{\n"a": 1\n"b"}'))).toThrow(/It is not JSON: .*line 3 column 1/);
    expect(() => parseJson(encodeUtf8('{"a": NaN}'))).toThrow(/It is not JSON/);
    expect(() => parseJson(encodeUtf8(''))).toThrow(/It is not JSON/);
  });

  test('may be nested without end', () => {
    expect(Array.isArray(parseJson(encodeUtf8(`${'['.repeat(200_000)}${']'.repeat(200_000)}`)))).toBe(true);
  });
});
