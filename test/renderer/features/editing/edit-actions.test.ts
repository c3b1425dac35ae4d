import { describe, expect, test } from '@jest/globals';
import { runAction } from '../../../../renderer/core/actions/run-action.ts';
import { placeStatement } from '../../../../shared/model/commands/placements.ts';
import { openSmall } from '../../fixtures/small-debate.ts';

describe('deleting', () => {
  test('a claim takes its relations with it, says so, and is one step to undo', async () => {
    const { app, state, debate, pick, undone } = await openSmall();
    pick('yes');
    runAction(app, 'delete');
    expect(state().notice?.text).toBe('Deleted the claim, and with it 2 relations.');
    expect(debate().statements.has('yes')).toBe(false);
    expect(state().selection).toEqual({ kind: 'nothing' });
    expect(state().labels.undo).toBe('Delete claim');
    const back = await undone();
    expect(back.statements.has('yes')).toBe(true);
    expect(back.relations.size).toBe(3);
  });

  test('several statements counts them', async () => {
    const { app, state, pick } = await openSmall();
    pick('cheap', 'alone');
    runAction(app, 'delete');
    expect(state().notice?.text).toBe('Deleted 2 statements, and with them 1 relation.');
  });

  test('a relation leaves its statements', async () => {
    const { app, state, debate, pickRelation } = await openSmall();
    pickRelation('rc');
    runAction(app, 'delete');
    expect(state().notice?.text).toBe('Deleted the relation.');
    expect(debate().statements.size).toBe(5);
    expect(debate().relations.has('rc')).toBe(false);
  });

  test('with nothing selected says what to do', async () => {
    const { app, state } = await openSmall();
    runAction(app, 'delete');
    expect(state().notice?.text).toBe('Select what to delete first.');
  });
});

describe('taking off the map', () => {
  test('leaves the statement in the debate, and says where it is then', async () => {
    const { app, state, debate, pick } = await openSmall();
    pick('alone');
    runAction(app, 'take-off-map');
    expect(debate().statements.has('alone')).toBe(true);
    expect(debate().placementsByStatement.count('alone')).toBe(0);
    expect(state().notice?.text).toMatch(/^Taken off the map. It stays in the debate/);
  });

  test('says how many are then on no map, until it is undone', async () => {
    const { app, state, pick } = await openSmall();
    pick('alone', 'cheap');
    runAction(app, 'take-off-map');
    expect(state().notice?.text).toBe(
      'Taken off the map. 2 statements stay in the debate: find them at the left, under “On no map”.',
    );
    runAction(app, 'undo');
    expect(state().notice).toBeNull();
    await state().session?.flush();
    expect(state().notice?.text).toBe('Undone: Take off map');
  });

  test('says nothing where the statement stands on another map', async () => {
    const { app, state, debate, pick } = await openSmall();
    const [map] = debate().maps.keys();
    runAction(app, 'new-map');
    const other = state().map ?? '';
    app.change('Place', (on) =>
      placeStatement(on, { newId: () => 'other-place', map: other, statement: 'alone', x: 0, y: 0 }),
    );
    pick('alone');
    runAction(app, 'take-off-map');
    expect(
      debate()
        .placementsByStatement.get('alone')
        .map((placement) => placement.map),
    ).toEqual([map]);
    expect(state().notice).toBeNull();
  });
});

describe('selecting', () => {
  test('all takes every card of the map', async () => {
    const { app, state } = await openSmall();
    runAction(app, 'select-all');
    expect(state().selection).toMatchObject({ ids: ['q', 'yes', 'no', 'cheap', 'alone'] });
  });
});

describe('editing a text', () => {
  test('begins on the selected card, and brings it into sight', async () => {
    const { app, state, pick, revealed } = await openSmall();
    pick('alone');
    runAction(app, 'edit-text');
    expect(state().editing).toMatchObject({ statement: 'alone', label: 'Edit text', madeFrom: null });
    expect(revealed).toEqual(['alone']);
  });

  test('of several statements is refused with the reason', async () => {
    const { app, state, pick } = await openSmall();
    pick('alone', 'yes');
    runAction(app, 'edit-text');
    expect(state().editing).toBeNull();
    expect(state().notice?.text).toBe('Select one statement to edit its text.');
  });
});
