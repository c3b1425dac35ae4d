/** @jest-environment jsdom */
import { beforeAll, expect, test } from '@jest/globals';
import { act, fireEvent, screen } from '@testing-library/react';
import { showView } from '../../../renderer/core/slices/window.ts';
import { AppView } from '../../../renderer/shell/app-view.tsx';
import { likeABrowser } from '../fixtures/browser.ts';
import { showInApp } from '../fixtures/show-in-app.tsx';

likeABrowser();
Element.prototype.scrollTo = () => {};
beforeAll(() => {
  Object.assign(globalThis, {
    ResizeObserver: class {
      observe() {}
      disconnect() {}
    },
  });
});

/** Returns the whole window, with the exchange of the sample. */
function showExchange() {
  return showInApp(<AppView />, { prepare: (app) => showView(app, 'exchange') });
}

const firstMove = () => {
  const [first] = document.querySelectorAll('[data-move]');
  if (first === undefined) throw new TypeError('There is no move.');
  return first;
};

test('the menu of a move is seen in the exchange', async () => {
  await showExchange();
  fireEvent.contextMenu(firstMove(), { clientX: 300, clientY: 200 });
  expect(screen.getByRole('menu', { name: 'Move' })).toBeTruthy();
  expect(screen.getByRole('menuitem', { name: /^Reply to this move/ })).toBeTruthy();
});

test('the menu of a map in the navigator is seen beside the exchange, and keys are heard again once it is closed', async () => {
  const { state } = await showExchange();
  const [map] = document.querySelectorAll('.navigator-row[aria-current]');
  fireEvent.contextMenu(map as Element, { clientX: 20, clientY: 100 });
  const menu = screen.getByRole('menu', { name: 'Map' });
  act(() => void fireEvent.keyDown(menu, { key: 'Escape' }));
  expect(screen.queryByRole('menu', { name: 'Map' })).toBeNull();
  fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
  expect(state().palette).toBe('');
});
