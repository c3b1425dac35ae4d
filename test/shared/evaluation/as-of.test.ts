import { describe, expect, test } from '@jest/globals';
import { debateAsOf } from '../../../shared/evaluation/as-of.ts';
import { changesBetween } from '../../../shared/evaluation/changes-between.ts';
import { sidesOn } from '../../../shared/evaluation/divisiveness.ts';
import { evaluateDebate } from '../../../shared/evaluation/evaluate-debate.ts';
import type { Act, Move, Speaker } from '../../../shared/model/entities.ts';
import { debateOf, orderKey } from '../../fixtures/debates.ts';

const speaker = (id: string): Speaker => ({
  id,
  kind: 'person',
  name: id,
  otherNames: [],
  role: '',
  colour: '#000000',
});

let count = 0;
const move = (by: string, act: Act, statement: string, at: string | null): Move => {
  const i = count++;
  const rest = { words: '', excerpt: null, replyTo: null, order: orderKey(i) };
  return { id: `m${i}`, speaker: by, act, target: { statement }, at, ...rest };
};

/** Ann asserts a claim, Bo objects, she speaks of other things, and concedes in the end; of one claim nobody knows when it was said. */
const debate = debateOf({
  questions: { q: 'What then?' },
  claims: {
    claim: 'It is so',
    no: 'It is not',
    other: 'Something else',
    old: 'What was always there',
    reply: 'A reply',
  },
  relations: [
    ['attack', 'attacks', ['no'], 'claim'],
    ['under', 'attacks', ['reply'], 'attack'],
    ['position', 'answers', ['other'], 'q'],
  ],
  placed: { claim: [0, 0], no: [0, 0] },
  with: {
    speakers: [speaker('Ann'), speaker('Bo')],
    moves: [
      move('Ann', 'asserts', 'claim', '2025-01-10'),
      move('Bo', 'asserts', 'no', '2025-01-12T10:00'),
      move('Bo', 'denies', 'claim', '2025-01-12'),
      move('Ann', 'asserts', 'other', '2025-02'),
      move('Bo', 'asserts', 'reply', '2025-04-01'),
      move('Ann', 'concedes', 'no', '2025-05-01'),
      move('Ann', 'retracts', 'claim', '2025-05-01'),
      move('Bo', 'asserts', 'old', null),
      move('Ann', 'asserts', 'old', '2025-05-01'),
    ],
  },
});

describe('a debate as of a date', () => {
  test('has what was said by the end of it, and all of which nobody knows when it was said', () => {
    const { debate: then, notYet, undated } = debateAsOf(debate, '2025-01-12');
    expect([...then.statements.keys()]).toEqual(['claim', 'no', 'old', 'q']);
    expect([...then.relations.keys()]).toEqual(['attack']);
    expect([...notYet.statements]).toEqual(['other', 'reply']);
    expect([...notYet.relations].sort()).toEqual(['position', 'under']);
    expect(undated).toBe(1);
  });

  test('has the stances and the standing of that day, and its maps', () => {
    const { debate: then } = debateAsOf(debate, '2025-01-11');
    expect(sidesOn(then, 'claim')).toEqual({ for: ['Ann'], against: [] });
    expect(evaluateDebate(then).statements.get('claim')?.standing).toBe('stands');
    expect(then.placementsByMap.get('map').map(({ statement }) => statement)).toEqual(['claim']);
    expect(evaluateDebate(debateAsOf(debate, '2025-03').debate).statements.get('claim')?.standing).toBe('falls');
    expect(evaluateDebate(debateAsOf(debate, '2025').debate).statements.get('claim')?.standing).toBe('stands');
  });

  test('leaves the debate as it is', () => {
    const before = JSON.stringify(debate.toData());
    debateAsOf(debate, '2024');
    expect(JSON.stringify(debate.toData())).toBe(before);
  });

  test.each(['yesterday', '2025-13', '2025?', '2025-01-01/..'])('is refused for %j', (date) => {
    expect(() => debateAsOf(debate, date)).toThrow(/is not a date/);
  });
});

describe('what came about between two dates', () => {
  const changes = (from: string, to: string) => changesBetween(debate, from, to).map(({ kind, id }) => `${kind} ${id}`);

  test('is what is new, answered and stands otherwise', () => {
    expect(changes('2025-01-11', '2025-01-12')).toEqual(['new no', 'standing claim']);
    expect(changes('2025-02', '2025-04-01')).toEqual(['new reply', 'answered attack', 'standing claim']);
    expect(changes('2025-01-12', '2025-02')).toContain('answered q');
  });

  test('is what somebody drops, who speaks on', () => {
    const [dropped] = changesBetween(debate, '2025-01-12', '2025-03').filter(({ kind }) => kind === 'dropped');
    expect(dropped).toMatchObject({ id: 'attack', speaker: 'Ann' });
    expect(dropped?.text).toBe('Ann spoke on, and left the objection “It is not” to “It is so” unanswered.');
  });

  test('is what is conceded and retracted, by whom', () => {
    expect(changesBetween(debate, '2025-04-01', '2025-05-01').map(({ text }) => text)).toEqual([
      'Ann conceded “It is not”.',
      'Ann retracted “It is so”.',
    ]);
  });

  test('is nothing where nothing was said', () => {
    expect(changes('2025-06', '2025-07')).toEqual([]);
  });
});
