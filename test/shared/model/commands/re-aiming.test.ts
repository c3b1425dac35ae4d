import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { invert } from '../../../../shared/model/change.ts';
import { checkDebate } from '../../../../shared/model/check-debate.ts';
import { aimStatement, joinStep, leaveStep, liftStatement } from '../../../../shared/model/commands/re-aiming.ts';
import { debateOf } from '../../../fixtures/debates.ts';
import { randomArgument } from '../../../fixtures/random-arguments.ts';

const newId = () => 'new';
const argued = () =>
  debateOf({
    questions: { q: 'Q?' },
    claims: { yes: 'Yes', a: 'A', b: 'B', c: 'C' },
    relations: [
      ['r1', 'answers', ['yes'], 'q'],
      ['r2', 'supports', ['a', 'b'], 'yes'],
      ['r3', 'supports', ['c'], 'yes'],
    ],
  });

describe('re-aiming', () => {
  test('takes the first kind that is legal where the statement’s own is not', () => {
    const debate = argued();
    debate.apply(aimStatement(debate, { newId, statement: 'c', relation: 'r3', target: { statement: 'q' } }));
    expect(debate.get('relation', 'r3')).toMatchObject({ kind: 'answers', target: { statement: 'q' } });
  });

  test('lets one of several linked premises leave the others', () => {
    const debate = argued();
    debate.apply(leaveStep(debate, { newId, statement: 'b', relation: 'r2' }));
    expect(debate.get('relation', 'r2').premises).toEqual(['a']);
    expect(debate.get('relation', 'new')).toMatchObject({
      kind: 'supports',
      premises: ['b'],
      target: { statement: 'yes' },
    });
    expect(() => leaveStep(debate, { newId, statement: 'a', relation: 'r2' })).toThrow('linked to no other');
  });

  test('links a statement to another step in the place of its own', () => {
    const debate = argued();
    debate.apply(joinStep(debate, { statement: 'c', relation: 'r3', step: 'r2' }));
    expect([debate.get('relation', 'r2').premises, debate.relations.has('r3')]).toEqual([['a', 'b', 'c'], false]);
  });

  test('lifts to what the target bears on, or to nothing', () => {
    const debate = argued();
    debate.apply(liftStatement(debate, { newId, statement: 'c', relation: 'r3', above: 'r1' }));
    expect(debate.get('relation', 'r3').target).toEqual({ statement: 'q' });
    debate.apply(liftStatement(debate, { newId, statement: 'c', relation: 'r3', above: null }));
    expect(debate.relations.has('r3')).toBe(false);
  });

  test('leaves a sound debate sound, or refuses, and is undone exactly', () => {
    fc.assert(
      fc.property(randomArgument, fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), (sketch, target) => {
        const debate = debateOf(sketch);
        const [relation] = debate.relations.values();
        fc.pre(relation !== undefined && checkDebate(debate).length === 0);
        const before = debate.toData();
        const statement = relation?.premises[0] ?? '';
        const changes = aimStatement(debate, {
          newId,
          statement,
          relation: relation?.id ?? null,
          target: { statement: target },
        });
        debate.apply(changes);
        expect(checkDebate(debate)).toEqual([]);
        debate.apply(invert(changes));
        expect(new Map(debate.toData().relations.map((each) => [each.id, each]))).toEqual(
          new Map(before.relations.map((each) => [each.id, each])),
        );
      }),
    );
  });
});
