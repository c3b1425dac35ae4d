import { expect, test } from '@jest/globals';
import { actionForKey } from '../../../renderer/core/actions/key-bindings.ts';
import { runAction, whyNot } from '../../../renderer/core/actions/run-action.ts';
import { selectStatements } from '../../../renderer/core/selection.ts';
import { showRelation, showStatement } from '../../../renderer/core/show-in-debate.ts';
import { openSmall } from '../fixtures/small-debate.ts';

test('Back and Forward lead through the places that were visited, with what was selected there', async () => {
  const { app, state, pick } = await openSmall();
  expect(whyNot(app, 'go-back')).toBe('There is no place to go back to.');
  pick('yes');
  showStatement(app, 'cheap');
  showRelation(app, 'rn');
  runAction(app, 'go-back');
  expect(state().selection).toEqual(selectStatements(['cheap']));
  runAction(app, 'go-back');
  expect(state().selection).toEqual(selectStatements(['yes']));
  expect(whyNot(app, 'go-back')).not.toBeNull();
  runAction(app, 'go-forward');
  runAction(app, 'go-forward');
  expect(state().selection).toEqual({ kind: 'relation', id: 'rn' });
  expect(whyNot(app, 'go-forward')).toBe('There is no place to go forward to.');
});

test('Back leads to another map and view, and another leap ends what lay ahead', async () => {
  const { app, state } = await openSmall();
  runAction(app, 'new-map');
  const other = state().map;
  runAction(app, 'show-exchange');
  runAction(app, 'go-back');
  expect([state().map, state().view]).toEqual([other, 'map']);
  runAction(app, 'go-back');
  expect([state().map, state().ahead.length]).toEqual(['map', 2]);
  showStatement(app, 'no');
  expect(state().ahead).toEqual([]);
});

test('a map that is deleted is no place to go back to', async () => {
  const { app, state } = await openSmall();
  runAction(app, 'new-map');
  app.showMap('map');
  app.showMap([...(state().session?.debate.maps.keys() ?? [])].at(-1) ?? '');
  expect(state().visited.map(({ map }) => map === 'map')).toEqual([true, false, true]);
  runAction(app, 'delete-map');
  expect(state().visited.map(({ map }) => map)).toEqual(['map', 'map']);
});

test('at most fifty places are kept', async () => {
  const { app, state } = await openSmall();
  for (let i = 0; i < 60; i++) showStatement(app, i % 2 === 0 ? 'yes' : 'no');
  expect(state().visited).toHaveLength(50);
});

test('Alt with an arrow, and Cmd with a bracket, are their keys', () => {
  const press = { key: '', code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  const left = { ...press, key: 'ArrowLeft', code: 'ArrowLeft', altKey: true };
  expect(actionForKey(left, 'linux', { typing: false })).toBe('go-back');
  expect(actionForKey(left, 'linux', { typing: true })).toBeUndefined();
  expect(actionForKey({ ...press, key: ']', code: 'BracketRight', metaKey: true }, 'mac', { typing: false })).toBe(
    'go-forward',
  );
});
