/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { runAction } from '../../../../renderer/core/actions/run-action.ts';
import { selectStatements } from '../../../../renderer/core/selection.ts';
import { CanvasView } from '../../../../renderer/features/map/canvas-view.tsx';
import { dataOf } from '../../../fixtures/debates.ts';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';
import { act, fireEvent, likeACanvas, screen } from '../map/show-canvas.tsx';

likeACanvas();

const data = dataOf({
  claims: { yes: 'It is so', no: 'It is not so' },
  relations: [['attack', 'attacks', ['no'], 'yes']],
  placed: { yes: [0, 0], no: [0, 300] },
});

async function askWhatIf() {
  const shown = await showInApp(<CanvasView />, { data, prepare: (app) => app.select(selectStatements(['no'])) });
  act(() => runAction(shown.app, 'switch-off'));
  await screen.findByText('1 claim stands that did not');
  return shown;
}

test('what is switched off and what changes is said, on the cards too, and nothing is written', async () => {
  const { state, onDisk } = await askWhatIf();
  expect(screen.getByText(/^Without/).textContent).toBe('Without “It is not so”: 1 claim stands that did not');
  expect(screen.getByRole('group', { name: 'Counterclaim, does not count: It is not so' })).toBeTruthy();
  expect(screen.getByRole('group', { name: 'Claim, now stands: It is so' })).toBeTruthy();
  expect(await accessibilityFaults()).toEqual([]);
  expect(state().labels.undo).toBeNull();
  expect((await onDisk()).toData().statements).toEqual(data.statements);
});

test('Escape leaves it before it gives up the selection', async () => {
  const { state } = await askWhatIf();
  fireEvent.keyDown(screen.getByRole('application', { name: /^Map/ }), { key: 'Escape' });
  expect(state()).toMatchObject({ off: null, selection: { kind: 'statements', ids: ['no'] } });
  expect(screen.queryByText(/^Without/)).toBeNull();
});

test('the same action switches on again, and with nothing off nothing is asked', async () => {
  const { app, state } = await askWhatIf();
  act(() => runAction(app, 'switch-off'));
  expect(state().off).toBeNull();
});

test('it is kept as a note of what was switched off, which undo takes back', async () => {
  const { user, debate, undo } = await askWhatIf();
  await user.click(screen.getByRole('button', { name: 'Keep as a note' }));
  expect(debate().get('statement', 'no').note).toBe(
    'What if “It is not so” did not count? 1 claim stands that did not: “It is so”.',
  );
  expect(document.activeElement).toBe(screen.getByRole('application', { name: /^Map/ }));
  await act(undo);
  expect(debate().get('statement', 'no').note).toBe('');
});

test('an answer to what was asked before is neither shown nor kept', async () => {
  const { app, debate } = await askWhatIf();
  act(() => {
    app.select(selectStatements(['yes']));
    runAction(app, 'switch-off');
    runAction(app, 'note-what-if');
  });
  expect(screen.getByText(/^Without/).textContent).toMatch(/: …$/);
  expect(debate().get('statement', 'no').note).toBe('');
});

test('a relation can be switched off, which its line says', async () => {
  const { app } = await showInApp(<CanvasView />, {
    data,
    prepare: (opened) => opened.select({ kind: 'relation', id: 'attack' }),
  });
  act(() => runAction(app, 'switch-off'));
  await screen.findByText('1 claim stands that did not');
  expect(document.querySelector('[data-marks="attack"]')?.textContent).toBe('does not count');
});
