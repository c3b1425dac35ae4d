import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cohensKappa } from '../../../shared/readings/cohens-kappa.ts';

/** Returns pairs of labels from a table: how often the first reader gave one and the second another. */
function pairsOf(table: Readonly<Record<string, Readonly<Record<string, number>>>>): [string, string][] {
  return Object.entries(table).flatMap(([one, row]) =>
    Object.entries(row).flatMap(([other, count]) =>
      Array.from({ length: count }, (): [string, string] => [one, other]),
    ),
  );
}

describe('Cohen’s kappa', () => {
  test('has the values of the examples of Cohen (1960): 200 diagnoses of three kinds', () => {
    const [first, second] = [
      { a: { a: 50, b: 24, c: 6 }, b: { a: 26, b: 4, c: 30 }, c: { a: 24, b: 32, c: 4 } },
      { a: { a: 88, b: 14, c: 18 }, b: { a: 10, b: 40, c: 10 }, c: { a: 2, b: 6, c: 12 } },
    ].map((table) => cohensKappa(pairsOf(table)));
    expect(first).toMatchObject({ compared: 200, same: 58 });
    expect(first?.kappa).toBeCloseTo((0.29 - 0.35) / (1 - 0.35), 9);
    expect(second).toMatchObject({ compared: 200, same: 140 });
    expect(second?.kappa).toBeCloseTo(0.492, 3);
  });

  test.each([
    [{ yes: { yes: 20, no: 5 }, no: { yes: 10, no: 15 } }, 0.4],
    [{ yes: { yes: 45, no: 15 }, no: { yes: 25, no: 15 } }, 0.1304],
    [{ yes: { yes: 25, no: 35 }, no: { yes: 5, no: 35 } }, 0.2593],
  ])('of %j is %f', (table, kappa) => {
    expect(cohensKappa(pairsOf(table)).kappa).toBeCloseTo(kappa, 4);
  });

  test('cannot be told of nothing, or of one label', () => {
    expect(cohensKappa([])).toEqual({ compared: 0, same: 0, kappa: null });
    expect(
      cohensKappa([
        ['a', 'a'],
        ['a', 'a'],
      ]),
    ).toEqual({ compared: 2, same: 2, kappa: null });
  });

  const labels = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 2, maxLength: 60 });

  test('is 1 for the same labels, of which there are two or more', () => {
    fc.assert(
      fc.property(
        labels.filter((all) => new Set(all).size > 1),
        (all) => {
          expect(cohensKappa(all.map((label) => [label, label])).kappa).toBe(1);
        },
      ),
    );
  });

  test('is 0 where the labels of both do not depend on each other', () => {
    fc.assert(
      fc.property(labels, labels, (one, other) => {
        const { kappa } = cohensKappa(one.flatMap((a) => other.map((b): [string, string] => [a, b])));
        fc.pre(kappa !== null);
        expect(kappa).toBeCloseTo(0, 9);
      }),
    );
  });
});
