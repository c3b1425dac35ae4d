import { expect, test } from '@jest/globals';
import type { Statement } from '../../../shared/model/entities.ts';
import { type CardRole, roleOf } from '../../../shared/scene/card-role.ts';
import { type DebateSketch, debateOf } from '../../fixtures/debates.ts';

function roleIn(relations: DebateSketch['relations'], changes: Partial<Statement> = {}): CardRole {
  const debate = debateOf({ questions: { q: 'Why?' }, claims: { a: 'A', b: 'B', c: 'C' }, relations: relations ?? [] });
  return roleOf(debate, { ...debate.get('statement', 'a'), ...changes }, () => true);
}

test('a claim that answers a question is a position', () => {
  expect(roleIn([['r', 'answers', ['a'], 'q']])).toEqual({ label: 'Position', look: 'answers' });
});

test('a claim that attacks a claim is a counterclaim', () => {
  expect(roleIn([['r', 'attacks', ['a'], 'b']])).toEqual({ label: 'Counterclaim', look: 'attacks' });
});

test('a claim that attacks a relation undercuts it', () => {
  const relations = [
    ['r', 'supports', ['b'], 'c'],
    ['u', 'attacks', ['a'], 'r'],
  ] as const;
  expect(roleIn(relations)).toEqual({ label: 'Claim', look: 'undercuts' });
});

test('a claim that bears on nothing has no colour of its own', () => {
  expect(roleIn([])).toEqual({ label: 'Claim', look: null });
});

test('of several relations the first in order decides', () => {
  const relations = [
    ['x', 'attacks', ['a'], 'b'],
    ['y', 'supports', ['a'], 'c'],
  ] as const;
  expect(roleIn(relations).look).toBe('attacks');
});

test('a premise that nobody stated says so', () => {
  expect(roleIn([['r', 'supports', ['a'], 'b']], { implicit: true }).label).toBe('Claim · implicit');
});

test('a question stays a question whatever it does', () => {
  expect(roleIn([['r', 'questions', ['a'], 'b']], { kind: 'question' }).label).toBe('Question');
});
