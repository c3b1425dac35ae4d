import { describe, expect, test } from '@jest/globals';
import { evaluateDebate } from '../../../shared/evaluation/evaluate-debate.ts';
import { makeFramework } from '../../../shared/evaluation/framework.ts';
import { FALLS, groundedLabelling, STANDS, UNDECIDED } from '../../../shared/evaluation/grounded.ts';
import { strengthsOf } from '../../../shared/evaluation/strength.ts';
import { debateOf } from '../../fixtures/debates.ts';

describe('attacks on attacks, by the example of Baroni, Cerutti, Giacomin and Guida (AFRA, IJAR 52, 2011)', () => {
  // Two offers for a holiday; a preference for skiing defends the one; no snow there undoes that; artificial snow answers.
  const holiday = debateOf({
    claims: {
      G: 'There is a cheap offer for Gstaad.',
      C: 'There is a cheap offer for Cuba.',
      P: 'Skiing is preferred.',
      N: 'There has been no snow in Gstaad for a month.',
      A: 'There is enough artificial snow.',
    },
    relations: [
      ['alpha', 'attacks', ['C'], 'G'],
      ['beta', 'attacks', ['G'], 'C'],
      ['gamma', 'attacks', ['P'], 'alpha'],
      ['delta', 'attacks', ['N'], 'gamma'],
      ['epsilon', 'attacks', ['A'], 'N'],
    ],
  });
  const standing = (off: readonly string[] = []) => {
    const { statements, relations } = evaluateDebate(holiday, { off });
    return [...statements, ...relations].flatMap(([id, each]) => (each.standing === 'stands' ? [id] : []));
  };

  test('the grounded extension has the offer for Gstaad, with the attacks that stand', () => {
    expect(standing().sort()).toEqual(['A', 'G', 'P', 'beta', 'epsilon', 'gamma']);
  });

  test('without artificial snow both offers are undecided', () => {
    expect(standing(['A'])).toEqual(['P', 'N', 'delta']);
  });

  test('an attack falls with its source (indirect defeat)', () => {
    expect(evaluateDebate(holiday).relations.get('delta')?.standing).toBe('falls');
  });
});

describe('attacks by sets, by the definitions of Nielsen and Parsons (ArgMAS 2006)', () => {
  const labelsOf = (size: number, ...attacks: readonly (readonly [readonly number[], number])[]) => {
    const links = attacks.map(([sources, target]) => ({ sources, target }));
    return [...groundedLabelling(makeFramework(size, { attacks: links })).labels];
  };

  test('a set attacks only together, and is met by an attack on one of its members', () => {
    expect(labelsOf(3, [[0, 1], 2])).toEqual([STANDS, STANDS, FALLS]);
    expect(labelsOf(4, [[0, 1], 2], [[3], 1])).toEqual([STANDS, FALLS, STANDS, STANDS]);
  });

  test('with sets of one it is Dung’s (1995)', () => {
    expect(labelsOf(3, [[0], 1], [[1], 2])).toEqual([STANDS, FALLS, STANDS]);
    expect(labelsOf(2, [[0], 1], [[1], 0])).toEqual([UNDECIDED, UNDECIDED]);
  });

  test('a set whose member attacks itself neither stands nor lets its target stand', () => {
    expect(labelsOf(3, [[0, 1], 2], [[1], 1])).toEqual([STANDS, UNDECIDED, UNDECIDED]);
  });
});

describe('strength, by the definition of Rago, Toni, Aurisicchio and Baroni (DF-QuAD, KR 2016)', () => {
  const strength = (base: number, attackers: readonly number[], supporters: readonly number[]) => {
    const size = 1 + attackers.length + supporters.length;
    const links = (from: number, count: number) =>
      Array.from({ length: count }, (_, i) => ({ sources: [from + i], target: 0 }));
    const framework = makeFramework(size, {
      attacks: links(1, attackers.length),
      supports: links(1 + attackers.length, supporters.length),
    });
    return strengthsOf(framework, Float64Array.of(base, ...attackers, ...supporters), 'dfquad').values[0];
  };

  test('aggregates attackers and supporters by the probabilistic sum, and moves the base score by their difference', () => {
    expect(strength(0.5, [0.2, 0.6, 0.5], [])).toBeCloseTo(0.08, 12);
    expect(strength(0.5, [], [0.7, 0.08])).toBeCloseTo(0.862, 12);
    expect(strength(0.5, [0.2], [0.9])).toBeCloseTo(0.85, 12);
  });

  test('has no jump where the last attacker or supporter goes, and none where both are as strong', () => {
    expect(strength(0.4, [1e-9], [0.5])).toBeCloseTo(strength(0.4, [], [0.5]) ?? 0, 8);
    expect(strength(0.4, [0.5], [0.5])).toBeCloseTo(0.4, 12);
  });
});
