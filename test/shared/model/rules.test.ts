import { describe, expect, test } from '@jest/globals';
import { attackKind, roleIn } from '../../../shared/model/argument-roles.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import { RELATION_KINDS, type RelationKind, type Target } from '../../../shared/model/entities.ts';
import { whyIllegalRelation, whyIllegalReply, whyIllegalStatementKind } from '../../../shared/model/rules.ts';
import { debateOf } from '../../fixtures/debates.ts';

const debate = debateOf({
  claims: { c: 'It can compel.', d: 'It is slow.', e: 'It costs more.' },
  questions: { q: 'Which inquiry?', p: 'Who pays?' },
  relations: [
    ['step', 'supports', ['d'], 'e'],
    ['undercut', 'attacks', ['c'], 'step'],
    ['again', 'attacks', ['d'], 'undercut'],
    ['answer', 'answers', ['c'], 'q'],
    ['doubt', 'attacks', ['c'], 'd'],
    ['denial', 'attacks', ['d'], 'c'],
    ['rebuttal', 'attacks', ['c'], 'e'],
  ],
});
const get = (id: string) => debate.get('relation', id);

/** Returns the kinds that may lead from a premise to a target. */
function legalKinds(premise: string, target: Target): RelationKind[] {
  return RELATION_KINDS.filter((kind) => whyIllegalRelation(debate, { kind, premises: [premise], target }) === null);
}

describe('the ends of a relation', () => {
  test('from a claim to a claim: supports, attacks, restates', () => {
    expect(legalKinds('c', { statement: 'd' })).toEqual(['supports', 'attacks', 'restates']);
  });

  test('from a claim to a question: answers', () => {
    expect(legalKinds('c', { statement: 'q' })).toEqual(['answers']);
  });

  test('from a question to a claim: questions', () => {
    expect(legalKinds('q', { statement: 'c' })).toEqual(['questions']);
  });

  test('from a question to a question: nothing', () => {
    expect(legalKinds('p', { statement: 'q' })).toEqual([]);
  });

  test('from a claim to a relation of any kind: supports, attacks', () => {
    expect(legalKinds('c', { relation: 'step' })).toEqual(['supports', 'attacks']);
    expect(legalKinds('c', { relation: 'answer' })).toEqual(['supports', 'attacks']);
    expect(legalKinds('c', { relation: 'again' })).toEqual(['supports', 'attacks']);
  });

  test('from a question to a relation: questions', () => {
    expect(legalKinds('q', { relation: 'step' })).toEqual(['questions']);
  });

  test('a claim may attack itself', () => {
    expect(whyIllegalRelation(debate, { kind: 'attacks', premises: ['c'], target: { statement: 'c' } })).toBeNull();
  });

  test('only supports and attacks link premises', () => {
    const linked = RELATION_KINDS.filter((kind) => {
      const target = { statement: kind === 'answers' ? 'q' : 'e' };
      const premises = kind === 'questions' ? ['p', 'q'] : ['c', 'd'];
      return whyIllegalRelation(debate, { kind, premises, target }) === null;
    });
    expect(linked).toEqual(['supports', 'attacks']);
  });

  test('a relation has a premise, and none twice', () => {
    const target = { statement: 'e' };
    expect(whyIllegalRelation(debate, { kind: 'supports', premises: [], target })).toBe('A relation needs a premise.');
    expect(whyIllegalRelation(debate, { kind: 'supports', premises: ['c', 'c'], target })).toBe(
      'A statement can be a premise of a relation only once.',
    );
  });

  test('both ends exist', () => {
    const target = { statement: 'e' };
    expect(whyIllegalRelation(debate, { kind: 'supports', premises: ['gone'], target })).toMatch(/gone.*not in the/);
    expect(whyIllegalRelation(debate, { kind: 'attacks', premises: ['c'], target: { relation: 'gone' } })).toMatch(
      /gone.*not in the/,
    );
  });

  test('a relation is not aimed at itself, however many steps away', () => {
    expect(whyIllegalRelation(debate, { ...get('step'), target: { relation: 'step' } }, 'step')).toMatch(/itself/);
    expect(whyIllegalRelation(debate, { ...get('step'), target: { relation: 'again' } }, 'step')).toMatch(/itself/);
    expect(whyIllegalRelation(debate, { ...get('again'), target: { relation: 'step' } }, 'again')).toBeNull();
  });
});

