import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ACTION_IDS, ACTIONS } from '../../shared/actions.ts';
import {
  actionsOfKey,
  keysOf,
  knownKeys,
  MOST_KEYS,
  sharedKeys,
  whyNoKey,
  withKey,
  withOwnKeys,
  withoutKey,
} from '../../shared/keys.ts';

describe('the keys of an action', () => {
  test('are those that it comes with until they are changed', () => {
    expect(keysOf('undo', {})).toEqual(['CmdOrCtrl+Z']);
    expect(keysOf('undo', { undo: ['F9'] })).toEqual(['F9']);
    expect(keysOf('undo', { undo: [] })).toEqual([]);
  });

  test('belong to no two actions, as the program comes', () => {
    expect([...sharedKeys({})]).toEqual([]);
  });

  test('can all be given by a user, but for those of the clipboard', () => {
    const refused = ACTIONS.flatMap(({ id, keys }) => (keys.some((key) => whyNoKey(key) !== null) ? [id] : []));
    expect(refused).toEqual(['cut', 'copy', 'paste']);
  });

  test('are taken from the action that had them', () => {
    const changed = withKey({}, 'find', 'CmdOrCtrl+K');
    expect(changed).toEqual({ find: ['CmdOrCtrl+F', 'CmdOrCtrl+K'], 'quick-open': [] });
    expect(actionsOfKey('CmdOrCtrl+K', changed)).toEqual(['find']);
    expect(withOwnKeys(changed, 'quick-open')).toEqual({});
  });

  test('that are those it comes with again are no change', () => {
    expect(withKey(withoutKey({}, 'find', 'CmdOrCtrl+F'), 'find', 'CmdOrCtrl+F')).toEqual({});
  });

  test('are at most four, of which the oldest goes', () => {
    const all = ['F7', 'F8', 'F9', 'F11', 'F12'].reduce((keys, key) => withKey(keys, 'about', key), {});
    expect(keysOf('about', all)).toEqual(['F8', 'F9', 'F11', 'F12']);
  });

  test('never belong to two actions, whatever is changed', () => {
    const keys = ['A', 'CmdOrCtrl+Z', 'F1', 'Space', 'CmdOrCtrl+Shift+L'];
    const edit = fc.record({
      id: fc.constantFrom(...ACTION_IDS),
      key: fc.constantFrom(...keys),
      by: fc.constantFrom(withKey, withoutKey, withOwnKeys),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const changed = edits.reduce((all, { id, key, by }) => by(all, id, key), {});
        expect([...sharedKeys(changed)]).toEqual([]);
        for (const id of ACTION_IDS) expect(keysOf(id, changed).length).toBeLessThanOrEqual(MOST_KEYS);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a key', () => {
  test.each([
    ['Left', /arrow keys/],
    ['CmdOrCtrl+Up', /arrow keys/],
    ['Tab', /Tab goes/],
    ['Alt+F', /open a menu/],
    ['F10', /opens a menu/],
    ['CmdOrCtrl+C', /“Copy”/],
    ['Escape', /cannot be used/],
    ['', /cannot be used/],
    ['Shift+CmdOrCtrl+A', /cannot be used/],
    ['a', /cannot be used/],
    ['CmdOrCtrl+AudioVolumeUp', /cannot be used/],
  ])('%j is refused with a reason', (key, reason) => {
    expect(whyNoKey(key)).toMatch(reason);
  });

  test.each(['A', 'Ж', '我', '/', 'CmdOrCtrl+,', 'Alt+Left', 'CmdOrCtrl+Alt+Shift+F12', 'CmdOrCtrl+Tab', 'Shift+2'])(
    '%j is taken',
    (key) => {
      expect(whyNoKey(key)).toBe(null);
    },
  );
});

test('keys from a file that cannot be understood are left out, and the others kept', () => {
  expect(
    knownKeys({ undo: ['F9', 'F9', 'Tab'], evil: ['A'], copy: ['B'], toString: ['C'], find: ['CmdOrCtrl+F'] }),
  ).toEqual({
    undo: ['F9'],
  });
});
