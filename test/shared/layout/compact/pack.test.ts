import { expect, test } from '@jest/globals';
import { pack, reduction } from '../../../../shared/layout/compact/pack.ts';

const SHEET = { width: 840, height: 780 };

test('small arguments, each as wide as a card or wider and lower, stand in columns where that shows them larger', () => {
  const things = Array.from({ length: 24 }, (_, i) => [
    { width: 248, height: 198 + 20 * (i % 3) },
    { width: 296, height: 162 + 20 * (i % 3) },
  ]);
  const packed = pack(things, SHEET);
  expect(reduction(packed, SHEET)).toBeLessThan(1.9);
  expect(new Set(packed.x).size).toBeLessThanOrEqual(5);
});
