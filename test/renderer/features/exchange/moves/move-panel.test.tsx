/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';
import { showMovesOf } from '../../../../../renderer/core/slices/exchange.ts';
import { showView } from '../../../../../renderer/core/slices/window.ts';
import { Inspector } from '../../../../../renderer/features/inspector/inspector.tsx';
import { exchangeDebate } from '../../../../fixtures/exchanges.ts';
import { accessibilityFaults } from '../../../fixtures/accessibility.ts';
import { likeABrowser } from '../../../fixtures/browser.ts';
import { showInApp } from '../../../fixtures/show-in-app.tsx';

likeABrowser();

/** The sample's, with a passage that only reports. */
const STARMER = 'move-starmer-denies-claim-accusation';

async function inspect(move: string, data?: ReturnType<typeof small>) {
  return showInApp(<Inspector />, {
    ...(data === undefined ? {} : { data }),
    prepare(app) {
      showMovesOf(app, 'debate');
      showView(app, 'exchange');
      app.select({ kind: 'move', id: move });
    },
  });
}

function small() {
  const debate = exchangeDebate({
    moves: [
      { by: 'Ann', at: '2025-01-06' },
      { by: 'Bob', act: 'denies', at: '2025-01-05', replyTo: 'm0' },
      { by: 'Ann', at: '2025-01-07' },
    ],
  });
  return { ...debate.toData(), sources: [], excerpts: [] };
}

const section = (name: string) => within(screen.getByRole('group', { name }));

describe('a move in the inspector', () => {
  test('says who does what to which statement, when, and in reply to what', async () => {
    await inspect('m1', small());
    expect(screen.getByRole('link', { name: 'Bob' })).toBeTruthy();
    expect(screen.getByRole('combobox', { name: 'What Bob does' })).toHaveProperty('value', 'denies');
    expect(screen.getByRole('link', { name: '“It is so.”' })).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Date of the move of Bob' })).toHaveProperty('value', '5 January 2025');
    expect(section('In reply to').getByRole('link').textContent).toBe('Ann asserts “It is so.”');
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('lists its replies, which lead on', async () => {
    const { user, state } = await inspect('m0', small());
    await user.click(section('Reply').getByRole('link', { name: 'Bob denies “It is so.”' }));
    expect(state().selection).toEqual({ kind: 'move', id: 'm1' });
  });

  test('points out a date that contradicts its place', async () => {
    const { app } = await inspect('m1', small());
    expect(section('When').getByText(/^Dated before a move that it comes after/).textContent).toContain('Ann asserts');
    act(() => app.select({ kind: 'move', id: 'm0' }));
    expect(screen.queryByText(/^Dated /)).toBeNull();
  });

  test('is put earlier or later, as far as it goes', async () => {
    const { user, onDisk } = await inspect('m1', small());
    await user.click(screen.getByRole('button', { name: 'Put the move of Bob earlier' }));
    expect((await onDisk()).movesInOrder().map(({ id }) => id)).toEqual(['m1', 'm0', 'm2']);
    expect(screen.getByRole('button', { name: 'Put the move of Bob earlier' })).toHaveProperty('disabled', true);
    expect(screen.queryByText(/^Dated /)).toBeNull();
  });

  test('is given to another speaker, known or new, as one step', async () => {
    const { user, onDisk, undo } = await inspect('m1', small());
    const field = screen.getByRole('combobox', { name: 'Another speaker' });
    await user.type(field, 'Cyd{Enter}');
    const debate = await onDisk();
    expect(debate.get('speaker', debate.get('move', 'm1').speaker).name).toBe('Cyd');
    await act(undo);
    expect((await onDisk()).speakers.size).toBe(2);
    await user.type(field, 'Ann{Enter}');
    expect((await onDisk()).get('move', 'm1').speaker).toBe('Ann');
  });

  test('replies to another move or to none, and never to one that replies to it', async () => {
    const { user, onDisk } = await inspect('m0', small());
    const field = screen.getByRole('combobox', { name: 'In reply to' });
    await user.click(field);
    const list = within(screen.getByRole('listbox', { name: 'In reply to' }));
    expect(list.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Ann asserts “It is so.”']);
    await user.keyboard('{Enter}');
    expect((await onDisk()).get('move', 'm0').replyTo).toBe('m2');
    await user.click(screen.getByRole('button', { name: 'In reply to nothing' }));
    expect((await onDisk()).get('move', 'm0').replyTo).toBeNull();
  });

  test('rests on a passage, which opens in its source, and can be taken off', async () => {
    const { user, state, onDisk, debate } = await inspect(STARMER);
    const { excerpt } = debate().get('move', STARMER);
    await user.click(screen.getByRole('link', { name: /^Passage: “Starmer firmly rejected/ }));
    expect(state().reader?.goTo).toEqual({ excerpt });
    await user.click(screen.getByRole('button', { name: 'Take the passage off this move' }));
    expect((await onDisk()).get('move', STARMER).excerpt).toBeNull();
    await user.type(screen.getByRole('combobox', { name: 'The passage it rests on' }), 'firmly rejected{Enter}');
    expect((await onDisk()).get('move', STARMER).excerpt).toBe(excerpt);
  });
});
