import { describe, expect, test } from '@jest/globals';
import { addMap, deleteMap, editMap, reorderMap } from '../../../../shared/model/commands/maps.ts';
import {
  collapsePlacements,
  movePlacements,
  pinPlacements,
  placeStatement,
  takeOffMap,
} from '../../../../shared/model/commands/placements.ts';
import { debateOf } from '../../../fixtures/debates.ts';
import { applied, numberedIds, refusal } from './command-run.ts';

const debate = () => debateOf({ claims: { c: 'One.', d: 'Two.' }, placed: { c: [0, 0] } });
const twoMaps = () => applied(debate(), (held) => addMap(held, { newId: numberedIds(), title: 'Measures' }));

describe('maps', () => {
  test('are added at the end, growing down unless said otherwise', () => {
    const titles = twoMaps()
      .mapsInOrder()
      .map(({ title, direction }) => [title, direction]);
    expect(titles).toEqual([
      ['A map', 'down'],
      ['Measures', 'down'],
    ]);
  });

  test('are renamed and turned, but not to a blank title', () => {
    const after = applied(debate(), (held) => editMap(held, { map: 'map', title: ' New ', direction: 'right' }));
    expect(after.get('map', 'map')).toMatchObject({ title: 'New', direction: 'right' });
    expect(refusal(() => editMap(debate(), { map: 'map', title: ' \n' }))).toEqual([
      'InvalidValue',
      'The map has an empty title: give it one.',
    ]);
  });

  test('are put in another order', () => {
    const after = applied(twoMaps(), (held) => reorderMap(held, { map: 'new-1', before: 'map' }));
    expect(after.mapsInOrder().map(({ id }) => id)).toEqual(['new-1', 'map']);
  });

  test('are deleted without their statements', () => {
    const after = applied(debate(), (held) => deleteMap(held, { map: 'map' }));
    expect([after.maps.size, after.placements.size, after.statements.size]).toEqual([0, 0, 2]);
  });
});

describe('places on a map', () => {
  test('a statement is placed once, and placed again where it is moved to', () => {
    const place = (statement: string) =>
      applied(debate(), (held) => placeStatement(held, { newId: numberedIds(), map: 'map', statement, x: 5, y: 6 }));
    expect([...place('d').placements.keys()]).toEqual(['placement-c', 'new-1']);
    expect([...place('c').placements.values()]).toMatchObject([{ id: 'placement-c', x: 5, y: 6 }]);
  });

  test('may be on several maps', () => {
    const after = applied(twoMaps(), (held) =>
      placeStatement(held, { newId: () => 'other', map: 'new-1', statement: 'c', x: 0, y: 0 }),
    );
    expect(after.placementsByStatement.get('c')).toHaveLength(2);
  });

  test('move together', () => {
    const both = applied(debate(), (held) =>
      placeStatement(held, { newId: numberedIds(), map: 'map', statement: 'd', x: 0, y: 0 }),
    );
    const moves = [
      { placement: 'placement-c', x: 0, y: 0 },
      { placement: 'new-1', x: 30.5, y: -4 },
    ];
    expect(movePlacements(both, { moves }).map(({ id, after }) => [id, after])).toEqual([
      ['new-1', { x: 30.5, y: -4 }],
    ]);
    expect(refusal(() => movePlacements(both, { moves: [{ placement: 'new-1', x: Number.NaN, y: 0 }] }))[0]).toBe(
      'InvalidValue',
    );
  });

  test('are folded and pinned, and nothing happens when they are', () => {
    const placements = ['placement-c', 'placement-c'];
    const folded = applied(debate(), (held) => collapsePlacements(held, { placements, collapsed: true }));
    const pinned = applied(folded, (held) => pinPlacements(held, { placements, pinned: true }));
    expect(pinned.get('placement', 'placement-c')).toMatchObject({ collapsed: true, pinned: true });
    expect(pinPlacements(pinned, { placements, pinned: true })).toEqual([]);
  });

  test('are given up without the statement', () => {
    const after = applied(debate(), (held) => takeOffMap(held, { map: 'map', statements: ['c', 'd'] }));
    expect([after.placements.size, after.statements.size]).toEqual([0, 2]);
    expect(refusal(() => takeOffMap(debate(), { map: 'map', statements: ['gone'] }))[0]).toBe('NotFound');
  });
});
