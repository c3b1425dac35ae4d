import { describe, expect, test } from '@jest/globals';
import { readBytes } from '../aif/read-file.ts';

const encode = (text: string) => Buffer.from(text);

describe('a file that is not what it seems', () => {
  const cases: [fault: string, name: string, bytes: Uint8Array, code: string][] = [
    ['is empty', 'a.json', encode(''), 'InvalidJson'],
    ['is cut off', 'a.json', encode('{"nodes": [{"nodeID": "1"'), 'InvalidJson'],
    ['is JSON of another kind', 'a.json', encode('{"some": "thing"}'), 'InvalidDebate'],
    ['is a list', 'a.json', encode('[1, 2]'), 'InvalidDebate'],
    [
      'is nested too deep to mean anything',
      'a.json',
      encode('['.repeat(100_000) + ']'.repeat(100_000)),
      'InvalidDebate',
    ],
    ['has nodes that are no list', 'a.json', encode('{"nodes": 7, "edges": []}'), 'InvalidDebate'],
    ['has nothing but zeros', 'a.bin', new Uint8Array(5000), 'UnknownFormat'],
  ];
  test.each(cases)('and %s is refused with a sentence', async (_, name, bytes, code) => {
    const refusal = await readBytes(name, bytes).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code, message: expect.stringMatching(/^It .*\.$/su) });
  });
});

test('a debate of its own with a key that objects have by nature is refused, and the key named', async () => {
  const text =
    '{"format": "counterclaim", "version": 1, "debate": {"title": "T"}, "statements": [{"id": "a", "kind": "claim", "text": "x", "__proto__": {}}]}';
  const refusal = await readBytes('a.json', encode(text)).catch((error: unknown) => error);
  expect(refusal).toMatchObject({ code: 'InvalidDebate', details: [expect.stringContaining('__proto__')] });
});
