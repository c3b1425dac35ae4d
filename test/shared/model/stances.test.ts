import { expect, test } from '@jest/globals';
import type { Act, Move } from '../../../shared/model/entities.ts';
import { stancesOn } from '../../../shared/model/stances.ts';
import { debateOf, orderKey } from '../../fixtures/debates.ts';

function stancesAfter(...acts: readonly (readonly [string, Act])[]): { assertedBy: string[]; deniedBy: string[] } {
  const speakers = ['Ada', 'Ben'].map((name) => ({
    id: name,
    kind: 'person' as const,
    name,
    otherNames: [],
    role: '',
    colour: '#112233',
  }));
  const moves = acts.map(
    ([speaker, act], i): Move => ({
      id: `move-${i}`,
      speaker,
      act,
      target: { statement: 'claim' },
      at: null,
      words: '',
      excerpt: null,
      replyTo: null,
      order: orderKey(i),
    }),
  );
  const stances = stancesOn(debateOf({ claims: { claim: 'A claim' }, with: { speakers, moves } }), 'claim');
  return { assertedBy: stances.assertedBy.map((s) => s.name), deniedBy: stances.deniedBy.map((s) => s.name) };
}

test('who asserts and who denies stand apart', () => {
  expect(stancesAfter(['Ada', 'asserts'], ['Ben', 'denies'])).toEqual({ assertedBy: ['Ada'], deniedBy: ['Ben'] });
});

test('a concession after a denial counts', () => {
  expect(stancesAfter(['Ben', 'denies'], ['Ben', 'concedes'])).toEqual({ assertedBy: ['Ben'], deniedBy: [] });
});

test('a retraction takes back an assertion', () => {
  expect(stancesAfter(['Ada', 'asserts'], ['Ada', 'retracts'])).toEqual({ assertedBy: [], deniedBy: [] });
});

test('to question a claim takes no side', () => {
  expect(stancesAfter(['Ada', 'asserts'], ['Ada', 'questions'])).toEqual({ assertedBy: ['Ada'], deniedBy: [] });
});

test('to question a question raises it', () => {
  const speakers = [{ id: 'Ada', kind: 'person' as const, name: 'Ada', otherNames: [], role: '', colour: '#112233' }];
  const target = { statement: 'why' };
  const move = { id: 'm', speaker: 'Ada', at: null, words: '', excerpt: null, replyTo: null, order: 'a0', target };
  const debate = debateOf({ questions: { why: 'Why?' }, with: { speakers, moves: [{ ...move, act: 'questions' }] } });
  expect(stancesOn(debate, 'why').assertedBy.map((speaker) => speaker.name)).toEqual(['Ada']);
});
