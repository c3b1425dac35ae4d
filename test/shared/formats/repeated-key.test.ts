import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseJson } from '../../../shared/formats/parse-json.ts';
import { repeatedKey } from '../../../shared/formats/repeated-key.ts';
import { encodeUtf8 } from '../../../shared/text/text-bytes.ts';

describe('a key given twice', () => {
  test('in one object is found with its line', () => {
    expect(repeatedKey('{"a": 1,\n "b": [],\n "a": 2}')).toEqual({ key: 'a', line: 3 });
  });

  test('is found deep inside, and however it is written', () => {
    expect(repeatedKey('[{"x": {"a": {}, "\\u0061": 1}}]')?.key).toBe('a');
  });

  test('in two objects is none', () => {
    expect(repeatedKey('{"a": {"a": 1}, "b": [{"a": 2}, {"a": 3}]}')).toBeNull();
  });

  test('is not looked for in values, with quotes and backslashes in them or not', () => {
    expect(repeatedKey('{"a": "\\"a\\": 1, \\\\", "b": ["a", "a"]}')).toBeNull();
  });

  test('is not accepted, since one of the two would be lost', () => {
    const twice = encodeUtf8('{"statements": [1], "statements": []}');
    expect(() => parseJson(twice)).toThrow('It gives "statements" twice in one object (line 1)');
  });
});

test('no value written by JSON.stringify has a key twice', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
      expect(repeatedKey(JSON.stringify(value, null, indent))).toBeNull();
    }),
  );
});
