import { expect, test } from '@jest/globals';
import { agreements } from '../../../shared/evaluation/agreement.ts';
import type { Act, Move } from '../../../shared/model/entities.ts';
import { debateOf, orderKey } from '../../fixtures/debates.ts';

const said: readonly (readonly [string, Act, string])[] = [
  ['ann', 'asserts', 'a'],
  ['bob', 'asserts', 'a'],
  ['ann', 'asserts', 'b'],
  ['bob', 'denies', 'b'],
  ['cat', 'asserts', 'c'],
];
const moves = said.map(([speaker, act, statement], i): Move => {
  const plain = { at: null, words: '', excerpt: null, replyTo: null };
  return { ...plain, id: `m${i}`, speaker, act, target: { statement }, order: orderKey(i) };
});
const speakers = ['ann', 'bob', 'cat'].map((id) => {
  return { id, name: id, role: '', kind: 'person' as const, colour: '#000000', otherNames: [] };
});

test('two speakers agree on the share of common claims on which they took the same side', () => {
  const debate = debateOf({ claims: { a: 'A', b: 'B', c: 'C' }, with: { speakers, moves } });
  expect(agreements(debate)).toEqual([{ one: 'ann', other: 'bob', same: ['a'], opposite: ['b'], share: 0.5 }]);
  expect(agreements(debate, (id) => id === 'a')).toMatchObject([{ share: 1 }]);
});
