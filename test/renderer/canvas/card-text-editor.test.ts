/** @jest-environment jsdom */
import { describe, expect, jest, test } from '@jest/globals';
import { runAction } from '../../../renderer/actions/run-action.ts';
import { selectStatements } from '../../../renderer/state/selection.ts';
import { act, fireEvent, likeACanvas, screen, showCanvas } from './show-canvas.tsx';

likeACanvas();

async function showEditor() {
  const shown = await showCanvas();
  act(() => shown.app.select(selectStatements(['cheap'])));
  act(() => runAction(shown.app, 'edit-text'));
  return { ...shown, field: screen.getByRole('textbox', { name: 'Text of the claim' }) };
}

describe('the text of a card', () => {
  test.each(['Enter', 'Escape'])('is left with %s, which gives the focus to the map', async (key) => {
    const { field, state } = await showEditor();
    expect(document.activeElement).toBe(field);
    fireEvent.keyDown(field, { key });
    expect(state().editing).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('application', { name: /^Map/ }));
  });

  test('goes on at Shift and Enter, and at an Enter that ends the choice of a sign', async () => {
    const { field, state } = await showEditor();
    fireEvent.keyDown(field, { key: 'Enter', shiftKey: true });
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
    expect(state().editing?.statement).toBe('cheap');
  });

  test('goes on when the window itself loses the focus, and ends when something else in it gets it', async () => {
    const { field, state } = await showEditor();
    const hasFocus = jest.spyOn(document, 'hasFocus').mockReturnValue(false);
    fireEvent.blur(field);
    expect(state().editing?.statement).toBe('cheap');
    hasFocus.mockReturnValue(true);
    fireEvent.blur(field);
    expect(state().editing).toBeNull();
    hasFocus.mockRestore();
  });
});
