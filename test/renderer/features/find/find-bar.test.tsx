/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { openFind, stepFind } from '../../../../renderer/core/slices/find.ts';
import { FindBar } from '../../../../renderer/features/find/find-bar.tsx';
import { LIMITS } from '../../../../shared/model/limits.ts';
import { dataOf } from '../../../fixtures/debates.ts';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { likeABrowser } from '../../fixtures/browser.ts';
import type { OpenOptions } from '../../fixtures/open-app.ts';
import { giveHeights } from '../../fixtures/rows-in-sight.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';

likeABrowser();
giveHeights();

const TAXES = dataOf({
  claims: {
    syntax: 'Its syntax is a levy on taxes.',
    rise: 'Taxes rise.',
    other: 'Bats carry no grudges.',
    long: `Tax ${'x'.repeat(LIMITS.statementCharacters - 4)}`,
  },
  placed: { rise: [0, 0] },
});

async function showBar(shows: 'find' | 'replace', options: OpenOptions = { data: TAXES }) {
  return showInApp(<FindBar />, { ...options, prepare: (app) => openFind(app, shows) });
}

function look(words: string): void {
  fireEvent.change(screen.getByRole('textbox', { name: 'Find in the debate' }), { target: { value: words } });
}

const count = (words: string) => waitFor(() => expect(screen.getByRole('status').textContent).toBe(words));
const rows = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);
const texts = (debate: { statements: ReadonlyMap<string, { text: string }> }) =>
  [...debate.statements.values()].map(({ text }) => text.slice(0, 40));

describe('finding in the debate', () => {
  test('counts the texts that have the words', async () => {
    await showBar('find');
    look('tax');
    await count('In 3 texts, 4 times');
    look('grudges');
    await count('In 1 text');
    look('xylophone');
    await count('Not found');
  });

  test('goes on with Enter and back with Shift+Enter, from what begins with the words, round the end', async () => {
    const { user, state } = await showBar('find');
    look('tax');
    await count('In 3 texts, 4 times');
    const selected = () => (state().selection.kind === 'statements' ? state().selection : null);
    await user.keyboard('{Enter}');
    expect(selected()).toMatchObject({ ids: ['rise'] });
    await user.keyboard('{Enter}{Enter}');
    expect(selected()).toMatchObject({ ids: ['syntax'] });
    await count('3 of 3 texts, 4 times');
    await user.keyboard('{Enter}');
    expect(selected()).toMatchObject({ ids: ['rise'] });
    await user.keyboard('{Shift>}{Enter}{/Shift}');
    expect(selected()).toMatchObject({ ids: ['syntax'] });
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Find in the debate' }));
  });

  test('counts a match in the title of the debate without leaving the bar for a dialog', async () => {
    const { user, state } = await showBar('find', {});
    const title = state().session?.debate.info.title ?? '';
    look(title);
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^In /));
    const texts = Number(/\d+/.exec(screen.getByRole('status').textContent ?? '')?.[0]);
    for (let step = 0; step < texts; step += 1) await user.keyboard('{Enter}');
    await count(`${texts} of ${texts} ${texts === 1 ? 'text' : 'texts'}`);
    expect(state().dialogs).toEqual([]);
  });

  test('leads to a stop of a walk by its heading and its notes', async () => {
    const walks = [{ id: 'w', title: 'A tour', order: 'a0' }];
    const stop = { walk: 'w', kind: 'statement', map: 'map', statement: 'rise', excerpt: null } as const;
    const stops = [
      { ...stop, id: 's0', title: 'Where it began', note: '', order: 'a0' },
      { ...stop, id: 's1', title: '', note: 'Wait for questions.', order: 'a1' },
    ];
    const { user, state } = await showBar('replace', { data: { ...TAXES, walks, stops } });
    look('questions');
    await waitFor(() => expect(rows()).toEqual(['Wait for questions.Speaker notes in “A tour”']));
    await user.keyboard('{Enter}');
    expect(state().walks).toEqual({ isOpen: true, walk: 'w', stop: 's1' });
    expect(state().selection).toMatchObject({ ids: ['rise'] });
  });

  test('finds whole words only, or the same capitals, where that is asked for', async () => {
    const { user } = await showBar('find');
    look('taxes');
    await count('In 2 texts');
    await user.click(screen.getByRole('button', { name: 'Match capitals and accents' }));
    await count('In 1 text');
    look('tax');
    await count('In 1 text, 2 times');
    await user.click(screen.getByRole('button', { name: 'Whole words only' }));
    await count('Not found');
  });

  test('goes on by its key while it is closed', async () => {
    const { app, user, state } = await showBar('find');
    look('grudges');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('search')).toBeNull();
    act(() => {
      openFind(app, 'find');
      stepFind(app, 1);
    });
    await waitFor(() => expect(state().selection).toEqual({ kind: 'statements', ids: ['other'] }));
  });
});

