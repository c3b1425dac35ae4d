import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evaluateDebate } from '../../../shared/evaluation/evaluate-debate.ts';
import { explainStanding } from '../../../shared/evaluation/explain.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { RelationKind, Target } from '../../../shared/model/entities.ts';
import { debateOf } from '../../fixtures/debates.ts';

const CLAIMS = ['c0', 'c1', 'c2', 'c3', 'c4', 'c5'];

/** Debates of six claims, with support, linked premises, and attacks on relations that came before. */
const debates = fc
  .array(
    fc.record({
      kind: fc.constantFrom<RelationKind>('attacks', 'attacks', 'supports'),
      premises: fc.uniqueArray(fc.constantFrom(...CLAIMS), { minLength: 1, maxLength: 2 }),
      target: fc.nat(CLAIMS.length + 3),
    }),
    { maxLength: 12 },
  )
  .map((relations) =>
    debateOf({
      claims: Object.fromEntries(CLAIMS.map((id) => [id, `Claim ${id}`])),
      relations: relations.map(({ kind, premises, target }, i) => {
        const earlier = i - 1 - (target - CLAIMS.length);
        const aim = target < CLAIMS.length || earlier < 0 ? `c${target % CLAIMS.length}` : `r${earlier}`;
        return [`r${i}`, kind, premises, aim] as const;
      }),
    }),
  );

const options = fc.record({
  off: fc.uniqueArray(fc.constantFrom(...CLAIMS), { maxLength: 2 }),
  needsSupport: fc.boolean(),
});

const standings = (debate: Debate, choice: Parameters<typeof evaluateDebate>[1]) =>
  [...evaluateDebate(debate, choice).statements].map(([id, { standing }]) => `${id} ${standing}`);

const nameOf = (target: Target) => ('statement' in target ? target.statement : target.relation);

describe('an explanation', () => {
  test('of what stands or falls is enough: whatever claim falls besides those that it names, it does so still', () => {
    fc.assert(
      fc.property(debates, options, fc.subarray(CLAIMS), (debate, choice, fallen) => {
        const evaluation = evaluateDebate(debate, choice);
        for (const id of CLAIMS) {
          if (evaluation.statements.get(id)?.standing === 'undecided') continue;
          const named = new Set(explainStanding(debate, evaluation, id).map(({ of }) => nameOf(of)));
          const off = [...choice.off, ...fallen.filter((each) => !named.has(each))];
          const after = evaluateDebate(debate, { ...choice, off });
          expect(after.statements.get(id)?.standing).toBe(evaluation.statements.get(id)?.standing);
        }
      }),
    );
  });

  test('names what counts: a claim that falls by one attack stands once what is named first is gone', () => {
    fc.assert(
      fc.property(debates, (debate) => {
        const evaluation = evaluateDebate(debate);
        for (const id of CLAIMS) {
          const element = evaluation.parts.statements.get(id) ?? 0;
          const isOnly = evaluation.parts.framework.attacks.into(element).length === 1;
          if (evaluation.statements.get(id)?.standing !== 'falls' || !isOnly) continue;
          const [reason] = explainStanding(debate, evaluation, id);
          const off = (reason?.because ?? []).map(nameOf);
          expect(evaluateDebate(debate, { off }).statements.get(id)?.standing).toBe('stands');
        }
      }),
    );
  });
});

describe('an evaluation', () => {
  test('has stand what nothing attacks, unless it needs support', () => {
    fc.assert(
      fc.property(debates, (debate) => {
        const { statements } = evaluateDebate(debate);
        for (const id of CLAIMS) {
          const isAttacked = debate.relationsByTargetStatement.get(id).some(({ kind }) => kind === 'attacks');
          if (!isAttacked) expect(statements.get(id)?.standing).toBe('stands');
        }
      }),
    );
  });

  test('writes nothing, whatever is switched off', () => {
    fc.assert(
      fc.property(debates, options, (debate, choice) => {
        const before = JSON.stringify(debate.toData());
        evaluateDebate(debate, choice);
        expect(JSON.stringify(debate.toData())).toBe(before);
      }),
    );
  });

  test('does not depend on what is asked of it before', () => {
    fc.assert(
      fc.property(debates, options, (debate, choice) => {
        const first = standings(debate, {});
        standings(debate, choice);
        expect(standings(debate, {})).toEqual(first);
      }),
    );
  });
});
