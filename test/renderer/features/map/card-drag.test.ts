/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { selectStatements } from '../../../../renderer/core/selection.ts';
import { act, fireEvent, likeACanvas, screen, showCanvas } from './show-canvas.tsx';

likeACanvas();
// Else the pointer would be past the edge of the canvas, which would move under it.
beforeEach(() => {
  const area = { x: 0, y: 0, left: 0, top: 0, right: 900, bottom: 700, width: 900, height: 700 };
  jest.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue({ ...area, toJSON: () => area });
});
afterEach(() => {
  jest.restoreAllMocks();
});

type Keys = { altKey?: boolean; ctrlKey?: boolean; shiftKey?: boolean };
const node = (id: string) => document.querySelector(`.react-flow__node[data-id="${id}"]`) as HTMLElement;
const guides = () => [...document.querySelectorAll<HTMLElement>('.snap-guide')];

/** jsdom has no pointer events of its own. */
const pointerEvent = (type: string, at: MouseEventInit) => new MouseEvent(type, { bubbles: true, ...at });

async function showMap() {
  const shown = await showCanvas();
  const { app, debate, state } = shown;
  act(() => state().canvas?.showPlace({ x: 450, y: 350, zoom: 1 }));
  const places = () =>
    Object.fromEntries([...debate().placements.values()].map(({ statement, x, y }) => [statement, [x, y]] as const));
  /** Holds a card, and moves it a way on the map, as the view is at its own size. */
  const hold = async (id: string, x: number, y: number, keys: Keys = {}) => {
    const at = { view: window, button: 0, clientX: 450, clientY: 350, ...keys };
    act(() => app.select(selectStatements([id])));
    fireEvent(node(id), pointerEvent('pointerdown', at));
    fireEvent.mouseDown(node(id), at);
    const to = { ...at, clientX: 450 + x, clientY: 350 + y };
    fireEvent(node(id), pointerEvent('pointermove', to));
    fireEvent.mouseMove(window, { ...at, clientX: 450 + x / 2, clientY: 350 + y / 2 });
    fireEvent.mouseMove(window, to);
    await act(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    return { letGo: () => act(() => void fireEvent.mouseUp(window, to)) };
  };
  return { ...shown, places, hold };
}

describe('a card that is dragged', () => {
  test('snaps to the edge of another in sight, along a line, and goes there in one step', async () => {
    const { hold, places, undo } = await showMap();
    const held = await hold('alone', -3, 47);
    expect(guides().length).toBeGreaterThan(0);
    await held.letGo();
    expect(places().alone).toEqual([400, 447]);
    expect(guides()).toEqual([]);
    await act(undo);
    expect(places().alone).toEqual([400, 400]);
  });

  test('snaps to nothing while Shift is held', async () => {
    const { hold, places } = await showMap();
    const held = await hold('alone', -3, 47, { shiftKey: true });
    expect(guides()).toEqual([]);
    await held.letGo();
    expect(places().alone).toEqual([397, 447]);
  });
});

describe('a card that is dragged with Alt', () => {
  test('stays, and a copy of it goes where it is dropped, selected, as one step', async () => {
    const { hold, places, debate, state, undo } = await showMap();
    const before = places();
    const held = await hold('cheap', 60, 90, { altKey: true });
    expect(document.querySelectorAll('.held-copy')).toHaveLength(1);
    expect(node('cheap').style.transform).toContain('translate(0px,400px)');
    await held.letGo();
    const { cheap, ...others } = before;
    const [copy] = Object.keys(places()).filter((id) => !(id in before));
    expect(places()).toEqual({ ...others, cheap, [copy ?? '']: [60, 490] });
    expect(debate().get('statement', copy ?? '').text).toBe('It is cheap');
    expect(state().selection).toEqual(selectStatements([copy ?? '']));
    expect(document.querySelectorAll('.held-copy')).toHaveLength(0);
    await act(undo);
    expect(places()).toEqual(before);
  });

  test('is not copied when Escape is pressed meanwhile', async () => {
    const { hold, places } = await showMap();
    const before = places();
    const held = await hold('cheap', 60, 90, { altKey: true });
    fireEvent.keyDown(screen.getByRole('application', { name: /^Map/ }), { key: 'Escape' });
    await held.letGo();
    expect([places(), document.querySelectorAll('.held-copy').length]).toEqual([before, 0]);
  });
});

test('a card that is dragged with Ctrl takes its branch along', async () => {
  const { hold, places } = await showMap();
  const before = places();
  const held = await hold('yes', 70, 31, { ctrlKey: true, shiftKey: true });
  await held.letGo();
  expect(places()).toEqual({ ...before, yes: [70, 231], cheap: [70, 431] });
});
