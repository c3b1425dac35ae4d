/** @jest-environment jsdom */
import { describe, expect, jest, test } from '@jest/globals';
import { runAction } from '../../../../renderer/core/actions/run-action.ts';
import { selectStatements } from '../../../../renderer/core/selection.ts';
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

  test('stays in the field where it is refused, and is there again the next time', async () => {
    const { app, field, state } = await showEditor();
    const long = 'x'.repeat(20_001);
    fireEvent.change(field, { target: { value: long } });
    expect(screen.getByRole('alert').textContent).toMatch(/20,001 characters long/);
    expect((field as HTMLTextAreaElement).value).toBe(long);
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(state().drafts).toMatchObject([{ text: long, left: true }]);
    act(() => runAction(app, 'edit-text'));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text of the claim' }).value).toBe(long);
  });

  test('that is refused keeps a new card, which would go without a text', async () => {
    const { app, state, debate } = await showCanvas();
    act(() => app.select(selectStatements(['cheap'])));
    const before = debate().statements.size;
    act(() => runAction(app, 'add-claim'));
    const field = screen.getByRole('textbox', { name: 'Text of the claim' });
    fireEvent.change(field, { target: { value: 'x'.repeat(20_001) } });
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(state().editing).toBeNull();
    expect(debate().statements.size).toBe(before + 1);
  });
});
