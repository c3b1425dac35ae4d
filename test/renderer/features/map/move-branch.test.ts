/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { runAction } from '../../../../renderer/core/actions/run-action.ts';
import { selectStatements } from '../../../../renderer/core/selection.ts';
import { collapsePlacements } from '../../../../shared/model/commands/placements.ts';
import { act, fireEvent, likeACanvas, screen, showCanvas } from './show-canvas.tsx';

likeACanvas();

const surface = () => screen.getByRole('application', { name: /^Map/ });
const press = (key: string, held: object = {}) => fireEvent.keyDown(surface(), { key, ...held });

async function holdYes() {
  const shown = await showCanvas();
  const { app, debate } = shown;
  const places = () =>
    Object.fromEntries(
      [...debate().placements.values()].map(({ statement, x, y }) => [statement, `${x} ${y}`] as const),
    );
  const seen = (id: string) => (document.querySelector(`[data-id="${id}"]`) as HTMLElement).style.transform;
  const before = places();
  act(() => app.select(selectStatements(['yes'])));
  act(() => runAction(app, 'move-branch'));
  return { ...shown, places, seen, before };
}

describe('a branch that is held by the keyboard', () => {
  test('goes where the arrows lead, is put down by Enter as one step, and every other card stays', async () => {
    const { places, seen, before, undo, state } = await holdYes();
    expect(document.activeElement).toBe(surface());
    expect(screen.getByText(/^Arrow keys move these 2 cards/).closest('[role="status"]')).not.toBeNull();
    press('ArrowRight');
    press('ArrowRight');
    press('ArrowDown', { shiftKey: true });
    expect(places()).toEqual(before);
    expect(seen('cheap')).toContain('translate(24px,401px)');
    press('Enter');
    expect(places()).toEqual({ ...before, yes: '24 201', cheap: '24 401' });
    expect(state().notice?.text).toBe('Moved 2 cards 24 pixels right and 1 pixel down.');
    expect(state().selection).toEqual(selectStatements(['yes']));
    expect(screen.queryByText(/^Arrow keys move/)).toBeNull();
    await act(undo);
    expect(places()).toEqual(before);
  });

  test('is put back by Escape, without an edit', async () => {
    const { places, seen, before, state } = await holdYes();
    press('ArrowUp');
    press('Escape');
    expect(seen('yes')).toContain('translate(0px,200px)');
    expect([places(), state().labels.undo, state().selection]).toEqual([before, null, selectStatements(['yes'])]);
  });

  test('is put down when something else is selected', async () => {
    const { app, places, before } = await holdYes();
    press('ArrowLeft');
    act(() => app.select(selectStatements(['no'])));
    expect(places()).toEqual({ ...before, yes: '-12 200', cheap: '-12 400' });
    press('ArrowUp');
    expect(app.store.getState().selection).toEqual(selectStatements(['q']));
  });

  test('takes along what is folded away in it', async () => {
    const { app, debate, places, before } = await holdYes();
    act(() => runAction(app, 'move-branch'));
    const yes = debate().placements.get('placement-yes')?.id ?? '';
    act(() => {
      app.change('Fold', (current) => collapsePlacements(current, { placements: [yes], collapsed: true }));
      runAction(app, 'move-branch');
    });
    press('ArrowDown');
    press('Enter');
    expect(places()).toEqual({ ...before, yes: '0 212', cheap: '0 412' });
  });
});
