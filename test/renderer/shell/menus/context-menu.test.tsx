/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { openContextMenu } from '../../../../renderer/core/slices/window.ts';
import { ContextMenuView } from '../../../../renderer/shell/menus/context-menu-view.tsx';
import { ACTIONS } from '../../../../shared/actions.ts';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { likeABrowser } from '../../fixtures/browser.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';

likeABrowser();

async function showContextMenu() {
  const opened = await showInApp(
    <>
      <button type="button">Card</button>
      <ContextMenuView />
    </>,
  );
  const card = screen.getByRole('button', { name: 'Card' });
  card.focus();
  act(() => openContextMenu(opened.app, 'canvas', { x: 300, y: 200 }));
  return { ...opened, card };
}

describe('a context menu', () => {
  test('has the actions that are of it, with lines between their groups', async () => {
    await showContextMenu();
    const items = [...screen.getByRole('menu').querySelectorAll('.menu-label')].map((label) => label.textContent);
    expect(items).toHaveLength(ACTIONS.filter(({ contextMenus }) => contextMenus.includes('canvas')).length);
    expect(items.slice(0, 3)).toEqual(['Add claim', 'Add question', 'Tidy']);
    expect(screen.getAllByRole('separator')).toHaveLength(7);
  });

  test('opens where the mouse is', async () => {
    await showContextMenu();
    const { left, top } = screen.getByRole('menu').style;
    expect([left, top]).toEqual(['300px', '200px']);
  });

  test('takes the focus, and gives it back', async () => {
    const { app, card } = await showContextMenu();
    expect(screen.getByRole('menu').contains(document.activeElement)).toBe(true);
    await userEvent.keyboard('{Escape}');
    expect(app.store.getState().contextMenu).toBeNull();
    expect(document.activeElement).toBe(card);
  });

  test('is walked with the arrow keys from its ends', async () => {
    await showContextMenu();
    await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(screen.getAllByRole('menuitem').at(-1));
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(screen.getAllByRole('menuitem')[0]);
  });

  test('does what is chosen', async () => {
    const { app } = await showContextMenu();
    await userEvent.click(screen.getByRole('menuitem', { name: 'Export map…' }));
    expect(app.store.getState().dialogs).toEqual([{ kind: 'export', part: 'whole' }]);
    expect(app.store.getState().contextMenu).toBeNull();
  });

  test('closes with a press elsewhere', async () => {
    const { app } = await showContextMenu();
    await userEvent.click(document.body);
    expect(app.store.getState().contextMenu).toBeNull();
  });

  test('is accessible', async () => {
    await showContextMenu();
    expect(await accessibilityFaults()).toEqual([]);
  });
});
