/** @jest-environment jsdom */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { runAction } from '../../../../renderer/core/actions/run-action.ts';
import { showView, type View } from '../../../../renderer/core/slices/window.ts';
import { AppView } from '../../../../renderer/shell/app-view.tsx';
import { panelOf } from '../../../../renderer/shell/panels/panels.ts';
import { ACTIONS } from '../../../../shared/actions.ts';
import { dataOf } from '../../../fixtures/debates.ts';
import { likeACanvas } from '../../features/map/like-a-canvas.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';
import { SKETCH } from '../../fixtures/small-debate.ts';

likeACanvas();
Element.prototype.scrollTo = () => {};
beforeAll(() => {
  Object.assign(globalThis, {
    ResizeObserver: class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  });
});

const anybody = { kind: 'person', role: '', otherNames: [], colour: '#336699' } as const;
const SPEAKERS = [
  { ...anybody, id: 'ann', name: 'Ann' },
  { ...anybody, id: 'bo', name: 'Bo' },
];
const DATA = dataOf({ ...SKETCH, with: { speakers: SPEAKERS } });

const show = (view: View = 'outline') => showInApp(<AppView />, { data: DATA, prepare: (app) => showView(app, view) });

/** Returns the panel that has the focus, by its name. */
function place(): string {
  const panel = document.activeElement?.closest('header, nav, main, aside, search, footer');
  return panel?.getAttribute('aria-label') ?? panel?.tagName.toLowerCase() ?? 'nowhere';
}
const press = (key: string, init: object = {}) =>
  act(() => void fireEvent.keyDown(document.activeElement ?? document.body, { key, ...init }));

describe('F6', () => {
  test('goes from panel to panel and round again, Shift+F6 back, and into each where it was before', async () => {
    await show();
    act(() => screen.getByRole('tree').focus());
    act(() => screen.getByRole('button', { name: 'New map' }).focus());
    act(() => screen.getByRole('tree').focus());
    const order = ['F6', 'F6', 'F6', 'F6'].map((key) => {
      press(key);
      return place();
    });
    expect(order).toEqual(['Inspector', 'footer', 'header', 'Navigator']);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'New map' }));
    press('F6');
    expect(document.activeElement).toBe(screen.getByRole('tree'));
    press('F6', { shiftKey: true });
    expect(place()).toBe('Navigator');
  });

  test('goes to the view from nowhere, and to what finds while that is open', async () => {
    const { app } = await show();
    act(() => (document.activeElement as HTMLElement).blur());
    press('F6');
    expect(place()).toBe('Outline');
    act(() => runAction(app, 'find'));
    await waitFor(() => expect(document.querySelector('search')).not.toBeNull());
    act(() => screen.getByRole('tree').focus());
    press('F6');
    press('F6');
    expect(place()).toBe('Find in the debate');
  });

  test.each(['filter-panel', 'time-bar', 'walk-panel'])('knows what is a %s', (name) => {
    const panel = document.body.appendChild(document.createElement('section'));
    panel.className = name;
    const button = panel.appendChild(document.createElement('button'));
    expect(panelOf(button)).toBe(panel);
    panel.remove();
  });

  test('waits for a dialog', async () => {
    const { app } = await show();
    act(() => app.openDialog({ kind: 'about' }));
    const before = document.activeElement;
    press('F6');
    expect(document.activeElement).toBe(before);
  });
});

test.each(['map', 'outline'] as const)('Tab comes to every panel of the window with the %s, in order', async (view) => {
  const { user } = await show(view);
  act(() => (document.activeElement as HTMLElement).blur());
  const seen: string[] = [];
  for (let at = 0; at < 150; at++) {
    await user.tab();
    if (document.activeElement === document.body) break;
    // The outline takes Tab itself, and lets go of it with Escape.
    if (place() !== seen.at(-1)) seen.push(place());
  }
  const own = { map: 'Map', outline: 'Outline' }[view];
  expect(seen.slice(0, 4)).toEqual(['header', 'Navigator', own, 'Inspector']);
});

test('the focus stays beside what had it and is deleted', async () => {
  const { app } = await show();
  const row = screen.getByRole('button', { name: /^Ann/ });
  act(() => row.focus());
  act(() => app.select({ kind: 'speaker', id: 'ann' }));
  act(() => runAction(app, 'delete'));
  await waitFor(() => expect(row.isConnected).toBe(false));
  await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Bo/));
});

test('every action is done by a key, or found among all actions by its name', async () => {
  const { app } = await show();
  act(() => runAction(app, 'all-actions'));
  const field = await waitFor(() => {
    const found = document.querySelector<HTMLInputElement>('dialog [role="combobox"]');
    if (found === null) throw new Error('The palette is not open.');
    return found;
  });
  const unreachable: string[] = [];
  for (const { id, label, keys } of ACTIONS) {
    if (keys.length > 0) continue;
    fireEvent.change(field, { target: { value: `>${label.replace('…', '')}` } });
    const options = [...document.querySelectorAll('[role="option"]')].map((option) => option.textContent ?? '');
    if (!options.some((text) => text.includes(label.replace('…', '')))) unreachable.push(id);
  }
  expect(unreachable).toEqual([]);
});
