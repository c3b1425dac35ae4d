/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import { showView } from '../../../../renderer/core/slices/window.ts';
import { AttentionSection } from '../../../../renderer/features/evaluation/attention-section.tsx';
import { type DebateSketch, dataOf } from '../../../fixtures/debates.ts';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { giveCanvas } from '../../fixtures/canvas-of.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';

const SKETCH: DebateSketch = {
  questions: { q: 'What now?' },
  claims: { yes: 'It is so', no: 'It is not so' },
  relations: [['attack', 'attacks', ['no'], 'yes']],
  placed: { q: [0, -300], yes: [0, 0], no: [0, 300] },
};
const open = async (name: RegExp) => screen.findByRole('button', { name });

describe('what needs attention', () => {
  test('is counted by kind, and each line leads to its place', async () => {
    const { user, state } = await showInApp(<AttentionSection />, { data: dataOf(SKETCH) });
    const lists = await screen.findAllByRole('button', { expanded: false });
    expect(lists.map(({ textContent }) => textContent)).toEqual([
      'Objections not answered1 line',
      'Questions without a position1 line',
      'Needs a source2 lines',
    ]);
    await user.click(await open(/^Objections/));
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(screen.getByRole('button', { name: /Nothing answers the objection/ }));
    expect(state().selection).toEqual({ kind: 'relation', id: 'attack' });
  });

  test('offers the usual answer: a reply to an objection, after which it is gone', async () => {
    const { user, debate } = await showInApp(<AttentionSection />, { data: dataOf(SKETCH), prepare: giveCanvas });
    await user.click(await open(/^Objections/));
    await user.click(screen.getByRole('button', { name: 'Add a reply' }));
    const reply = [...debate().relations.values()].find(({ id }) => id !== 'attack');
    expect(reply).toMatchObject({ kind: 'attacks', target: { statement: 'no' } });
    await waitFor(() => expect(screen.queryByText(/objection “It is not so”/)).toBeNull());
  });

  test('answers on the map, whatever view is shown', async () => {
    const { app, user, state, debate } = await showInApp(<AttentionSection />, {
      data: dataOf(SKETCH),
      prepare: giveCanvas,
    });
    act(() => showView(app, 'outline'));
    await user.click(await open(/^Objections/));
    await user.click(screen.getByRole('button', { name: 'Add a reply' }));
    expect(state().view).toBe('map');
    await waitFor(() => expect(debate().relations.size).toBe(2));
  });

  test('is said to be nothing where there is nothing', async () => {
    await showInApp(<AttentionSection />, { data: dataOf({}) });
    expect(await screen.findByText('Nothing needs attention.')).toBeTruthy();
  });

  test('offers no answers where nothing can be written', async () => {
    const data = dataOf(SKETCH);
    const { user } = await showInApp(<AttentionSection />, {
      data,
      prepare: (app) => {
        const { session } = app.store.getState();
        if (session !== null) Object.defineProperty(session, 'readOnly', { value: true });
      },
    });
    await user.click(await open(/^Objections/));
    expect(screen.queryByRole('button', { name: 'Add a reply' })).toBeNull();
  });
});
