/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { WindowMenus } from '../../../../renderer/shell/menus/window-menus.tsx';
import type { RecentDebate } from '../../../../shared/contract/settings.ts';
import { voucherFor } from '../../../fixtures/voucher.ts';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { likeABrowser } from '../../fixtures/browser.ts';
import type { OpenOptions } from '../../fixtures/open-app.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';

const browser = likeABrowser({ width: 1920 });

function showMenus(options: OpenOptions = {}) {
  return showInApp(
    <>
      <input aria-label="Before" />
      <WindowMenus />
    </>,
    options,
  );
}

const top = (name: string) => within(screen.getByRole('menubar')).getByRole('menuitem', { name });
const menu = (name: string) => screen.getByRole('menu', { name });
const focused = () =>
  document.activeElement?.querySelector('.menu-label')?.textContent ?? document.activeElement?.textContent;

function recent(name: string, missing: boolean): RecentDebate {
  return {
    file: voucherFor(name),
    path: `/home/ada/${name}.debate`,
    name,
    folder: '/home/ada',
    opened: '2025-01-16T12:00:00Z',
    missing,
  };
}

describe('the menu bar', () => {
  test('opens a menu with its actions, and their keys', async () => {
    await showMenus();
    await userEvent.click(top('Argument'));
    const item = within(menu('Argument')).getByRole('menuitem', { name: 'Add claim' });
    expect(item.textContent).toBe('Add claimC');
  });

  test('does what is chosen, and gives the focus back', async () => {
    const { app } = await showMenus();
    screen.getByLabelText('Before').focus();
    await userEvent.keyboard('{F10}');
    await userEvent.click(top('Help'));
    await userEvent.click(screen.getByRole('menuitem', { name: 'About Counterclaim' }));
    expect(app.store.getState().dialogs).toEqual([{ kind: 'about' }]);
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(screen.getByLabelText('Before'));
  });

  test('says why an item cannot be chosen, before and after', async () => {
    const { app } = await showMenus();
    await userEvent.click(top('Argument'));
    const item = screen.getByRole('menuitem', { name: 'Add position' });
    expect(item.getAttribute('aria-disabled')).toBe('true');
    expect(item.title).toBe('A position answers a question: select a question first.');
    await userEvent.click(item);
    expect(app.store.getState().notice?.text).toBe('A position answers a question: select a question first.');
  });

  test('shows what is on, and which of several is', async () => {
    await showMenus();
    await userEvent.click(top('View'));
    expect(screen.getByRole('menuitemcheckbox', { name: 'Legend' }).getAttribute('aria-checked')).toBe('true');
    expect(screen.getByRole('menuitemradio', { name: 'Light' }).getAttribute('aria-checked')).toBe('true');
    expect(screen.getByRole('menuitemradio', { name: 'Dark' }).getAttribute('aria-checked')).toBe('false');
  });

  test('is reached with F10 and walked with the arrow keys', async () => {
    await showMenus();
    await userEvent.keyboard('{F10}');
    expect(focused()).toBe('File');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
    expect(focused()).toBe('Edit');
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(focused()).toBe('Help');
    await userEvent.keyboard('{ArrowUp}');
    expect(focused()).toBe('About Counterclaim');
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe('All actions…');
    await userEvent.keyboard('{ArrowRight}');
    expect(focused()).toBe('New debate…');
    await userEvent.keyboard('{End}');
    expect(focused()).toBe('Quit Counterclaim');
    await userEvent.keyboard('{Home}');
    expect(focused()).toBe('New debate…');
  });

  test('goes to an item by its first letter', async () => {
    await showMenus();
    await userEvent.click(top('View'));
    await userEvent.keyboard('l');
    expect(focused()).toBe('Legend');
    await userEvent.keyboard('l');
    expect(focused()).toBe('Labellings by other semantics');
  });

  test('is reached with Alt alone, and left with it', async () => {
    await showMenus();
    screen.getByLabelText('Before').focus();
    await userEvent.keyboard('{Alt}');
    expect(focused()).toBe('File');
    await userEvent.keyboard('{Alt}');
    expect(document.activeElement).toBe(screen.getByLabelText('Before'));
  });

  test('is not reached with Alt where it is part of a key', async () => {
    await showMenus();
    screen.getByLabelText('Before').focus();
    await userEvent.keyboard('{Alt>}{ArrowDown>}{/Alt}{/ArrowDown}');
    expect(document.activeElement).toBe(screen.getByLabelText('Before'));
  });

  test.each([
    ['a drag while it is held', ['alt', 'press', 'alt again', 'let go', 'alt up']],
    ['a drag in which it is pressed', ['press', 'alt', 'move', 'alt up', 'let go']],
    ['a drag that it outlasts', ['press', 'alt', 'let go', 'alt up']],
    ['the wheel', ['alt', 'wheel', 'alt up']],
    ['a key that something else takes', ['alt', 'taken key', 'alt up']],
  ] as const)('is not reached with Alt where it belongs to %s', async (_what, steps) => {
    await showMenus();
    const before = screen.getByLabelText('Before');
    before.focus();
    const does: Record<string, () => void> = {
      alt: () => fireEvent.keyDown(before, { key: 'Alt', altKey: true }),
      'alt again': () => fireEvent.keyDown(before, { key: 'Alt', altKey: true, repeat: true }),
      'alt up': () => fireEvent.keyUp(before, { key: 'Alt' }),
      press: () => pointer('pointerdown', 1),
      move: () => pointer('pointermove', 1),
      'let go': () => pointer('pointerup', 0),
      wheel: () => fireEvent.wheel(before),
      'taken key': () => {
        before.addEventListener('keydown', (event) => event.preventDefault(), { once: true });
        fireEvent.keyDown(before, { key: 'ArrowLeft', altKey: true });
      },
    };
    // jsdom's pointer events have no buttons.
    const pointer = (type: string, buttons: number) =>
      fireEvent(before, Object.assign(new Event(type, { bubbles: true }), { buttons }));
    for (const step of steps) does[step]?.();
    expect(document.activeElement).toBe(before);
  });

  test('opens a menu with Alt and its first letter', async () => {
    await showMenus();
    await userEvent.keyboard('{Alt>}m{/Alt}');
    expect(menu('Map')).toBeTruthy();
  });

  test('closes with Escape, with Tab, and with a press elsewhere', async () => {
    await showMenus();
    await userEvent.click(top('Edit'));
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    await userEvent.click(top('Edit'));
    await userEvent.keyboard('{Tab}');
    expect(screen.queryByRole('menu')).toBeNull();
    await userEvent.click(top('Edit'));
    await userEvent.click(screen.getByLabelText('Before'));
    expect(screen.queryByRole('menu')).toBeNull();
  });

  test('opens the menu that the mouse comes to, once one is open', async () => {
    await showMenus();
    await userEvent.hover(top('Edit'));
    expect(screen.queryByRole('menu')).toBeNull();
    await userEvent.click(top('File'));
    await userEvent.hover(top('Edit'));
    expect(menu('Edit')).toBeTruthy();
    expect(screen.getAllByRole('menu')).toHaveLength(1);
  });

  test('lists recent debates in a menu of their own, and opens one', async () => {
    const { asked } = await showMenus({
      content: { recent: [recent('Inquiry', false), recent('Gone', true)] },
      answers: { 'file.open': () => ({ outcome: 'cancelled' }) },
    });
    await userEvent.click(top('File'));
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}');
    const gone = within(menu('Open recent')).getByRole('menuitem', { name: /^Gone/ });
    expect(gone.textContent).toBe('Gonenot found');
    expect(focused()).toBe('Inquiry');
    await userEvent.keyboard('{Enter}');
    expect(asked).toContainEqual({ name: 'file.open', args: { file: voucherFor('Inquiry'), journal: null } });
    expect(screen.queryByRole('menu')).toBeNull();
  });

  test('leads from a menu inside a menu back to where it opened from', async () => {
    await showMenus({ content: { recent: [recent('Inquiry', false)] } });
    await userEvent.click(top('File'));
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}{ArrowLeft}');
    expect(focused()).toBe('Open recent');
    expect(screen.queryByRole('menu', { name: 'Open recent' })).toBeNull();
    await userEvent.keyboard('{ArrowRight}{Escape}');
    expect(focused()).toBe('Open recent');
    expect(menu('File')).toBeTruthy();
  });

  test('opens a menu inside a menu for the mouse, and shuts it when the mouse goes on', async () => {
    await showMenus({ content: { recent: [recent('Inquiry', false)] } });
    await userEvent.click(top('File'));
    await userEvent.hover(screen.getByRole('menuitem', { name: 'Open recent' }));
    expect(menu('Open recent')).toBeTruthy();
    await userEvent.hover(screen.getByRole('menuitem', { name: 'Import…' }));
    expect(screen.queryByRole('menu', { name: 'Open recent' })).toBeNull();
  });

  test('forgets recent debates that are missing', async () => {
    const { app, asked } = await showMenus({
      content: { recent: [recent('Inquiry', false), recent('Gone', true)] },
      answers: { 'recent.forget': () => [recent('Inquiry', false)] },
    });
    await userEvent.click(top('File'));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Open recent' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Forget missing' }));
    expect(asked).toContainEqual({ name: 'recent.forget', args: { file: voucherFor('Gone') } });
    expect(app.store.getState().recent).toEqual([recent('Inquiry', false)]);
  });

  test('is one button in a narrow window', async () => {
    browser.width = 1000;
    await showMenus();
    browser.width = 1920;
    expect(screen.queryByRole('menubar')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Menu' }));
    await userEvent.keyboard('{ArrowDown}{ArrowRight}');
    expect(within(menu('Edit')).getByRole('menuitem', { name: 'Paste' })).toBeTruthy();
  });

  test('is reached by the same keys where it is one button', async () => {
    browser.width = 1150;
    const { app } = await showMenus();
    browser.width = 1920;
    const before = screen.getByLabelText('Before');
    before.focus();
    await userEvent.keyboard('{Alt>}h{/Alt}');
    expect([menu('Application'), menu('Help')]).toHaveLength(2);
    expect(focused()).toBe('All actions…');
    await userEvent.keyboard('{Escape}');
    expect(focused()).toBe('Help');
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(before);
    await userEvent.keyboard('{Alt}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Menu' }));
    await userEvent.keyboard('{Alt}');
    expect(document.activeElement).toBe(before);
    await userEvent.keyboard('{Alt>}h{/Alt}');
    await userEvent.click(screen.getByRole('menuitem', { name: 'About Counterclaim' }));
    expect(app.store.getState().dialogs).toEqual([{ kind: 'about' }]);
    expect(document.activeElement).toBe(before);
    expect(screen.queryByRole('menu')).toBeNull();
  });

  test('is not there where the system has the menus', async () => {
    await showMenus({ content: { menuInWindow: false } });
    expect(screen.queryByRole('menubar')).toBeNull();
  });

  test('is accessible, closed and open', async () => {
    await showMenus({ content: { recent: [recent('Gone', true)] } });
    expect(await accessibilityFaults()).toEqual([]);
    await userEvent.click(top('File'));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Open recent' }));
    expect(await accessibilityFaults()).toEqual([]);
  });
});
