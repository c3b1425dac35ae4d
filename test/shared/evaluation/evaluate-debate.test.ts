import { describe, expect, test } from '@jest/globals';
import { divisivenessIn } from '../../../shared/evaluation/divisiveness.ts';
import { type EvaluationOptions, evaluateDebate } from '../../../shared/evaluation/evaluate-debate.ts';
import { explainStanding } from '../../../shared/evaluation/explain.ts';
import { needsAttention } from '../../../shared/evaluation/needs-attention.ts';
import type { Reason } from '../../../shared/evaluation/reason.ts';
import { witnessOf } from '../../../shared/evaluation/witness.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { Act, Move } from '../../../shared/model/entities.ts';
import { debateOf, orderKey } from '../../fixtures/debates.ts';

/** A position with linked support, of which one premise is attacked, and an attack on it whose step is undercut. */
const debate = debateOf({
  questions: { q: 'What is to be done?' },
  claims: {
    yes: 'Yes',
    one: 'One premise',
    two: 'Another premise',
    against: 'An objection',
    under: 'A doubt about the step',
    answer: 'What answers the premise',
  },
  relations: [
    ['answers', 'answers', ['yes'], 'q'],
    ['linked', 'supports', ['one', 'two'], 'yes'],
    ['attack', 'attacks', ['against'], 'yes'],
    ['undercut', 'attacks', ['under'], 'attack'],
    ['onTwo', 'attacks', ['answer'], 'two'],
  ],
});

const textsOf = (reasons: readonly Reason[]) => reasons.map(({ text }) => text);

function standings(of: Debate, options: EvaluationOptions = {}) {
  const { statements, relations } = evaluateDebate(of, options);
  const listed = [...statements, ...relations].map(([id, { standing }]) => [id, standing]);
  return Object.fromEntries(listed) as Record<string, string>;
}

describe('the standing of a debate', () => {
  test('lets a claim stand whose attacker’s step is undercut, while the attacker itself stands', () => {
    expect(standings(debate)).toMatchObject({ yes: 'stands', against: 'stands', attack: 'falls', undercut: 'stands' });
  });

  test('has a relation fall with one of its premises', () => {
    expect(standings(debate)).toMatchObject({ two: 'falls', one: 'stands', linked: 'falls' });
  });

  test('changes with what is switched off', () => {
    expect(standings(debate, { off: ['under'] })).toMatchObject({ attack: 'stands', yes: 'falls' });
    expect(standings(debate, { off: ['onTwo'] })).toMatchObject({ two: 'stands', linked: 'stands' });
  });

  test('leaves two claims that attack each other undecided', () => {
    const mutual = debateOf({
      claims: { a: 'A', b: 'B' },
      relations: [
        ['ab', 'attacks', ['a'], 'b'],
        ['ba', 'attacks', ['b'], 'a'],
      ],
    });
    expect(standings(mutual)).toMatchObject({ a: 'undecided', b: 'undecided', ab: 'undecided' });
  });

  test('takes statements that restate each other as one, unless they are to be told apart', () => {
    const restated = debateOf({
      claims: { a: 'A', again: 'A, in other words', b: 'B' },
      relations: [
        ['same', 'restates', ['again'], 'a'],
        ['attack', 'attacks', ['b'], 'again'],
      ],
    });
    expect(standings(restated)).toMatchObject({ a: 'falls', again: 'falls' });
    expect(standings(restated, { joinsRestated: false })).toMatchObject({ a: 'stands', again: 'falls' });
  });

  test('of one map leaves out what is not on it', () => {
    const placed = debateOf({
      claims: { a: 'A', b: 'B' },
      relations: [['ba', 'attacks', ['b'], 'a']],
      placed: { a: [0, 0] },
    });
    expect(standings(placed)).toEqual({ a: 'falls', b: 'stands', ba: 'stands' });
    expect(standings(placed, { map: 'map' })).toEqual({ a: 'stands' });
  });
});

describe('the backing of a claim', () => {
  const backing = (options: EvaluationOptions = {}) => evaluateDebate(debate, options).statements.get('yes')?.backing;

  test('is lost when all that supports it fell, and stands again with it', () => {
    expect(backing()).toBe('lost');
    expect(backing({ off: ['answer'] })).toBe('standing');
    expect(evaluateDebate(debate).statements.get('one')?.backing).toBe('none');
  });
});

test('a relation contributes its strength times those of its premises', () => {
  const strengthOf = (id: string) => evaluateDebate(debate).statements.get(id)?.strength;
  // The premise falls to 0.25, so that the linked support gives 0.5 · 0.25; the undercut halves the attack, which gives 0.5 · 0.5.
  expect(strengthOf('two')).toBeCloseTo(0.25, 12);
  expect(strengthOf('yes')).toBeCloseTo(0.5 - 0.5 * (0.25 - 0.125), 12);
});

