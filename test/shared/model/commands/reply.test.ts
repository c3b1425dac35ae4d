import { describe, expect, test } from '@jest/globals';
import { addReply, type Reply, replyRelations } from '../../../../shared/model/commands/reply.ts';
import type { Debate } from '../../../../shared/model/debate.ts';
import { Draft } from '../../../../shared/model/draft.ts';
import { ACTS, type Act } from '../../../../shared/model/entities.ts';
import { exchangeDebate } from '../../../fixtures/exchanges.ts';

const debate = exchangeDebate({
  questions: { q: 'Is it so?' },
  claims: { d: 'Another thing.' },
  relations: [['r', 'supports', ['d'], 'c']],
  moves: [
    { by: 'Ann' },
    { by: 'Ann', act: 'questions', target: { statement: 'q' } },
    { by: 'Ann', target: { relation: 'r' } },
    { by: 'Bob', act: 'denies' },
  ],
});

const PLAIN: Reply = {
  replyTo: 'm0',
  speaker: { id: 'Bob' },
  act: 'denies',
  own: null,
  relate: null,
  at: '2025-01',
  words: 'No.',
};

function replied(reply: Partial<Reply>): Debate {
  let ids = 0;
  const newId = () => `new-${++ids}`;
  const after = new Draft(debate);
  after.apply(addReply(debate, { ...PLAIN, ...reply, newId }));
  return after;
}

const added = (after: Debate) => after.movesInOrder().filter(({ id }) => !debate.moves.has(id));

describe('a reply', () => {
  test('is a move about the same, last of all', () => {
    const after = replied({});
    expect(after.movesInOrder().at(-1)).toMatchObject({
      speaker: 'Bob',
      act: 'denies',
      target: { statement: 'c' },
      replyTo: 'm0',
      at: '2025-01',
      words: 'No.',
      excerpt: null,
    });
    expect(added(after)).toHaveLength(1);
  });

  test('brings a speaker who is new, in a colour that nobody has', () => {
    const after = replied({ speaker: { name: 'Cyd' } });
    const [move] = added(after);
    const speaker = after.get('speaker', move?.speaker ?? '');
    expect(speaker.name).toBe('Cyd');
    expect([...debate.speakers.values()].map(({ colour }) => colour)).not.toContain(speaker.colour);
  });

  test('asserts a statement of its own, which bears on what was said', () => {
    const after = replied({ act: 'asserts', own: { id: 'o', text: 'But see.' }, relate: 'attacks' });
    expect(after.get('statement', 'o')).toMatchObject({ kind: 'claim', text: 'But see.' });
    expect(added(after)).toMatchObject([{ act: 'asserts', target: { statement: 'o' }, replyTo: 'm0', words: 'No.' }]);
    expect(after.relationsByPremise.get('o')).toMatchObject([{ kind: 'attacks', target: { statement: 'c' } }]);
  });

  test('denies what was said and asserts its own, where it does both', () => {
    const after = replied({ own: { id: 'o', text: 'But see.' }, relate: 'attacks' });
    expect(added(after)).toMatchObject([
      { act: 'denies', target: { statement: 'c' }, replyTo: 'm0', words: 'No.' },
      { act: 'asserts', target: { statement: 'o' }, replyTo: 'm0', words: '' },
    ]);
  });

  test('asks a question of its own about a claim', () => {
    const after = replied({ act: 'questions', own: { id: 'o', text: 'How so?' }, relate: 'questions' });
    expect(after.get('statement', 'o').kind).toBe('question');
    expect(added(after)).toMatchObject([{ act: 'questions', target: { statement: 'o' } }]);
  });

  test('undercuts the step that it replies to', () => {
    const after = replied({ replyTo: 'm2', own: { id: 'o', text: 'It does not follow.' }, relate: 'attacks' });
    expect(after.relationsByPremise.get('o')).toMatchObject([{ target: { relation: 'r' } }]);
  });

  test.each<[string, Partial<Reply>]>([
    ['a name of nothing', { speaker: { name: ' ' } }],
    ['a statement of nothing', { own: { id: 'o', text: ' ' } }],
    ['a date that is none', { at: 'soon' }],
  ])('with %s is refused', (_what, reply) => {
    expect(() => replied(reply)).toThrow(expect.objectContaining({ code: 'InvalidValue' }));
  });
});

describe('what a statement that comes with a reply can do', () => {
  const kinds = (move: string, act: Act) => replyRelations(debate, debate.get('move', move), act);

  test('begins with the likeliest', () => {
    expect(kinds('m0', 'denies')).toEqual(['attacks']);
    expect(kinds('m0', 'asserts')).toEqual(['attacks', 'supports']);
    expect(kinds('m0', 'concedes')).toEqual(['supports', 'attacks']);
    expect(kinds('m3', 'asserts')).toEqual(['supports', 'attacks']);
    expect(kinds('m0', 'questions')).toEqual(['questions']);
    expect(kinds('m1', 'asserts')).toEqual(['answers']);
    expect(kinds('m1', 'questions')).toEqual([]);
    expect(kinds('m2', 'denies')).toEqual(['attacks']);
  });

  test('is always a relation that may be', () => {
    for (const replyTo of ['m0', 'm1', 'm2', 'm3']) {
      for (const act of ACTS) {
        for (const relate of kinds(replyTo, act)) {
          const own = { id: 'o', text: 'Mine.' };
          expect(replied({ replyTo, act, own, relate }).relationsByPremise.get('o')).toHaveLength(1);
        }
      }
    }
  });
});