describe('replacing in the debate', () => {
  test('shows what becomes of each text, and makes it so as one step that is undone at once', async () => {
    const { user, state, debate, onDisk, undo } = await showBar('replace');
    look('taxes');
    await user.type(screen.getByRole('textbox', { name: 'Replace with' }), 'duties');
    await waitFor(() =>
      expect(rows()).toEqual(['Taxesduties rise.A map', 'Its syntax is a levy on taxesduties.On no map']),
    );
    await user.click(screen.getByRole('button', { name: 'Replace in 2 texts' }));
    expect(texts(debate()).slice(0, 2)).toEqual(['Its syntax is a levy on duties.', 'duties rise.']);
    expect(texts(await onDisk()).slice(0, 2)).toEqual(['Its syntax is a levy on duties.', 'duties rise.']);
    expect(state().labels.undo).toBe('Replace “taxes” with “duties”');
    expect(state().notice?.text).toBe('Replaced in 2 texts.');
    await act(() => undo());
    expect(texts(debate()).slice(0, 2)).toEqual(['Its syntax is a levy on taxes.', 'Taxes rise.']);
  });

  test('mends capitals, and leaves alone what is right already', async () => {
    const { user, debate } = await showBar('replace');
    look('TAXES');
    await user.type(screen.getByRole('textbox', { name: 'Replace with' }), 'Taxes');
    await user.click(await screen.findByRole('button', { name: 'Replace in 1 text' }));
    expect(texts(debate()).slice(0, 2)).toEqual(['Its syntax is a levy on Taxes.', 'Taxes rise.']);
    const button = (await screen.findByRole('button', { name: 'Replace' })) as HTMLButtonElement;
    expect(button.disabled).toBe(true);
  });

  test('says only what stayed where nothing can be replaced', async () => {
    const { user, state } = await showBar('replace');
    look('Taxes rise.');
    await user.click(await screen.findByRole('button', { name: 'Replace in 1 text' }));
    expect(state().notice?.text).toBe('1 text would be empty or too long, and stayed.');
  });

  test('ticks everything again for other words', async () => {
    const { user } = await showBar('replace');
    look('taxes');
    const [row] = await screen.findAllByRole('listitem');
    await user.click(within(row as HTMLElement).getByRole('checkbox'));
    await screen.findByRole('button', { name: 'Replace in 1 text' });
    look('rise');
    await count('In 1 text');
    expect(screen.getByRole('button', { name: 'Replace in 1 text' })).toBeTruthy();
  });

  test('leaves out what is not ticked', async () => {
    const { user, debate } = await showBar('replace');
    look('taxes');
    await user.type(screen.getByRole('textbox', { name: 'Replace with' }), 'duties');
    const [row] = await screen.findAllByRole('listitem');
    await user.click(within(row as HTMLElement).getByRole('checkbox'));
    const all = screen.getByRole('checkbox', { name: 'All' }) as HTMLInputElement;
    expect([all.checked, all.indeterminate]).toEqual([false, true]);
    await user.click(screen.getByRole('button', { name: 'Replace in 1 text' }));
    expect(texts(debate()).slice(0, 2)).toEqual(['Its syntax is a levy on duties.', 'Taxes rise.']);
  });

  test('leaves a text that would be too long, and says which', async () => {
    const { user, state, debate } = await showBar('replace');
    look('tax');
    await user.type(screen.getByRole('textbox', { name: 'Replace with' }), 'duty');
    await waitFor(() =>
      expect(rows().join()).toContain('cannot be changed so: the statement is 20,001 characters long'),
    );
    await user.click(screen.getByRole('button', { name: 'Replace in 3 texts' }));
    expect(texts(debate())[3]).toMatch(/^Tax/);
    expect(texts(debate())[1]).toBe('dutyes rise.');
    expect(state().notice?.text).toBe('Replaced in 2 texts. 1 text would be empty or too long, and stayed.');
  });

  test('goes through the texts with the arrow keys, and shows one with Enter', async () => {
    const { user, state } = await showBar('replace');
    look('taxes');
    const [row] = await screen.findAllByRole('listitem');
    act(() =>
      within(row as HTMLElement)
        .getByRole('checkbox')
        .focus(),
    );
    await user.keyboard('{ArrowDown}');
    const second = () => within(screen.getAllByRole('listitem')[1] as HTMLElement).getByRole('checkbox');
    await waitFor(() => expect(document.activeElement).toBe(second()));
    await user.keyboard('{Enter}');
    expect(state().selection).toEqual({ kind: 'statements', ids: ['syntax'] });
  });

  test('says that quoted passages stay, and is accessible', async () => {
    await showBar('replace', {});
    look('inquiry');
    expect(await screen.findByText(/^\d+ quoted passages have the words, too, and stay as they are/)).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });
});
