import { describe, expect, test } from '@jest/globals';
import { type Change, coalesce, created, deleted, invert, sameValue, updated } from '../../../shared/model/change.ts';
import { debateOf } from '../../fixtures/debates.ts';

const debate = () => debateOf({ claims: { c: 'One.', d: 'Two.' }, placed: { c: [0, 0] } });
const claim = debate().get('statement', 'c');
const place = debate().get('placement', 'placement-c');

describe('an update', () => {
  test('holds only the fields that differ, before and after', () => {
    expect(updated('statement', claim, { text: 'New.', note: '', tags: [] })).toEqual([
      { entity: 'statement', id: 'c', before: { text: 'One.' }, after: { text: 'New.' } },
    ]);
  });

  test('is nothing when nothing differs', () => {
    expect(updated('placement', place, { x: -0, y: 0 })).toEqual([]);
  });
});

describe('equality of values', () => {
  test('does not mind the order of keys, nor members that are undefined', () => {
    expect(sameValue({ a: 1, b: [{ c: null }] }, { b: [{ c: null }], a: 1, d: undefined })).toBe(true);
  });

  test('minds the order of items, and tells null, absent and other types apart', () => {
    expect(sameValue([1, 2], [2, 1])).toBe(false);
    expect(sameValue({ a: null }, {})).toBe(false);
    expect(sameValue([], {})).toBe(false);
    expect(sameValue('1', 1)).toBe(false);
  });
});

describe('applying changes', () => {
  test('does all of them or none', () => {
    const held = debate();
    const stale: Change = { entity: 'statement', id: 'd', before: { text: 'Other.' }, after: { text: 'New.' } };
    const before = held.toData();
    expect(() =>
      held.apply([...updated('statement', claim, { text: 'New.' }), deleted('placement', place), stale]),
    ).toThrow(expect.objectContaining({ code: 'StaleEdit' }));
    expect(held.toData()).toEqual(before);
    expect(held.placementsByStatement.get('c')).toEqual([place]);
  });

  test('refuses to create what exists and to delete what is gone', () => {
    const held = debate();
    expect(() => held.apply([created('statement', claim)])).toThrow(expect.objectContaining({ code: 'StaleEdit' }));
    held.apply([deleted('placement', place)]);
    expect(() => held.apply([deleted('placement', place)])).toThrow(expect.objectContaining({ code: 'StaleEdit' }));
  });

  test('is taken back by the inverse', () => {
    const held = debate();
    const changes = [deleted('placement', place), ...updated('statement', claim, { text: 'New.', weight: 0.5 })];
    held.apply(changes);
    held.apply(invert(changes));
    expect(held.toData()).toEqual(debate().toData());
  });
});

describe('the sum of changes', () => {
  const typed = (before: string, after: string): Change => ({
    entity: 'statement',
    id: 'c',
    before: { text: before },
    after: { text: after },
  });

  test('of a run of typing is one change', () => {
    expect(coalesce([typed('', 'O'), typed('O', 'On'), typed('On', 'One.')])).toEqual([typed('', 'One.')]);
  });

  test('of a there and back is nothing', () => {
    expect(coalesce([typed('One.', 'Two.'), typed('Two.', 'One.')])).toEqual([]);
    expect(coalesce([created('statement', claim), deleted('statement', claim)])).toEqual([]);
    expect(coalesce([deleted('statement', claim), created('statement', claim)])).toEqual([]);
  });

  test('of creating and editing is creating what was edited', () => {
    expect(coalesce([created('statement', claim), typed('One.', 'Two.')])).toEqual([
      created('statement', { ...claim, text: 'Two.' }),
    ]);
  });

  test('of editing and deleting is deleting what was there first', () => {
    expect(coalesce([typed('Zero.', 'One.'), deleted('statement', claim)])).toEqual([
      deleted('statement', { ...claim, text: 'Zero.' }),
    ]);
  });

  test('of deleting and creating again is an update', () => {
    expect(coalesce([deleted('statement', claim), created('statement', { ...claim, text: 'Two.' })])).toEqual([
      typed('One.', 'Two.'),
    ]);
  });

  test('deletes before it creates, so that a place on a map is free for the next', () => {
    const next = { ...place, id: 'next' };
    expect(coalesce([created('placement', next), typed('One.', 'Two.'), deleted('placement', place)])).toEqual([
      deleted('placement', place),
      typed('One.', 'Two.'),
      created('placement', next),
    ]);
  });

  test('deletes what points before what it points to, and creates it after', () => {
    const claimThenPlace = [created('statement', claim), created('placement', place)];
    const placeThenClaim = [deleted('placement', place), deleted('statement', claim)];
    expect(coalesce(claimThenPlace.toReversed())).toEqual(claimThenPlace);
    expect(coalesce(placeThenClaim.toReversed())).toEqual(placeThenClaim);
  });
});
