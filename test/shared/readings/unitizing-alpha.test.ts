import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Unit, unitizingAlpha } from '../../../shared/readings/unitizing-alpha.ts';

/** The example of Krippendorff (2004): 300 characters from 150 on, in which two observers mark stretches of two categories. */
const unit = (category: string, from: number, length: number): Unit => {
  return { category, start: from - 150, end: from - 150 + length };
};
const K = [unit('k', 180, 60), unit('k', 300, 50)];
const FIRST = [unit('c', 225, 70), unit('c', 370, 30)];
const SECOND = [unit('c', 220, 80), unit('c', 355, 20), unit('c', 400, 20)];

describe('Krippendorff’s alpha for unitizing', () => {
  test('has the values of the published example', () => {
    const ofC = unitizingAlpha(300, [FIRST, SECOND]);
    expect([ofC.observed, ofC.expected, ofC.alpha].map((value) => value?.toFixed(4))).toEqual([
      '0.0144',
      '0.0532',
      '0.7286',
    ]);
    const ofK = unitizingAlpha(300, [K, K]);
    expect([ofK.observed, ofK.expected, ofK.alpha].map((value) => value?.toFixed(4))).toEqual([
      '0.0000',
      '0.0490',
      '1.0000',
    ]);
    expect(
      unitizingAlpha(300, [
        [...FIRST, ...K],
        [...SECOND, ...K],
      ]).alpha,
    ).toBeCloseTo(0.859, 3);
  });

  // The squares that the same text works out for stretches beside a shorter one, here as they add to the observed disagreement.
  test.each([
    [{ start: 5, end: 11 }, { start: 4, end: 6 }, 26],
    [{ start: 5, end: 11 }, { start: 5, end: 7 }, 16],
    [{ start: 5, end: 11 }, { start: 6, end: 8 }, 10],
    [{ start: 5, end: 11 }, { start: 7, end: 9 }, 8],
    [{ start: 5, end: 11 }, { start: 6, end: 10 }, 2],
    [{ start: 5, end: 11 }, { start: 2, end: 4 }, 40],
  ])('weighs %o against %o with %i', (a, b, square) => {
    const readers = [a, b].map((each) => [{ ...each, category: 'c' }]);
    expect(unitizingAlpha(20, readers).observed * 20 ** 2).toBeCloseTo(square, 9);
  });

  test('cannot be told where nobody marked anything', () => {
    expect(unitizingAlpha(100, [[], []]).alpha).toBeNull();
    expect(unitizingAlpha(0, [[], []]).alpha).toBeNull();
  });

  const units = fc
    .array(
      fc.record({ start: fc.nat(90), length: fc.integer({ min: 1, max: 30 }), category: fc.constantFrom('a', 'b') }),
      { minLength: 1, maxLength: 12 },
    )
    .map((all) => all.map(({ start, length, category }): Unit => ({ start, end: start + length, category })));

  test('is 1 for identical readings', () => {
    fc.assert(fc.property(units, (all) => expect(unitizingAlpha(150, [all, all]).alpha).toBe(1)));
  });

  test('is the same whoever is named first, and at most 1', () => {
    fc.assert(
      fc.property(units, units, (a, b) => {
        const { alpha } = unitizingAlpha(150, [a, b]);
        expect(unitizingAlpha(150, [b, a]).alpha).toBeCloseTo(alpha ?? Number.NaN, 9);
        expect(alpha).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('is about 0 where each marks as much, anywhere', () => {
    const random = fc.sample(fc.tuple(places(), places()), { numRuns: 300, seed: 7 });
    const sums = random.map(([a, b]) => unitizingAlpha(1000, [a, b]));
    const observed = sums.reduce((sum, each) => sum + each.observed, 0);
    const expected = sums.reduce((sum, each) => sum + each.expected, 0);
    expect(Math.abs(1 - observed / expected)).toBeLessThan(0.15);
  });
});

/** Marks eight stretches of 20 in 1,000 characters, in random places that do not overlap. */
function places() {
  return fc
    .uniqueArray(fc.nat(840 - 1), { minLength: 8, maxLength: 8 })
    .map((all) =>
      all.toSorted((a, b) => a - b).map((at, i) => ({ start: at + 20 * i, end: at + 20 * (i + 1), category: 'c' })),
    );
}
