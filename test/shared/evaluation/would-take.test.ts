import { describe, expect, test } from '@jest/globals';
import { evaluateDebate } from '../../../shared/evaluation/evaluate-debate.ts';
import { wouldTake } from '../../../shared/evaluation/would-take.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { RelationId } from '../../../shared/model/entities.ts';
import { type DebateSketch, debateOf } from '../../fixtures/debates.ts';
import { randomNumbers } from '../../fixtures/large-debates.ts';

const found = (debate: Debate, id: string) => wouldTake(debate, evaluateDebate(debate), id);

/** Returns the smallest sets of up to three other claims that would do, by trying them all. */
function byTrying(debate: Debate, id: string, wanted: string): string[][] {
  const others = [...debate.statements.keys()].filter((each) => each !== id);
  const subsets = (size: number, from = 0): string[][] => {
    if (size === 0) return [[]];
    return others.slice(from).flatMap((each, i) => subsets(size - 1, from + i + 1).map((rest) => [each, ...rest]));
  };
  for (const size of [1, 2, 3]) {
    const enough = subsets(size).filter(
      (off) => evaluateDebate(debate, { off }).statements.get(id)?.standing === wanted,
    );
    if (enough.length > 0) return enough;
  }
  return [];
}

const sorted = (sets: readonly (readonly string[])[]) => sets.map((set) => [...set].sort().join(' ')).sort();

/** A random debate of seven claims, some of whose attacks are on other attacks. */
function randomDebate(seed: number): Debate {
  const random = randomNumbers(seed);
  const below = (count: number) => Math.floor(random() * count);
  const claims = Object.fromEntries(Array.from({ length: 7 }, (_, i) => [`c${i}`, `Claim ${i}`]));
  const relations: [string, 'attacks', string[], string][] = [];
  for (let i = 0; i < 10; i++) {
    const premises = [...new Set([`c${below(7)}`, ...(random() < 0.3 ? [`c${below(7)}`] : [])])];
    const target = i > 0 && random() < 0.25 ? `r${below(i)}` : `c${below(7)}`;
    relations.push([`r${i}`, 'attacks', premises, target]);
  }
  return debateOf({ claims, relations } satisfies DebateSketch);
}

describe('what it would take', () => {
  test('is the fall of what attacks a claim, or of what attacks what defends it', () => {
    const debate = debateOf({
      claims: { a: 'A', b: 'B', c: 'C', d: 'D', e: 'E' },
      relations: [
        ['ba', 'attacks', ['b'], 'a'],
        ['cb', 'attacks', ['c'], 'b'],
        ['db', 'attacks', ['d'], 'b'],
      ],
    });
    expect(found(debate, 'a')).toEqual([{ to: 'falls', sets: [['c', 'd']] }]);
    expect(found(debate, 'b')).toEqual([{ to: 'stands', sets: [['c', 'd']] }]);
    expect(found(debate, 'e')).toEqual([{ to: 'falls', sets: [] }]);
    expect(found(debate, 'nobody')).toEqual([]);
  });

  test('is more than three claims where four attack', () => {
    const attackers = ['b', 'c', 'd', 'e'];
    const debate = debateOf({
      claims: Object.fromEntries(['a', ...attackers].map((id) => [id, id])),
      relations: attackers.map((id) => [`${id}a`, 'attacks', [id], 'a'] as const),
    });
    expect(found(debate, 'a')).toEqual([{ to: 'stands', sets: [] }]);
  });

  test('is told both ways of what is undecided', () => {
    const debate = debateOf({
      claims: { a: 'A', b: 'B' },
      relations: [
        ['ab', 'attacks', ['a'], 'b'],
        ['ba', 'attacks', ['b'], 'a'],
      ],
    });
    expect(found(debate, 'a')).toEqual([
      { to: 'stands', sets: [['b']] },
      { to: 'falls', sets: [] },
    ]);
  });

  test('is what trying all sets of claims finds', () => {
    let compared = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const debate = randomDebate(seed);
      for (const id of ['c0', 'c1']) {
        for (const { to, sets } of found(debate, id)) {
          expect([seed, id, to, sorted(sets)]).toEqual([seed, id, to, sorted(byTrying(debate, id, to))]);
          compared += sets.length;
        }
      }
    }
    expect(compared).toBeGreaterThan(50);
  });

  test('takes what is switched off as fallen', () => {
    const debate = debateOf({
      claims: { a: 'A', b: 'B', c: 'C' },
      relations: [
        ['ba', 'attacks', ['b'], 'a'],
        ['ca', 'attacks', ['c'], 'a'],
      ],
    });
    expect(wouldTake(debate, evaluateDebate(debate, { off: ['b'] }), 'a')).toEqual([{ to: 'stands', sets: [['c']] }]);
  });

  test('changes how a step is reported, which falls with its premises', () => {
    const debate = debateOf({
      claims: { a: 'A', b: 'B', c: 'C', d: 'D', e: 'E' },
      relations: [
        ['linked', 'supports', ['b', 'c'], 'a'],
        ['doubt', 'attacks', ['d'], 'linked'],
        ['onC', 'attacks', ['e'], 'c'],
      ],
    });
    expect(found(debate, 'linked')).toEqual([{ to: 'stands', sets: [['d', 'e']] }]);
    const other = found(debate, 'doubt');
    expect(other).toEqual([{ to: 'falls', sets: [['d']] }]);
    for (let seed = 1; seed <= 20; seed++) {
      const random = randomDebate(seed);
      for (const { to, sets } of found(random, 'r9')) {
        for (const off of sets) {
          expect(evaluateDebate(random, { off }).relations.get('r9' as RelationId)?.standing).toBe(to);
        }
      }
    }
  });

  test('can be ended', () => {
    const debate = randomDebate(1);
    const stop = () => {
      throw new Error('stopped');
    };
    expect(() => wouldTake(debate, evaluateDebate(debate), 'c0', stop)).toThrow('stopped');
  });
});
