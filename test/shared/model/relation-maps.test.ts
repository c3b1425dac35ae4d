import { expect, test } from '@jest/globals';
import { relationMaps } from '../../../shared/model/relation-maps.ts';
import { debateOf } from '../../fixtures/debates.ts';

const debate = debateOf({
  claims: { a: 'A', b: 'B', c: 'C', u: 'U', off: 'Off' },
  relations: [
    ['whole', 'supports', ['a', 'off'], 'c'],
    ['hidden', 'supports', ['off'], 'c'],
    ['undercut', 'attacks', ['u'], 'whole'],
    ['lost', 'attacks', ['u'], 'hidden'],
  ],
  placed: { a: [0, 0], b: [0, 0], c: [0, 0], u: [0, 0] },
});
const mapsOf = (relation: string) => [...relationMaps(debate, debate.get('relation', relation))];

test('a relation is drawn where its target and one of its premises are', () => {
  expect(mapsOf('whole')).toEqual(['map']);
  expect(mapsOf('hidden')).toEqual([]);
});

test('a relation onto a relation is drawn where that one is', () => {
  expect(mapsOf('undercut')).toEqual(['map']);
  expect(mapsOf('lost')).toEqual([]);
});
