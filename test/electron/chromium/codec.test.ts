import { describe, expect, test } from '@jest/globals';
import { codec, nodeBase64, pageBase64 } from '../../../electron/chromium/codec.ts';

const { encode, decode } = codec(nodeBase64);
const roundTrip = (value: unknown) => decode(encode(value));

describe('the codec between the main process and a page', () => {
  test.each([
    ['plain JSON', { a: [1, 'two', null, true], b: { c: 'd' } }],
    ['undefined, alone and within', { a: undefined, b: [undefined] }],
    ['numbers that JSON has not', [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0]],
    ['large integers', 10n ** 30n],
    ['dates', new Date(5)],
    ['maps and sets', new Map([['key', new Set([1, { two: 2 }])]])],
    ['regular expressions', /a+/gi],
    ['typed arrays', { bytes: new Uint8Array([0, 128, 255]), floats: new Float64Array([1.5, -2]) }],
    ['array buffers', new Uint8Array([1, 2, 3]).buffer],
    ['objects with the key that marks what JSON has not', { $: 'date', v: { $: 1 } }],
  ])('carries %s', (_name, value) => {
    expect(roundTrip(value)).toStrictEqual(value);
  });

  test('carries a part of a buffer as that part alone', () => {
    expect(roundTrip(new Uint8Array([1, 2, 3, 4]).subarray(1, 3))).toEqual(new Uint8Array([2, 3]));
  });

  test('carries an error with its type, message and stack', () => {
    const error = new RangeError('too far');
    const carried = roundTrip(error) as Error;
    expect(carried).toBeInstanceOf(RangeError);
    expect([carried.message, carried.stack]).toEqual([error.message, error.stack]);
  });

  test('carries an object twice where it stands twice', () => {
    const shared = { a: 1 };
    expect(roundTrip([shared, shared])).toEqual([{ a: 1 }, { a: 1 }]);
  });

  test('refuses what structured cloning refuses', () => {
    expect(() => encode({ f: () => {} })).toThrow('could not be cloned');
  });

  test('refuses a value that contains itself', () => {
    const value: { self?: unknown } = {};
    value.self = value;
    expect(() => encode(value)).toThrow('contain themselves');
  });

  test('carries bytes in a text that is longer by a third, and as a whole, not one by one', () => {
    const bytes = new Uint8Array(1 << 20);
    const turned: number[] = [];
    const watched = codec({
      encode: (part) => {
        turned.push(part.length);
        return nodeBase64.encode(part);
      },
      decode: nodeBase64.decode,
    });
    expect(watched.encode(bytes).length).toBeLessThan(1.4 * bytes.length);
    expect(turned).toEqual([bytes.length]);
  });

  test('turns bytes into the same text in a page as in Node, and back', () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => (at * 7) % 256);
    const text = pageBase64().encode(bytes);
    expect(text).toBe(nodeBase64.encode(bytes));
    expect(pageBase64().decode(text)).toEqual(bytes);
  });
});