test('relations that are aimed at each other already do not hold up the rules', () => {
  const circular = debateOf({
    claims: { c: 'A claim.' },
    relations: [
      ['one', 'attacks', ['c'], 'two'],
      ['two', 'attacks', ['c'], 'one'],
      ['free', 'attacks', ['c'], 'c'],
    ],
  });
  const ends = { kind: 'attacks', premises: ['c'], target: { relation: 'one' } } as const;
  expect(whyIllegalRelation(circular, ends, 'free')).toBeNull();
});

describe('the kind of a statement', () => {
  test('a premise of an argument cannot become a question, and the relation is named', () => {
    expect(whyIllegalStatementKind(debate, 'd', 'question')).toBe(
      'The claim “It is slow.” cannot become a question because of the relation “It is slow.” supports “It costs more.”: ' +
        'Only a claim supports, and its premise is a question.',
    );
  });

  test('an answered question cannot become a claim; an unrelated one can', () => {
    expect(whyIllegalStatementKind(debate, 'q', 'claim')).toMatch(/the target is a claim/);
    expect(whyIllegalStatementKind(debate, 'p', 'claim')).toBeNull();
  });
});

test('a move cannot reply to a reply to itself', () => {
  const move = (id: string, replyTo: string | null) => ({
    id,
    speaker: 's',
    act: 'asserts' as const,
    target: { statement: 'c' },
    at: null,
    words: '',
    excerpt: null,
    replyTo,
    order: 'a0',
  });
  const moves = [move('first', null), move('second', 'first'), move('third', 'second')];
  const talk = debateOf({ claims: { c: 'A claim.' }, with: { moves } });
  expect(whyIllegalReply(talk, 'third', 'first')).toMatch(/itself/);
  expect(whyIllegalReply(talk, 'first', 'first')).toMatch(/itself/);
  expect(whyIllegalReply(talk, 'first', 'third')).toBeNull();
  expect(whyIllegalReply(talk, 'third')).toBeNull();
});

describe('what is derived from relations', () => {
  test('an attack undercuts a relation, undermines a premise, and rebuts any other claim', () => {
    expect(attackKind(debate, get('undercut'))).toBe('undercuts');
    expect(attackKind(debate, get('doubt'))).toBe('undermines');
    expect(attackKind(debate, get('rebuttal'))).toBe('rebuts');
  });

  test('a claim that only answers a question is no premise of an argument', () => {
    const positions = debateOf({
      claims: { c: 'One.', d: 'Other.' },
      questions: { q: 'Which?' },
      relations: [
        ['answer', 'answers', ['c'], 'q'],
        ['attack', 'attacks', ['d'], 'c'],
      ],
    });
    expect(attackKind(positions, positions.get('relation', 'attack'))).toBe('rebuts');
    expect(rolesIn(positions, 'q', 'c', 'd')).toEqual(['question', 'position', 'counterclaim']);
  });

  test('a counterclaim attacks a claim, not just a step', () => {
    const undercut = debateOf({
      claims: { c: 'One.', d: 'Two.', e: 'Three.', f: 'Four.' },
      relations: [
        ['step', 'supports', ['c'], 'd'],
        ['undercut', 'attacks', ['e'], 'step'],
        ['attack', 'attacks', ['f'], 'd'],
      ],
    });
    expect(rolesIn(undercut, 'c', 'd', 'e', 'f')).toEqual(['claim', 'claim', 'claim', 'counterclaim']);
  });
});

function rolesIn(debate: Debate, ...ids: string[]) {
  return ids.map((id) => roleIn(debate.get('statement', id), debate.relationsByPremise.get(id)[0]));
}
