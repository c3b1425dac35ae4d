/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { selectStatements } from '../../../../renderer/core/selection.ts';
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
