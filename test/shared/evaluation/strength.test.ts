import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Link, makeFramework } from '../../../shared/evaluation/framework.ts';
import { STRENGTH_SEMANTICS, type StrengthSemantics, strengthsOf } from '../../../shared/evaluation/strength.ts';
import { readFacts } from '../../../shared/formats/frameworks/facts.ts';

function strengths(facts: string, semantics: StrengthSemantics): Record<string, number> {
  const { names, framework, base } = readFacts(facts);
  const { values } = strengthsOf(framework, base ?? new Float64Array(names.length), semantics);
  return Object.fromEntries(names.map((name, i) => [name, Number((values[i] as number).toFixed(6))]));
}

/** A vote: three criticisms attack one reason, one attacks a policy (Rago, Toni, Aurisicchio and Baroni 2016). */
const POLICY = `arg(A1, 0.5). arg(A2, 0.5). arg(P1, 0.7). arg(P2, 0.5). arg(P3, 0.9).
arg(C1, 0.2). arg(C2, 0.2). arg(C3, 0.6). arg(C4, 0.5).
att(C1, A2). att(C2, P2). att(C3, P2). att(C4, P2). sup(P1, A1). sup(P2, A1). sup(P3, A2).`;

/** Two recommendations attack each other. */
const STOCK = `arg(Buy, 0.5) arg(Sell, 0.5) arg(1, 0.8) arg(2, 0.7) arg(3, 0.3) arg(4, 0.9) arg(5, 0.9)
att(Buy, Sell) att(Sell, Buy) sup(1, Sell) sup(2, Buy) att(2, 1) att(3, 2) att(4, 3) sup(4, 2) att(5, 1) sup(5, Buy)`;

describe('strength', () => {
  test.each([
    ['dfquad', { A1: 0.862, A2: 0.85, P2: 0.08 }],
    ['euler', { A1: 0.68938, A2: 0.626285, P2: 0.339943 }],
    ['quadratic', { A1: 0.719852, A2: 0.66443, P2: 0.185874 }],
  ] as const)('without cycles follows from the formula of %s', (semantics, expected) => {
    expect(strengths(POLICY, semantics)).toMatchObject(expected);
  });

  test.each([
    ['dfquad', { Buy: 0.99636, Sell: 0.00338 }],
    ['euler', { Buy: 0.717141, Sell: 0.494889 }],
    ['quadratic', { Buy: 0.821646, Sell: 0.36217 }],
  ] as const)('on a cycle is where it settles by %s', (semantics, expected) => {
    expect(strengths(STOCK, semantics)).toMatchObject(expected);
  });

  test.each(STRENGTH_SEMANTICS)('is the base score where nothing bears on it, and from 0 to 1 by %s', (semantics) => {
    const link = fc.record({ sources: fc.array(fc.nat(5), { minLength: 1, maxLength: 3 }), target: fc.nat(5) });
    const scores = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 });
    const forward = (links: Link[]) => links.filter(({ sources, target }) => sources.every((each) => each < target));
    fc.assert(
      fc.property(fc.array(link), fc.array(link), scores, (attacks, supports, given) => {
        const framework = makeFramework(6, { attacks: forward(attacks), supports: forward(supports) });
        const base = Float64Array.from(given);
        const { values } = strengthsOf(framework, base, semantics);
        expect(values[0]).toBeCloseTo(base[0] as number, 12);
        expect([...values].every((value) => value >= -1e-12 && value <= 1 + 1e-12)).toBe(true);
      }),
    );
  });

  test('of linked premises is their product, and none of what is switched off', () => {
    const framework = makeFramework(4, { attacks: [{ sources: [0, 1, 2], target: 3 }] });
    const base = Float64Array.of(0.5, 0.8, 1, 1);
    expect(strengthsOf(framework, base, 'dfquad').values[3]).toBeCloseTo(0.6, 12);
    expect(strengthsOf(framework, base, 'dfquad', new Set([1])).values[3]).toBe(1);
  });

  test('of a claim that attacks itself settles at one half of its score and more', () => {
    const framework = makeFramework(1, { attacks: [{ sources: [0], target: 0 }] });
    expect(strengthsOf(framework, Float64Array.of(1), 'dfquad').values[0]).toBeCloseTo(0.5, 6);
  });

  test('by Euler is that of the base score 0 however much supports it, and from 0 to 1', () => {
    const supports = Array.from({ length: 1600 }, (_, at) => ({ sources: [2 + (at >> 1)], target: at % 2 }));
    const base = new Float64Array(802).fill(1);
    base[0] = 0;
    base[1] = 0.5;
    const { values } = strengthsOf(makeFramework(802, { attacks: [], supports }), base, 'euler');
    expect([...values.slice(0, 2)]).toEqual([0, 1]);
  });
});
