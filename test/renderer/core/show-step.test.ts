import { describe, expect, test } from '@jest/globals';
import { runAction } from '../../../renderer/core/actions/run-action.ts';
import { NOTHING, selectStatements } from '../../../renderer/core/selection.ts';
import { editStatement } from '../../../shared/model/commands/statements.ts';
import { openSmall } from '../fixtures/small-debate.ts';

async function opened() {
  const small = await openSmall();
  const step = async (way: 'undo' | 'redo') => {
    runAction(small.app, way);
    await small.state().session?.flush();
    return small.state();
  };
  return { ...small, step };
}

describe('undo and redo', () => {
  test('say what they did, select what it touched, and bring it into sight', async () => {
    const { app, step, pick, revealed } = await opened();
    pick('yes');
    runAction(app, 'toggle-collapsed');
    pick('alone');
    const undone = await step('undo');
    expect(undone.notice?.text).toBe('Undone: Fold');
    expect(undone.selection).toEqual(selectStatements(['yes']));
    expect(revealed).toEqual(['yes']);
    pick('alone');
    expect((await step('redo')).notice?.text).toBe('Redone: Fold');
    expect(revealed).toEqual(['yes', 'yes']);
  });

  test('select what a card bore on that is gone again, and the card when it comes back', async () => {
    const { app, step, pick, state } = await opened();
    pick('cheap');
    runAction(app, 'add-supporting-claim');
    const added = state().editing?.statement ?? '';
    app.change('Edit text', (debate) => editStatement(debate, { statement: added, text: 'New' }));
    app.select(NOTHING);
    await step('undo');
    expect((await step('undo')).selection).toEqual(selectStatements(['cheap']));
    expect((await step('redo')).selection).toEqual(selectStatements([added]));
  });

  test('select a relation of which nothing else was touched', async () => {
    const { app, step, pickRelation } = await opened();
    app.change('Edit note', () => [{ entity: 'relation', id: 'rc', before: { note: '' }, after: { note: 'Why' } }]);
    pickRelation('rn');
    expect((await step('undo')).selection).toEqual({ kind: 'relation', id: 'rc' });
  });

  test('lead to the map on which cards were touched', async () => {
    const { app, step, pick, state } = await opened();
    runAction(app, 'new-map');
    const other = state().map ?? '';
    app.showMap('map');
    pick('yes');
    runAction(app, 'toggle-pinned');
    app.showMap(other);
    expect(await step('undo')).toMatchObject({ map: 'map', selection: selectStatements(['yes']) });
  });

  test('leave alone what somebody writes meanwhile', async () => {
    const { app, step, pick, state } = await opened();
    pick('yes');
    runAction(app, 'toggle-collapsed');
    app.editText({ statement: 'no', label: 'Edit text', step: 'x', madeFrom: null });
    expect((await step('undo')).editing?.statement).toBe('no');
    expect(state().selection).toEqual(selectStatements(['no']));
  });
});
