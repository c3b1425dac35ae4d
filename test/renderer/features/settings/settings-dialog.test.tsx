/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { SettingsDialog } from '../../../../renderer/features/settings/settings-dialog.tsx';
import { speakLanguage } from '../../../../shared/language/speak-language.ts';
import { speak } from '../../../../shared/language/translate.ts';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { likeABrowser } from '../../fixtures/browser.ts';
import type { OpenOptions } from '../../fixtures/open-app.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';

likeABrowser();
afterEach(() => speak('en'));

const show = (query: string, options: OpenOptions = {}) =>
  showInApp(<SettingsDialog query={query} />, { data: null, ...options });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const row = (name: string) =>
  within(screen.getByText(name, { selector: '.settings-key-name' }).closest('li') as HTMLElement);

describe('the settings', () => {
  test('are shown by sections, and are in effect at once', async () => {
    const { user, state, asked } = await show('');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Theme' }), 'Dark');
    expect(state().preferences.theme).toBe('dark');
    await user.click(button('Map'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'The wheel' }), 'Zooms');
    expect(asked.filter(({ name }) => name === 'preferences.set').map(({ args }) => args)).toEqual([
      { theme: 'dark' },
      { wheel: 'zoom' },
    ]);
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('are found by words of theirs, in any section', async () => {
    const { user } = await show('');
    await user.keyboard('GERMAN date');
    expect(screen.getAllByRole('combobox').map((each) => each.getAttribute('id'))).toHaveLength(1);
    expect(screen.getByRole('combobox', { name: 'Dates' })).toBeTruthy();
    await user.clear(screen.getByRole('searchbox'));
    await user.type(screen.getByRole('searchbox'), 'nothing of the kind');
    expect(screen.getByText(/No setting and no action has “nothing of the kind”/)).toBeTruthy();
  });

  test('are in the language of the window, and offer each language by its own name', async () => {
    await speakLanguage('de');
    const { user, state } = await show('english language');
    expect(screen.getByRole('dialog', { name: 'Einstellungen' })).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sprache' }), 'English');
    expect(state().preferences.language).toBe('en');
    await user.clear(screen.getByRole('searchbox'));
    await user.click(button('Tasten'));
    expect(screen.getByRole('region', { name: 'Tasten des Menüs Bearbeiten' })).toBeTruthy();
  });

  test('say where spelling cannot be checked', async () => {
    await show('spelling', { content: { canSpell: false } });
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Check spelling' }).disabled).toBe(true);
    expect(screen.getByText(/Not possible here/)).toBeTruthy();
  });

  test('have the folder that the system’s dialog gave', async () => {
    const { user } = await show('backups', {
      answers: {
        'folder.choose': () => ({ debates: null, backups: '/safe' }),
        'folder.forget': () => ({ debates: null, backups: null }),
      },
    });
    expect(screen.getByText('Beside the debate')).toBeTruthy();
    await user.click(button('Choose…'));
    expect(screen.getByText('/safe')).toBeTruthy();
    await user.click(button('Reset'));
    expect(screen.getByText('Beside the debate')).toBeTruthy();
  });
});

describe('a key', () => {
  test('is changed by pressing it', async () => {
    const { user, state } = await show('add claim');
    await user.click(button('Add a key to “Add claim”'));
    expect(document.activeElement?.textContent).toBe('Press a key for “Add claim”, Escape to stop');
    await user.keyboard('{Control>}{Shift>}j{/Shift}{/Control}');
    expect(state().preferences.keys).toEqual({ 'add-claim': ['C', 'CmdOrCtrl+Shift+J'] });
    await waitFor(() => expect(document.activeElement).toBe(button('Add a key to “Add claim”')));
    await user.click(button('Take C from “Add claim”'));
    expect(state().preferences.keys).toEqual({ 'add-claim': ['CmdOrCtrl+Shift+J'] });
    await user.click(button('Reset the keys of “Add claim”'));
    expect(state().preferences.keys).toEqual({});
  });

  test('of another action is named, and taken from it only when that is wanted', async () => {
    const { user, state } = await show('add');
    await user.click(button('Add a key to “Add claim”'));
    await user.keyboard('q');
    const told = screen.getByText(/Q is the key of “Add question”/);
    expect(told.getAttribute('role')).toBe('alert');
    await user.tab();
    await user.keyboard('{Escape}');
    expect(screen.queryByText(/Q is the key of/)).toBe(null);
    await user.click(button('Add a key to “Add claim”'));
    await user.keyboard('q');
    await user.click(button('Leave it'));
    expect(state().preferences.keys).toEqual({});
    await user.click(button('Add a key to “Add claim”'));
    await user.keyboard('q');
    await user.click(button('Take it from there'));
    expect(state().preferences.keys).toEqual({ 'add-claim': ['C', 'Q'], 'add-question': [] });
    expect(row('Add question').queryByText('Q')).toBe(null);
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('that cannot be one is refused with a reason, and Escape leaves all as it was', async () => {
    const { user, state } = await show('add claim');
    await user.click(button('Add a key to “Add claim”'));
    await user.keyboard('{ArrowLeft}');
    expect(screen.getByRole('alert').textContent).toMatch(/The arrow keys go from card to card/);
    await user.keyboard('{Escape}');
    expect(state().preferences.keys).toEqual({});
    expect(screen.queryByRole('alert')).toBe(null);
  });

  test('that two actions have in the file is told', async () => {
    const { app } = await show('keys');
    act(() => {
      const { preferences } = app.store.getState();
      app.store.setState({ preferences: { ...preferences, keys: { about: ['F1'] } } });
    });
    expect(screen.getByText(/F1 is the key of “Keyboard shortcuts” and “About Counterclaim”/)).toBeTruthy();
  });

  test('is found by itself, and all are reset at once', async () => {
    const { user, state } = await show('ctrl+shift+l');
    expect(row('Tidy').getByText('Ctrl+Shift+L')).toBeTruthy();
    await user.click(button('Take Ctrl+Shift+L from “Tidy”'));
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    await user.clear(screen.getByRole('searchbox'));
    await user.click(button('Keys'));
    await user.click(button('Reset all keys'));
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    expect(state().preferences.keys).toEqual({});
  });
});
