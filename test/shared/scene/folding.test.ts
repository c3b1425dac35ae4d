import { expect, test } from '@jest/globals';
import type { Debate } from '../../../shared/model/debate.ts';
import { foldedPremises, foldingOf, holdersOf } from '../../../shared/scene/folding.ts';
import { debateOf } from '../../fixtures/debates.ts';

const claims = { root: 'Root', a: 'A', b: 'B', under: 'Under', shared: 'Shared' };
const placed = { root: [0, 0], a: [0, 1], b: [1, 1], under: [0, 2], shared: [1, 2] } as const;
const relations = [
  ['ra', 'supports', ['a'], 'root'],
  ['rb', 'attacks', ['b'], 'root'],
  ['ru', 'supports', ['under'], 'a'],
  ['rs', 'supports', ['shared'], 'a'],
  ['rt', 'supports', ['shared'], 'b'],
] as const;

function collapse(debate: Debate, statement: string): Debate {
  debate.apply([
    { entity: 'placement', id: `placement-${statement}`, before: { collapsed: false }, after: { collapsed: true } },
  ]);
  return debate;
}

test('nothing is hidden without a collapsed card', () => {
  const { visible, foldedUnder } = foldingOf(debateOf({ claims, placed, relations }), 'map');
  expect([...visible.keys()].sort()).toEqual(['a', 'b', 'root', 'shared', 'under']);
  expect(foldedUnder.size).toBe(0);
});

test('a collapsed card hides what leads to the conclusion through it alone, and counts it', () => {
  const { visible, foldedUnder } = foldingOf(collapse(debateOf({ claims, placed, relations }), 'a'), 'map');
  expect([...visible.keys()].sort()).toEqual(['a', 'b', 'root', 'shared']);
  expect(foldedUnder.get('a')).toBe(1);
});

test('the premise of an attack on a hidden step is hidden with it', () => {
  const undercut = ['u', 'attacks', ['b'], 'ru'] as const;
  const folded = collapse(debateOf({ claims, placed, relations: [relations[0], relations[2], undercut] }), 'a');
  expect(foldingOf(folded, 'map').visible.has('b')).toBe(false);
});

test('claims that argue in a circle stay in sight', () => {
  const circle = [
    ['x', 'supports', ['a'], 'b'],
    ['y', 'supports', ['b'], 'a'],
  ] as const;
  const debate = collapse(
    debateOf({ claims: { a: 'A', b: 'B' }, placed: { a: [0, 0], b: [0, 1] }, relations: circle }),
    'a',
  );
  expect([...foldingOf(debate, 'map').visible.keys()].sort()).toEqual(['a', 'b']);
});

test('a linked premise that is folded away under another card is named, with the cards that hold it', () => {
  const linked = [
    ['ra', 'supports', ['a'], 'root'],
    ['rb', 'supports', ['b'], 'root'],
    ['rl', 'supports', ['shared', 'under'], 'a'],
    ['rs', 'supports', ['shared'], 'b'],
  ] as const;
  const debate = collapse(debateOf({ claims, placed, relations: linked }), 'a');
  expect(foldingOf(debate, 'map').visible.has('shared')).toBe(true);
  expect(foldedPremises(debate, 'map', debate.get('relation', 'rl'))).toEqual(['under']);
  expect(holdersOf(debate, 'map', ['under']).map(({ statement }) => statement)).toEqual(['a']);
  expect(holdersOf(debate, 'map', ['shared'])).toEqual([]);
});

test('part of a map is folded as if nothing else stood there', () => {
  const debate = collapse(debateOf({ claims, placed, relations }), 'a');
  expect([...foldingOf(debate, 'map', ['under']).visible.keys()]).toEqual(['under']);
  const { visible, foldedUnder } = foldingOf(debate, 'map', ['a', 'under', 'shared']);
  expect([...visible.keys()]).toEqual(['a']);
  expect(foldedUnder.get('a')).toBe(2);
});
