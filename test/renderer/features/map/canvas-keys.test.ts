/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { NOTHING, selectStatements } from '../../../../renderer/core/selection.ts';
import { act, fireEvent, likeACanvas, screen, showCanvas } from './show-canvas.tsx';

likeACanvas();

const surface = () => screen.getByRole('application', { name: /^Map/ });

describe('arrow keys', () => {
  test('go from card to card where nothing has the focus, as after what had it is gone', async () => {
    const { app, state } = await showCanvas();
    act(() => app.select(selectStatements(['cheap'])));
    fireEvent.keyDown(document.body, { key: 'ArrowUp' });
    expect(state().selection).not.toEqual(selectStatements(['cheap']));
    expect(document.activeElement).toBe(surface());
    act(() => surface().blur());
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(state().selection).toEqual(NOTHING);
  });

  test('follow the argument, and the opposite one goes back', async () => {
    const { app, state } = await showCanvas();
    act(() => app.select(selectStatements(['cheap'])));
    const press = (key: string) => {
      fireEvent.keyDown(surface(), { key });
      return state().selection;
    };
    // “Taste is no matter” is as near, but bears on nothing.
    expect(press('ArrowUp')).toEqual(selectStatements(['yes']));
    expect(press('ArrowUp')).toEqual(selectStatements(['q']));
    expect(press('ArrowDown')).toEqual(selectStatements(['yes']));
    expect(press('ArrowRight')).toEqual(selectStatements(['no']));
    expect(press('ArrowUp')).toEqual(selectStatements(['q']));
    expect(press('ArrowDown')).toEqual(selectStatements(['no']));
    act(() => app.select({ kind: 'relation', id: 'rc' }));
    expect(press('ArrowDown')).toEqual(selectStatements(['cheap']));
  });

  test('add to the selection with Shift', async () => {
    const { app, state } = await showCanvas();
    act(() => app.select(selectStatements(['cheap'])));
    fireEvent.keyDown(surface(), { key: 'ArrowUp', shiftKey: true });
    fireEvent.keyDown(surface(), { key: 'ArrowUp', shiftKey: true });
    expect(state().selection).toEqual(selectStatements(['cheap', 'yes', 'q']));
  });

  test('leave the map alone while a dialog is open', async () => {
    const { app, state } = await showCanvas();
    act(() => app.select(selectStatements(['cheap'])));
    act(() => app.openDialog({ kind: 'about' }));
    fireEvent.keyDown(document.body, { key: 'ArrowUp' });
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(state().selection).toEqual(selectStatements(['cheap']));
  });
});

describe('arrow keys with Ctrl', () => {
  const press = (key: string, held: object = {}) => fireEvent.keyDown(surface(), { key, ctrlKey: true, ...held });

  test('move the card, and with Shift by one pixel; a run of them is one step to undo', async () => {
    const { app, debate, undo } = await showCanvas();
    const place = (id: string) => {
      const { x, y } = debate().get('placement', `placement-${id}`);
      return [x, y];
    };
    act(() => app.select(selectStatements(['alone'])));
    press('ArrowRight');
    press('ArrowUp', { shiftKey: true });
    expect(place('alone')).toEqual([412, 399]);
    act(() => app.select(selectStatements(['cheap'])));
    press('ArrowLeft');
    await act(undo);
    expect([place('alone'), place('cheap')]).toEqual([
      [412, 399],
      [0, 400],
    ]);
    await act(undo);
    expect(place('alone')).toEqual([400, 400]);
  });
});

describe('the key for menus', () => {
  const press = () => fireEvent.contextMenu(surface());

  test('opens the menu of the selected card', async () => {
    const { app, state } = await showCanvas();
    act(() => app.select(selectStatements(['cheap'])));
    press();
    expect(state().contextMenu?.menu).toBe('statement');
    expect(state().selection).toEqual(selectStatements(['cheap']));
  });

  test('opens the menu of the selected line', async () => {
    const { app, state, debate } = await showCanvas();
    const [relation] = debate().relations.keys();
    act(() => app.select({ kind: 'relation', id: relation ?? '' }));
    press();
    expect(state().contextMenu?.menu).toBe('relation');
  });

  test('opens the menu of the map where nothing is selected', async () => {
    const { state } = await showCanvas();
    press();
    expect(state().contextMenu?.menu).toBe('canvas');
  });
});
