import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { generateNKeysBetween } from 'fractional-indexing';
import { fillOrders } from '../../../shared/formats/fill-orders.ts';

describe('missing order keys', () => {
  test('are filled in so that the list is in order, whichever were given', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 30 }), (isGiven) => {
        const keys = generateNKeysBetween(null, null, isGiven.length);
        const orders = fillOrders(keys.map((key, at) => (isGiven[at] ? key : undefined)));
        expect(orders).toEqual([...orders].sort());
        expect(new Set(orders).size).toBe(isGiven.length);
      }),
    );
  });

  test('come after the one before where the given ones are not in order', () => {
    const [first, second, third] = fillOrders(['a5', undefined, 'a1']);
    expect([first, third]).toEqual(['a5', 'a1']);
    expect(second && second > 'a5').toBe(true);
  });

  test('are filled in past keys that are none', () => {
    expect(fillOrders(['!', undefined])).toEqual(['!', 'a0']);
  });
});
