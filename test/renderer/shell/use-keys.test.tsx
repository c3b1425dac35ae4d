/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, createEvent, fireEvent, screen } from '@testing-library/react';
import { closeContextMenu, openContextMenu, openPalette } from '../../../renderer/core/slices/window.ts';
import { useKeys } from '../../../renderer/shell/use-keys.ts';
import { editDebate } from '../../../shared/model/commands/debate-info.ts';
import { likeABrowser } from '../fixtures/browser.ts';
import type { OpenOptions } from '../fixtures/open-app.ts';
import { showInApp } from '../fixtures/show-in-app.tsx';

likeABrowser();

function Keys() {
  useKeys();
  return (
    <>
      <input aria-label="Field" />
      <button type="button">Elsewhere</button>
      <div data-canvas>
        <button type="button">On the canvas</button>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: stands for a card. */}
        <div tabIndex={0}>Card</div>
      </div>
    </>
  );
}

const showKeys = (options: OpenOptions = {}) => showInApp(<Keys />, options);

async function showWithSelection() {
  const shown = await showKeys();
  const claim = [...shown.debate().statements.values()].find(({ kind, implicit }) => kind === 'claim' && !implicit);
  if (claim === undefined) throw new Error('The sample has no claim that is not implicit.');
  act(() => shown.app.select({ kind: 'statements', ids: [claim.id] }));
  return { ...shown, implicit: () => shown.debate().get('statement', claim.id).implicit };
}

async function showFoldable() {
  const shown = await showWithSelection();
  const { map, selection } = shown.app.store.getState();
  const [id] = selection.kind === 'statements' ? selection.ids : [];
  const folded = () =>
    shown
      .debate()
      .placementsByMap.get(map ?? '')
      .find(({ statement }) => statement === id)?.collapsed;
  return { ...shown, folded };
}

function letGo(): void {
  act(() => void fireEvent.keyUp(document.body, { key: ' ' }));
}

/** Presses a key, and tells whether the browser was kept from doing anything with it. */
function press(key: string, held: object = {}, at: Element = document.body): boolean {
  const event = createEvent.keyDown(at, { key, ...held });
  act(() => {
    fireEvent(at, event);
  });
  return event.defaultPrevented;
}

const ctrl = { ctrlKey: true };

describe('a key', () => {
  test('does its action, and nothing of the browser', async () => {
    const { app } = await showKeys();
    expect(press('k', ctrl)).toBe(true);
    expect(app.store.getState().palette).toBe('');
  });

  test('that stands for nothing is left to the browser', async () => {
    await showKeys();
    expect(press('u', ctrl)).toBe(false);
  });

  test('says why its action cannot be done', async () => {
    const { app } = await showKeys();
    press('u');
    expect(app.store.getState().notice?.text).toMatch(/^Only a relation can be undercut/);
  });

  test('without a modifier is heard on the canvas, and where nothing has the focus', async () => {
    const { implicit } = await showWithSelection();
    press('i', {}, screen.getByText('Card'));
    expect(implicit()).toBe(true);
    press('i');
    expect(implicit()).toBe(false);
  });

  test('without a modifier is not heard elsewhere', async () => {
    const { implicit } = await showWithSelection();
    expect(press('i', {}, screen.getByText('Elsewhere'))).toBe(false);
    expect(press('i', {}, screen.getByLabelText('Field'))).toBe(false);
    expect(implicit()).toBe(false);
  });

  test('that presses a button presses it, on the canvas too', async () => {
    await showKeys();
    expect(press('Enter', {}, screen.getByText('On the canvas'))).toBe(false);
    expect(press(' ', {}, screen.getByText('On the canvas'))).toBe(false);
  });

  test('undoes in the app while somebody is typing, not in the field', async () => {
    const { app, debate, onDisk } = await showKeys();
    const { title } = debate().info;
    act(() => void app.change('Rename', (current) => editDebate(current, { title: 'Another title' })));
    await act(async () => void (await onDisk()));
    expect(press('z', ctrl, screen.getByLabelText('Field'))).toBe(true);
    expect((await onDisk()).info.title).toBe(title);
  });

  test('that is text, as with AltGr, or part of a sign that is being composed, stays text', async () => {
    const { app } = await showKeys();
    const field = screen.getByLabelText('Field');
    const altGr = { ctrlKey: true, altKey: true, modifierAltGraph: true };
    expect(press('2', { ...altGr, code: 'Digit2' }, field)).toBe(false);
    expect(app.store.getState().preferences.inspector).toBe(true);
    expect(press('k', { ...ctrl, isComposing: true }, field)).toBe(false);
    expect(app.store.getState().palette).toBeNull();
    expect(press('k', ctrl, field)).toBe(true);
  });

  test('of the clipboard is left to the browser, which tells of it by events of its own', async () => {
    const { app } = await showKeys();
    expect([press('x', ctrl), press('c', ctrl), press('v', ctrl)]).toEqual([false, false, false]);
    expect(app.store.getState().notice).toBeNull();
  });

  test('does nothing behind a dialog, the palette or a context menu', async () => {
    const { app } = await showKeys();
    act(() => app.openDialog({ kind: 'about' }));
    expect(press('k', ctrl)).toBe(false);
    act(() => app.closeDialog());
    act(() => openContextMenu(app, 'canvas', { x: 0, y: 0 }));
    expect(press('k', ctrl)).toBe(false);
    act(() => {
      closeContextMenu(app);
      openPalette(app, '');
    });
    expect(press('F1')).toBe(false);
    expect(app.store.getState().dialogs).toEqual([]);
  });

  test('like Space does its action when it was tapped', async () => {
    const { folded } = await showFoldable();
    press(' ');
    expect(folded()).toBe(false);
    letGo();
    expect(folded()).toBe(true);
  });

  test('like Space makes the pointer a hand while it is held, and then does nothing else', async () => {
    const { app, folded } = await showFoldable();
    const handHeld = () => app.store.getState().handHeld;
    press(' ');
    expect(handHeld()).toBe(true);
    act(() => void fireEvent.pointerDown(document.body));
    letGo();
    expect([handHeld(), folded()]).toEqual([false, false]);
    press(' ');
    press(' ', { repeat: true });
    letGo();
    expect([handHeld(), folded()]).toEqual([false, false]);
    press(' ');
    act(() => void fireEvent.blur(window));
    letGo();
    expect([handHeld(), folded()]).toEqual([false, false]);
  });

  test('like Space makes the pointer a hand on the map, also when it has no action', async () => {
    const { app } = await showKeys();
    act(() => {
      const { preferences } = app.store.getState();
      app.store.setState({ preferences: { ...preferences, keys: { 'toggle-collapsed': [] } } });
    });
    expect(press(' ')).toBe(true);
    expect(app.store.getState().handHeld).toBe(true);
    letGo();
    expect(app.store.getState().handHeld).toBe(false);
    expect(press(' ', {}, screen.getByLabelText('Field'))).toBe(false);
    expect(app.store.getState().handHeld).toBe(false);
  });

  test('is Cmd on macOS', async () => {
    const { app } = await showKeys({ content: { platform: 'mac' } });
    press('k', ctrl);
    expect(app.store.getState().palette).toBeNull();
    press('k', { metaKey: true });
    expect(app.store.getState().palette).toBe('');
  });

  test('that somebody else took is theirs', async () => {
    const { app } = await showKeys();
    screen.getByText('Card').addEventListener('keydown', (event) => event.preventDefault());
    press('k', ctrl, screen.getByText('Card'));
    expect(app.store.getState().palette).toBeNull();
  });
});
