import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Link, makeFramework } from '../../../shared/evaluation/framework.ts';
import { FALLS, groundedLabelling, STANDS, UNDECIDED } from '../../../shared/evaluation/grounded.ts';

const labelsOf = (size: number, attacks: readonly Link[], off: readonly number[] = []) => [
  ...groundedLabelling(makeFramework(size, { attacks }), off).labels,
];

/**
 * The least fixed point of the characteristic function, by its definition: an element is defended by a set when each
 * attack on it has a source that the set attacks.
 */
function labelsByDefinition(size: number, attacks: readonly Link[]): number[] {
  let standing = new Set<number>();
  const isAttacked = (element: number, by: ReadonlySet<number>) =>
    attacks.some(({ sources, target }) => target === element && sources.every((each) => by.has(each)));
  for (;;) {
    const defended = new Set<number>();
    for (let element = 0; element < size; element++) {
      const onIt = attacks.filter(({ target }) => target === element);
      if (onIt.every(({ sources }) => sources.some((each) => isAttacked(each, standing)))) defended.add(element);
    }
    if (defended.size === standing.size) break;
    standing = defended;
  }
  return Array.from({ length: size }, (_, element) =>
    standing.has(element) ? STANDS : isAttacked(element, standing) ? FALLS : UNDECIDED,
  );
}

const framework = fc.integer({ min: 1, max: 8 }).chain((size) => {
  const element = fc.nat({ max: size - 1 });
  const sources = fc.array(element, { minLength: 1, maxLength: 3 });
  return fc.record({
    size: fc.constant(size),
    attacks: fc.array(fc.record({ sources, target: element }), { maxLength: 16 }),
  });
});

describe('the grounded labelling', () => {
  test('is the least fixed point on every framework of up to four arguments', () => {
    const wrong: string[] = [];
    for (let size = 1; size <= 4; size++) {
      for (let graph = 0; graph < 2 ** (size * size); graph++) {
        const attacks = Array.from({ length: size * size }, (_, bit) => bit)
          .filter((bit) => (graph >> bit) & 1)
          .map((bit) => ({ sources: [Math.floor(bit / size)], target: bit % size }));
        const found = labelsOf(size, attacks).join('');
        if (found !== labelsByDefinition(size, attacks).join('')) wrong.push(`${size} ${graph}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('is the least fixed point where sets attack', () => {
    fc.assert(
      fc.property(framework, ({ size, attacks }) => {
        expect(labelsOf(size, attacks)).toEqual(labelsByDefinition(size, attacks));
      }),
      { numRuns: 1000 },
    );
  });

  test('never lets an element stand for one more attack on it', () => {
    fc.assert(
      fc.property(framework, fc.nat(), fc.nat(), ({ size, attacks }, from, to) => {
        const target = to % size;
        const more = [...attacks, { sources: [from % size], target }];
        if (labelsOf(size, attacks)[target] !== STANDS) expect(labelsOf(size, more)[target]).not.toBe(STANDS);
      }),
    );
  });

  test('reinstates what attacks an attacker, and needs all sources of an attack', () => {
    const chain = [
      { sources: [0], target: 1 },
      { sources: [1], target: 2 },
    ];
    expect(labelsOf(3, chain)).toEqual([STANDS, FALLS, STANDS]);
    expect(labelsOf(4, [...chain, { sources: [0, 1], target: 3 }])[3]).toBe(STANDS);
    expect(labelsOf(4, [...chain, { sources: [0, 2], target: 3 }])[3]).toBe(FALLS);
  });

  test('has what is switched off fall, whatever attacks it', () => {
    expect(labelsOf(2, [{ sources: [0], target: 1 }], [0])).toEqual([FALLS, STANDS]);
  });

  test('takes a chain of a hundred thousand', () => {
    const attacks = Array.from({ length: 99_999 }, (_, i) => ({ sources: [i], target: i + 1 }));
    const labels = labelsOf(100_000, attacks);
    expect(labels.every((label, i) => label === (i % 2 === 0 ? STANDS : FALLS))).toBe(true);
  });
});
