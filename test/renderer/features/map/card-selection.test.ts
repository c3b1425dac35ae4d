/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { selectStatements } from '../../../../renderer/core/selection.ts';
import { groundGesture } from '../../../../renderer/features/map/ground-gesture.ts';
import { addStatement } from '../../../../shared/model/commands/statements.ts';
import { act, fireEvent, likeACanvas, screen, showCanvas } from './show-canvas.tsx';

likeACanvas();

test('a click on a card lets go of what was selected, also where that stands on another map', async () => {
  const { app, state } = await showCanvas();
  act(() => {
    app.change('Add', (debate) => addStatement(debate, { newId: () => 'elsewhere', kind: 'claim', text: 'Elsewhere' }));
    app.select(selectStatements(['elsewhere']));
  });
  fireEvent.click(screen.getByRole('group', { name: 'Claim: It is cheap' }));
  expect(state().selection).toEqual(selectStatements(['cheap']));
});

test('a click on one of several selected cards selects it alone', async () => {
  const { app, state } = await showCanvas();
  act(() => app.select(selectStatements(['cheap', 'yes'])));
  fireEvent.click(screen.getByRole('group', { name: 'Claim: It is cheap' }));
  expect(state().selection).toEqual(selectStatements(['cheap']));
});

test('a click with Shift adds a card to those that are selected, and one on empty ground lets go of none', async () => {
  const { app, state } = await showCanvas();
  act(() => app.select(selectStatements(['cheap'])));
  fireEvent.keyDown(document, { key: 'Shift', shiftKey: true });
  fireEvent.click(screen.getByRole('group', { name: 'Position: Yes' }), { shiftKey: true });
  expect(state().selection).toEqual(selectStatements(['cheap', 'yes']));
  press({ clientX: 5, clientY: 5, shiftKey: true });
  fireEvent.keyUp(document, { key: 'Shift' });
  expect(state().selection).toEqual(selectStatements(['cheap', 'yes']));
});

test('a click on empty ground lets go of what was selected', async () => {
  const { app, state } = await showCanvas();
  act(() => app.select(selectStatements(['cheap'])));
  press({ clientX: 5, clientY: 5 });
  expect(state().selection).toEqual({ kind: 'nothing' });
});

test('a drag on empty ground draws a frame, and moves the map while Space is held', () => {
  expect(groundGesture({ drag: 'frame', handHeld: false })).toMatchObject({ selectionOnDrag: true, panOnDrag: [1] });
  expect(groundGesture({ drag: 'frame', handHeld: true })).toMatchObject({ selectionOnDrag: false, panOnDrag: true });
  expect(groundGesture({ drag: 'pan', handHeld: false })).toMatchObject({ panOnDrag: true, selectionKeyCode: 'Shift' });
});

/** Presses the main button on the ground of the map, and lets it go. */
function press(init: object): void {
  const pane = document.querySelector('.react-flow__pane') as Element;
  // The browser's own class of such events is not in jsdom.
  for (const type of ['pointerdown', 'pointerup', 'click']) {
    const event = new MouseEvent(type, { bubbles: true, cancelable: true, button: 0, ...init });
    act(() => void pane.dispatchEvent(Object.assign(event, { isPrimary: true, pointerType: 'mouse', pointerId: 1 })));
  }
}
