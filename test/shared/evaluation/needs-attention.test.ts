import { describe, expect, test } from '@jest/globals';
import { evaluateDebate } from '../../../shared/evaluation/evaluate-debate.ts';
import { type Attention, needsAttention } from '../../../shared/evaluation/needs-attention.ts';
import type { Act, Move, MoveId, Speaker } from '../../../shared/model/entities.ts';
import { type DebateSketch, debateOf, orderKey } from '../../fixtures/debates.ts';

const speaker = (id: string): Speaker => ({
  id,
  kind: 'person',
  name: id,
  otherNames: [],
  role: '',
  colour: '#000000',
});

/** `[speaker, act, statement, at, the number of the move that it replies to]`. */
type SaidMove = readonly [string, Act, string, string | null, number?];

const moveOf = ([by, act, statement, at, reply]: SaidMove, i: number): Move => {
  const replyTo: MoveId | null = reply === undefined ? null : `m${reply}`;
  return {
    id: `m${i}`,
    speaker: by,
    act,
    target: { statement },
    at,
    words: '',
    excerpt: null,
    replyTo,
    order: orderKey(i),
  };
};

const found = (kind: Attention['kind'], sketch: DebateSketch, scheme = '') => {
  const debate = debateOf(sketch);
  const [step] = debate.relations.values();
  if (step !== undefined) debate.apply([{ entity: 'relation', id: step.id, before: step, after: { ...step, scheme } }]);
  return needsAttention(debate, evaluateDebate(debate)).filter((each) => each.kind === kind);
};

describe('what was put to somebody and not answered', () => {
  const speakers = ['Ann', 'Bo'].map(speaker);
  const unanswered = (...moves: readonly SaidMove[]) =>
    found('unanswered-move', { claims: { a: 'A', b: 'B' }, with: { speakers, moves: moves.map(moveOf) } });

  test('is told with whom, and for how long', () => {
    const [only, ...others] = unanswered(
      ['Ann', 'asserts', 'a', '2025-01-01'],
      ['Bo', 'denies', 'a', '2025-01-03', 0],
      ['Ann', 'asserts', 'b', '2025-01-10'],
    );
    expect(others).toEqual([]);
    expect(only).toMatchObject({ entity: 'move', id: 'm1', speaker: 'Ann', days: 7 });
    expect(only?.text).toBe('Ann has not answered for 7 days that Bo denied “A”.');
  });

  test('is what replies to nobody too, for who held the claim by then', () => {
    expect(unanswered(['Ann', 'asserts', 'a', null], ['Bo', 'questions', 'a', null]).map(({ id }) => id)).toEqual([
      'm1',
    ]);
    const tookBack: SaidMove[] = [
      ['Ann', 'asserts', 'a', null],
      ['Ann', 'retracts', 'a', null],
      ['Bo', 'denies', 'a', null],
    ];
    expect(unanswered(...tookBack)).toEqual([]);
  });

  test('is nothing once they reply to other words of the same passage, or speak of what restates it', () => {
    const both = (excerpt: string | null) => {
      const said: SaidMove[] = [
        ['Ann', 'asserts', 'a', null],
        ['Bo', 'denies', 'a', null, 0],
        ['Bo', 'asserts', 'b', null, 0],
        ['Ann', 'asserts', 'again', null, 1],
      ];
      const moves = said.map(moveOf).map((move) => (move.speaker === 'Bo' ? { ...move, excerpt } : move));
      const sketch = { claims: { a: 'A', b: 'B', again: 'A once more' }, with: { speakers, moves } };
      const restates = [['same', 'restates', ['again'], 'a']] as const;
      return found('unanswered-move', { ...sketch, relations: restates }).map(({ id, speaker: by }) => `${by} ${id}`);
    };
    expect(both(null)).toEqual(['Ann m2', 'Bo m3']);
    expect(both('passage')).toEqual(['Bo m3']);
  });

  test('is nothing once they reply, or come back to it', () => {
    const put: SaidMove[] = [
      ['Ann', 'asserts', 'a', null],
      ['Bo', 'asserts', 'b', null, 0],
    ];
    expect(unanswered(...put)).toHaveLength(1);
    expect(unanswered(...put, ['Ann', 'denies', 'b', null]).map(({ speaker }) => speaker)).toEqual(['Bo']);
    expect(unanswered(...put, ['Ann', 'concedes', 'b', null, 1])).toEqual([]);
  });
});

test('critical questions that are open are told of a step that has a scheme', () => {
  const step = { claims: { a: 'A', b: 'B' }, relations: [['ab', 'supports', ['a'], 'b']] } as const;
  expect(found('open-critical-question', step)).toEqual([]);
  expect(found('open-critical-question', step, 'Argument from sign')).toMatchObject([
    {
      id: 'ab',
      text: expect.stringContaining('(Argument from sign) has 2 critical questions open, such as “How often'),
    },
  ]);
});

describe('statements with nearly the same words', () => {
  const alike = (...texts: readonly string[]) =>
    found('near-duplicate', { claims: Object.fromEntries(texts.map((text, i) => [`c${i}`, text])) }).map(
      ({ id, other }) => `${id} ${other}`,
    );

  test('are found whatever their case, accents, marks and spaces', () => {
    expect(alike('The inquiry should be national.', 'the  inquiry, should be National', 'It should be local.')).toEqual(
      ['c0 c1'],
    );
    expect(alike('Le procès fut équitable et public.', 'Le proces fut equitable et public')).toEqual(['c0 c1']);
  });

  test('are found in other scripts', () => {
    expect(alike('政府应当公布所有的调查报告', '政府应当公布所有的调查报告。', '政府不应公布报告')).toEqual(['c0 c1']);
    expect(alike('يجب نشر التقرير كاملا اليوم', 'يجب نشر التقرير كاملًا اليوم')).toEqual(['c0 c1']);
  });

  test('are not told of what is restated, or of other kinds', () => {
    const same = 'The report is to be published.';
    const restated = { claims: { a: same, b: same }, relations: [['ab', 'restates', ['a'], 'b']] } as const;
    expect(found('near-duplicate', restated)).toEqual([]);
    expect(found('near-duplicate', { claims: { a: same }, questions: { b: same } })).toEqual([]);
  });

  test('are found among thousands', () => {
    const texts = Array.from(
      { length: 2500 },
      (_, i) => `Claim ${i * 7919} says that ${(i * 104729) % 100003} of ${i} agree.`,
    );
    texts.push(`${texts[17]?.toUpperCase()} `, texts[2400]?.replace('.', '!') ?? '');
    expect(alike(...texts).sort()).toEqual(['c17 c2500', 'c2400 c2501']);
  });
});