describe('an explanation', () => {
  const explain = (id: string, options: EvaluationOptions = {}) =>
    explainStanding(debate, evaluateDebate(debate, options), id).map(({ text }) => text);

  test('names what a claim owes its standing to, down to what nothing attacks', () => {
    expect(explain('yes')).toEqual([
      '“Yes” stands: every attack on it rests on something that falls, on the step from “An objection” to “Yes”.',
      'The step from “An objection” to “Yes” falls: it is attacked by “A doubt about the step”, which stands.',
      '“A doubt about the step” stands: nothing attacks it.',
    ]);
  });

  test('says what is switched off, and knows nothing of what is not there', () => {
    expect(explain('under', { off: ['under'] })).toEqual(['“A doubt about the step” is switched off.']);
    expect(explain('nothing')).toEqual([]);
    const mutual = debateOf({
      claims: { a: 'A', b: 'B' },
      relations: [
        ['ab', 'attacks', ['a'], 'b'],
        ['ba', 'attacks', ['b'], 'a'],
      ],
    });
    const [reason] = explainStanding(mutual, evaluateDebate(mutual, { off: ['a'] }), 'a');
    expect(reason?.text).toBe('“A” is switched off.');
  });

  test('tells that a step falls with a premise of its own, by the grounded labelling and by a witness', () => {
    const evaluation = evaluateDebate(debate);
    const told = [
      'The step from “One premise” and “Another premise” to “Yes” falls: it rests on “Another premise”, which falls.',
      '“Another premise” falls: it is attacked by “What answers the premise”, which stands.',
      '“What answers the premise” stands: nothing attacks it.',
    ];
    expect(textsOf(explainStanding(debate, evaluation, 'linked'))).toEqual(told);
    const witness = witnessOf(debate, evaluation, evaluation.labelling.labels, 'linked');
    expect(textsOf(witness).slice(0, 1)).toEqual(told.slice(0, 1));
    expect(witness.map(({ standing }) => standing)).toEqual(['falls', 'falls', 'stands']);
  });
});

test('what needs attention is listed by kind, each with the place that it leads to', () => {
  const circle = debateOf({
    questions: { q: 'Why?' },
    claims: { a: 'A', b: 'B', c: 'C' },
    relations: [
      ['ab', 'supports', ['a'], 'b'],
      ['ba', 'supports', ['b'], 'a'],
      ['ca', 'supports', ['c'], 'a'],
      ['cna', 'attacks', ['c'], 'a'],
    ],
  });
  const found = needsAttention(circle, evaluateDebate(circle));
  expect(found.map(({ kind, entity, id }) => [kind, entity, id])).toEqual([
    ['unanswered-objection', 'relation', 'cna'],
    ['question-without-position', 'statement', 'q'],
    ['circular-support', 'statement', expect.stringMatching(/^[ab]$/)],
    ['for-and-against', 'statement', 'c'],
    ['claim-without-source', 'statement', 'a'],
    ['claim-without-source', 'statement', 'b'],
    ['claim-without-source', 'statement', 'c'],
  ]);
  expect(needsAttention(debate, evaluateDebate(debate)).map(({ kind, id }) => [kind, id])).toContainEqual([
    'lost-support',
    'yes',
  ]);
});

describe('divisiveness', () => {
  /** Moves by speaker: the acts of each on the claim `c`, in their order. */
  const divided = (acts: Readonly<Record<string, readonly Act[]>>) => {
    const moves = Object.entries(acts).flatMap(([speaker, all]) =>
      all.map((act, i): Move => {
        const rest = { at: null, words: '', excerpt: null, replyTo: null };
        return { id: `${speaker}${i}`, speaker, act, target: { statement: 'c' }, ...rest, order: orderKey(i) };
      }),
    );
    const sketch = { questions: { q: 'Why?' }, claims: { c: 'C' }, placed: { c: [0, 0] as const } };
    const relations = [['answers', 'answers', ['c'], 'q']] as const;
    return divisivenessIn(debateOf({ ...sketch, relations, with: { moves } }));
  };

  test('is 0 when all agree, 1 at a half, and follows the last stance of each', () => {
    expect(divided({ ann: ['asserts'], bo: ['concedes'] }).claims.get('c')).toEqual({ value: 0, speakers: 2 });
    expect(divided({ ann: ['asserts'], bo: ['denies'] }).claims.get('c')).toEqual({ value: 1, speakers: 2 });
    expect(divided({ ann: ['asserts', 'retracts'], bo: ['denies'] }).claims.get('c')?.value).toBe(0);
    expect(divided({ ann: ['asserts', 'questions'], bo: ['denies'] }).claims.get('c')?.value).toBe(1);
    const three = divided({ ann: ['asserts'], bo: ['denies'], cy: ['asserts'], di: ['asserts'] });
    expect(three.claims.get('c')).toEqual({ value: 0.75, speakers: 4 });
  });

  test('of a question, a map and the debate is that of their claims', () => {
    const { questions, maps, debate: whole } = divided({ ann: ['asserts'], bo: ['denies'] });
    const expected = { value: 1, speakers: 2 };
    expect([questions.get('q'), maps.get('map'), whole]).toEqual([expected, expected, expected]);
    expect(divided({}).debate).toEqual({ value: null, speakers: 0 });
  });
});
