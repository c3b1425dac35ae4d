import { deflateSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UnpacksTooFar, unpacked } from '../../../electron/ingest/pdf/stream-filters.ts';
import { ascii85Of, lzwOf, runsOf } from '../../fixtures/packed-bytes.ts';

const PACKINGS = [
  ['FlateDecode', (bytes: Uint8Array) => deflateSync(bytes)],
  ['LZWDecode', lzwOf],
  ['RunLengthDecode', runsOf],
  ['ASCII85Decode', ascii85Of],
  ['ASCIIHexDecode', (bytes: Uint8Array) => Buffer.from(`${Buffer.from(bytes).toString('hex')}>`)],
] as const;

/** Bytes of few kinds, so that they repeat, and enough of them that codes grow. */
const repetitive = fc.uint8Array({ maxLength: 20_000, max: 3, size: 'max' });

describe('the filters of PDF streams', () => {
  test.each(PACKINGS)('%s unpacks to what was packed', (name, pack) => {
    const holds = (bytes: Uint8Array) => {
      expect(unpacked(pack(bytes), [name], 100_000).equals(Buffer.from(bytes))).toBe(true);
    };
    fc.assert(fc.property(repetitive, holds), { numRuns: 25 });
    fc.assert(fc.property(fc.uint8Array({ maxLength: 3_000, size: 'max' }), holds), { numRuns: 25 });
  });

  test('are undone one after the other', () => {
    const text = Buffer.from('BT (Words) Tj ET '.repeat(400));
    const filters = ['ASCII85Decode', 'LZWDecode', 'RunLengthDecode'];
    expect(unpacked(ascii85Of(lzwOf(runsOf(text))), filters, 100_000).equals(text)).toBe(true);
  });

  test.each(PACKINGS.slice(0, 3))('%s unpacks no further than it may', (name, pack) => {
    const packed = pack(Buffer.alloc(50_000));
    expect(unpacked(packed, [name], 50_000)).toHaveLength(50_000);
    expect(() => unpacked(packed, [name], 49_999)).toThrow(UnpacksTooFar);
  });

  test('unpack any bytes to something, or to nothing', () => {
    const names = PACKINGS.map(([name]) => name);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000, size: 'max' }), fc.constantFrom(...names), (bytes, name) => {
        expect(unpacked(Buffer.from(bytes), [name], 1_000_000_000)).toBeInstanceOf(Buffer);
      }),
      { numRuns: 200 },
    );
  });
});
