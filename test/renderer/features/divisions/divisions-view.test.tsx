/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { showView } from '../../../../renderer/core/slices/window.ts';
import { DivisionsView } from '../../../../renderer/features/divisions/divisions-view.tsx';
import { addMove } from '../../../../shared/model/commands/moves.ts';
import { dividedData } from '../../../fixtures/divided-debate.ts';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { likeABrowser } from '../../fixtures/browser.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';

likeABrowser();

const DIVIDED = dividedData(
  {
    questions: { q: 'What now?' },
    claims: { half: 'Halves', all: 'All agree' },
    relations: [['answer', 'answers', ['half'], 'q']],
    placed: { all: [0, 0] },
  },
  [
    ['Ann', 'asserts', 'half'],
    ['Ben', 'denies', 'half'],
    ['Ann', 'asserts', 'all'],
    ['Ben', 'concedes', 'all'],
  ],
);

async function showDivisions(data = DIVIDED) {
  const shown = await showInApp(<DivisionsView />, { data, prepare: (app) => showView(app, 'divisions') });
  await waitFor(() => expect(screen.queryByText(/^Working out/)).toBeNull());
  return shown;
}

const rowsOf = (name: string) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .map(({ textContent }) => textContent);

describe('the divisions', () => {
  test('are tables with real headings: claims, questions, maps, and who agrees with whom', async () => {
    await showDivisions();
    const table = screen.getByRole('table', { name: 'Claims on which speakers divide' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Claim', 'For', 'Against', 'Divisiveness']);
    expect(rowsOf('Claims on which speakers divide')[1]).toBe(
      'HalvesDivisiveness 1.00 of 1: 1 of 2 speakers is for it, 1 is against.1 Ann1 Ben1.00',
    );
    expect(rowsOf('Questions')[1]).toContain('over 2 sides that speakers took on 1 position.');
    expect(rowsOf('Maps')[1]).toContain('0.00');
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('lead from a cell to the claims that it counts, by keys alone, and to a claim on its map', async () => {
    const { user, state } = await showDivisions();
    const matrix = screen.getByRole('table', { name: 'Who agrees with whom' });
    const sentence = 'Ann and Ben agree on 1 of 2 claims on which both took a side: 50 %.';
    const cell = within(matrix).getByRole('button', { name: sentence });
    expect(cell.tabIndex).toBe(0);
    act(() => cell.focus());
    await user.keyboard('{ArrowDown}{ArrowLeft}');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Ben and Ann agree/);
    await user.keyboard('{Enter}');
    expect(screen.getByRole('heading', { name: /^Ben and Ann agree/ })).toBeTruthy();
    const lists = screen.getAllByRole('status').at(-1) as HTMLElement;
    await user.click(within(lists).getByRole('button', { name: 'All agree' }));
    expect(state()).toMatchObject({ view: 'map', selection: { kind: 'statements', ids: ['all'] } });
  });

  test('follow the debate, and are limited to the shown map', async () => {
    const { user, app, undo } = await showDivisions();
    act(() => {
      app.change('Deny', (debate) =>
        addMove(debate, { newId: () => 'new', speaker: 'Ben', act: 'denies', target: { statement: 'all' } }),
      );
    });
    await waitFor(() => expect(rowsOf('Claims on which speakers divide')).toHaveLength(3));
    await act(undo);
    await waitFor(() => expect(rowsOf('Claims on which speakers divide')).toHaveLength(2));
    await user.click(screen.getByRole('button', { name: 'On this map' }));
    await waitFor(() => expect(screen.getByText('On all of them all who took a side agree.')).toBeTruthy());
  });

  test('ask for a file to save them as CSV', async () => {
    const { user, asked } = await showDivisions();
    await user.click(screen.getByRole('button', { name: 'Save as CSV' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Who agrees with whom…' }));
    await waitFor(() => expect(JSON.stringify(asked)).toContain('divisions.export'));
  });

  test('advise where nobody has taken a side', async () => {
    await showDivisions(dividedData({ claims: { a: 'One' } }, []));
    expect(screen.getByRole('heading', { name: 'Nobody has taken a side here yet' })).toBeTruthy();
  });
});
