import { expect, test } from '@jest/globals';
import { courseOf } from '../../../shared/exchange/course.ts';
import type { Speaker } from '../../../shared/model/entities.ts';
import { debateOf, orderKey } from '../../fixtures/debates.ts';

const ann: Speaker = { id: 'ann', kind: 'person', name: 'Ann', otherNames: [], role: '', colour: '#000000' };

/** Returns the course of moves with these dates, which the user put in this order. */
function course(...dates: readonly (string | null)[]): readonly string[] {
  const moves = dates.map((at, i) => ({
    ...{ id: `${i}`, speaker: 'ann', act: 'asserts' as const, target: { statement: 'claim' }, at },
    ...{ words: '', excerpt: null, replyTo: null, order: orderKey(i) },
  }));
  return courseOf(debateOf({ claims: { claim: 'It is so' }, with: { speakers: [ann], moves } })).map(({ id }) => id);
}

test('moves follow each other as the user put them, as far as their dates allow', () => {
  expect(course('2025-01', '2025-01-06', '2025-01', '2025-01-16')).toEqual(['0', '1', '2', '3']);
});

test('a move that was certainly made earlier comes first, wherever it was put', () => {
  expect(course('2025-02', '2025-01-06', '2024', '2025')).toEqual(['2', '1', '0', '3']);
});

test('moves without a certain date have no place in it', () => {
  expect(course(null, '2025~', '2025', '../2024')).toEqual(['3', '2']);
});
