import { describe, expect, test } from '@jest/globals';
import { solveLabellings } from '../../../electron/solving/solve-labellings.ts';
import type { LabellingProblem } from '../../../shared/evaluation/labelling-problem.ts';

/** Pairs that attack each other: as many stable labellings as there are choices of one of each. */
function pairs(count: number, problem: Partial<LabellingProblem> = {}): LabellingProblem {
  const attacks = Array.from({ length: 2 * count }, (_, i) => ({ sources: [i], target: i ^ 1 }));
  return { semantics: 'stable', size: 2 * count, attacks, groups: [], most: 10, ...problem };
}

describe('labellings found in a thread', () => {
  test('are all there are, in an order that is always the same', async () => {
    const found = await solveLabellings(pairs(2, { groups: [[0, 2]] }), { seconds: 60 });
    expect('labels' in found && found.labels.map((labels) => labels.join(''))).toEqual([
      '12121',
      '12212',
      '21122',
      '21212',
    ]);
    expect(found).toMatchObject({ isAll: true });
  });

  test('are bounded, and what stands in one or in all is known even so', async () => {
    const found = await solveLabellings(pairs(20), { seconds: 60 });
    if ('tooLarge' in found) throw new Error(found.tooLarge);
    expect([found.labels.length, found.isAll]).toEqual([10, false]);
    expect(found.sometimes.every((stands) => stands === 1)).toBe(true);
    expect(found.always?.every((label) => label === 0)).toBe(true);
  });

  test('of which nothing is known where preferred ones are too many, and agree as far as they were listed', async () => {
    const attacks = [...pairs(20).attacks, { sources: [40], target: 41 }, { sources: [41], target: 40 }];
    const found = await solveLabellings(pairs(20, { semantics: 'preferred', size: 42, attacks, most: 1 }), {
      seconds: 60,
    });
    expect(found).toMatchObject({ isAll: false, always: null });
  });

  test('that take too long are answered with a sentence', async () => {
    const random = Array.from({ length: 3000 }, (_, i) => ({
      sources: [(i * 7919) % 600],
      target: (i * i + 3 * i) % 600,
    }));
    const endless = { semantics: 'preferred', size: 600, attacks: random, groups: [], most: 1_000_000 } as const;
    const found = await solveLabellings(endless, { seconds: 0.01 });
    expect(found).toEqual({ tooLarge: expect.stringContaining('leaves 600 claims and steps undecided') });
  });

  test('that are not wanted any more are given up', async () => {
    await expect(solveLabellings(pairs(2), { seconds: 60, signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'Cancelled',
    });
  });

  test('of what is far too large are not looked for', async () => {
    const found = await solveLabellings(pairs(60_000), { seconds: 60 });
    expect(found).toEqual({ tooLarge: expect.stringContaining('too many for stable labellings') });
  });
});
