import { describe, expect, test } from '@jest/globals';
import { debateAsOf, isAfter, isCertainDate, movesAfter } from '../../../shared/evaluation/as-of.ts';
import { changesBetween } from '../../../shared/evaluation/changes-between.ts';
import { coursePoint, partBearingOn } from '../../../shared/evaluation/claim-course.ts';
import { sidesOn } from '../../../shared/evaluation/divisiveness.ts';
import { evaluateDebate } from '../../../shared/evaluation/evaluate-debate.ts';
import { momentTitle, momentWords } from '../../../shared/evaluation/moment-words.ts';
import { MovesThen } from '../../../shared/evaluation/moves-then.ts';
import type { Act, Move, Speaker } from '../../../shared/model/entities.ts';
import { stancesOn } from '../../../shared/model/stances.ts';
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

describe('a debate after one of its moves', () => {
  const through = (id: string | null) => ({ through: id });

  test('has the moves up to it, and before the first none with a date', () => {
    expect([...debateAsOf(debate, through('m1')).debate.statements.keys()]).toEqual(['claim', 'no', 'old', 'q']);
    expect([...debateAsOf(debate, through(null)).debate.moves.keys()]).toEqual(['m7']);
    expect([...debateAsOf(debate, through('m0')).debate.statements.keys()]).toEqual(['claim', 'old', 'q']);
  });

  test('is the whole debate after the last, and after one that is gone', () => {
    expect(movesAfter(debate, through('m8')).size).toBe(0);
    expect(movesAfter(debate, through('gone')).size).toBe(0);
  });

  test('comes after another moment when more had been said by then', () => {
    expect(isAfter(debate, through('m4'), '2025-01-12')).toBe(true);
    expect(isAfter(debate, '2025-01-12', through('m4'))).toBe(false);
    expect(isAfter(debate, through('m4'), through('m4'))).toBe(false);
    expect(() => changesBetween(debate, through('m4'), through('m1'))).toThrow('comes later');
    expect(changesBetween(debate, through(null), through('m0')).map(({ text }) => text)).toEqual([
      'The claim “It is so” is new.',
    ]);
  });

  test('is named by its date and what was done', () => {
    expect(momentWords(debate, through('m2'))).toBe('12 January 2025: Bo denies “It is so”');
    expect(momentTitle(debate, through('m5'))).toBe('1 May 2025, move 1 of 3');
    expect(momentTitle(debate, through('m8'))).toBe('1 May 2025');
    expect(momentTitle(debate, through(null))).toBe('the beginning');
    expect(momentWords(debate, '2025-02')).toBe('February 2025');
  });
});

test.each(['2025-02-31', '2025-01-16T25:00'])('%s is no moment, since no calendar has it', (date) => {
  expect(isCertainDate(date)).toBe(false);
  expect(() => debateAsOf(debate, date)).toThrow(`“${date}” is not a date`);
});

test('stances are those of then, whichever moment was shown before', () => {
  const then = new MovesThen(debate, '2025');
  const denied = () => stancesOn(then.debate, 'claim').deniedBy.map(({ id }) => id);
  expect(stancesOn(then.debate, 'claim').assertedBy).toEqual([]);
  expect([...then.goTo({ through: 'm1' })].sort()).toEqual(['claim', 'no', 'old', 'other', 'reply']);
  expect(denied()).toEqual([]);
  expect(stancesOn(then.debate, 'claim').assertedBy.map(({ id }) => id)).toEqual(['Ann']);
  expect([...then.goTo('2025-01-12')]).toEqual(['claim']);
  expect(denied()).toEqual(['Bo']);
  expect(then.debate.statements.size).toBe(debate.statements.size);
  expect(debate.moves.size).toBe(9);
});

test('how a claim fared follows from the part of the debate that bears on it, as from the whole', () => {
  const part = partBearingOn(debate, 'claim');
  expect([...part.statements.keys()].sort()).toEqual(['claim', 'no', 'reply']);
  for (const moment of ['2025-01-10', '2025-01-12', '2025-04-01']) {
    const whole = evaluateDebate(debateAsOf(debate, moment).debate).statements.get('claim');
    expect(coursePoint(part, 'claim', moment)).toEqual({ standing: whole?.standing, strength: whole?.strength });
  }
  expect(coursePoint(part, 'claim', { through: null })).toBeNull();
});
