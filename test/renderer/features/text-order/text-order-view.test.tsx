/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { runAction } from '../../../../renderer/core/actions/run-action.ts';
import { selectedStatements } from '../../../../renderer/core/selection.ts';
import { showTextOrderOf } from '../../../../renderer/core/slices/text-order.ts';
import { showView } from '../../../../renderer/core/slices/window.ts';
import { TextOrderView } from '../../../../renderer/features/text-order/text-order-view.tsx';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { likeABrowser } from '../../fixtures/browser.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';

likeABrowser();
Element.prototype.scrollTo = () => {};

/** The sample's exchange, once its texts are measured. */
async function show() {
  const shown = await showInApp(<TextOrderView />, {
    prepare(app) {
      showView(app, 'text-order');
      app.showMap('map-musk-starmer');
    },
  });
  await waitFor(() => expect(document.querySelector('.text-order-stretch')).not.toBeNull());
  const surface = () => screen.getByRole('application');
  return {
    ...shown,
    surface,
    press: (key: string) => fireEvent.keyDown(surface(), { key }),
    selected: () => selectedStatements(shown.state().selection)[0],
  };
}

const claims = () => screen.getAllByRole('group').filter((each) => each.id.startsWith('text-order-claim-'));

describe('the text order', () => {
  test('says each claim, its place, its words and its relations', async () => {
    await show();
    const labels = claims().map((each) => each.getAttribute('aria-label') ?? '');
    expect(labels).toHaveLength(12);
    expect(labels[2]).toMatch(
      /^Position, interpretation: The accusation of complicity is unfounded\. Paragraph 11\. From “Starmer firmly/,
    );
    expect(labels[2]).toContain('attacks “The accusation of complicity');
    expect(labels[2]).toMatch(/3 of 12\.$/);
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('goes from claim to claim in the order of the text, and tells which one is meant', async () => {
    const { press, selected, surface } = await show();
    press('ArrowDown');
    press('ArrowDown');
    expect(selected()).toBe('claim-headed');
    expect(surface().getAttribute('aria-activedescendant')).toBe('text-order-claim-1');
    press('ArrowUp');
    expect(selected()).toBe('claim-accusation');
    press('End');
    press('ArrowLeft');
    expect(claims()[11]?.getAttribute('aria-label')).toContain('From no source.');
    expect(['claim-accusation', 'claim-headed', 'claim-denial']).toContain(selected());
  });

  test('opens the passage of a claim with Enter', async () => {
    const { press, state } = await show();
    press('Home');
    press('Enter');
    expect(state().reader).toMatchObject({ source: 'note-announcement', goTo: { excerpt: 'passage-accusation' } });
  });

  test('goes through the relations of a claim, to the other end, and back', async () => {
    const { press, state, selected } = await show();
    press('End');
    for (const _ of [1, 2, 3, 4]) press('ArrowUp');
    press('Home');
    press('ArrowDown');
    press('r');
    expect(state().selection).toEqual({ kind: 'relation', id: 'step-office', from: 'claim-headed' });
    press('Enter');
    expect(selected()).toBe('claim-accusation');
    press('r');
    press('Escape');
    expect(selected()).toBe('claim-accusation');
    press('Escape');
    expect(state().selection.kind).toBe('nothing');
  });

  test('opens a stretch from which there is no claim in its source', async () => {
    const { state } = await show();
    fireEvent.click(document.querySelector('.text-order-stretch') as Element);
    expect(state().reader).toMatchObject({ source: 'note-announcement', goTo: { start: 0, end: 2788 } });
  });

  test('shows all claims, or those of one source', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('button', { name: 'All claims' }));
    expect(screen.getByText(/^52 statements/)).not.toBeNull();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sources' }), 'note-statement');
    expect(screen.getByText('24 statements · 25 passages')).not.toBeNull();
  });

  test('follows a relation that is pressed, and what is undone', async () => {
    const { app, state, undo, selected } = await show();
    fireEvent.click(document.querySelector('[data-relation="step-repeated"]') as Element);
    expect(state().selection).toEqual({ kind: 'relation', id: 'step-repeated' });
    fireEvent.click(claims()[0] as Element);
    expect(selected()).toBe('claim-accusation');
    act(() => runAction(app, 'delete'));
    await waitFor(() => expect(claims()).toHaveLength(10));
    await act(undo);
    await waitFor(() => expect(claims()).toHaveLength(12));
    expect(state().view).toBe('text-order');
    expect(within(screen.getByRole('main')).getByRole('application')).not.toBeNull();
  });
});

test('a debate without sources is told what to do', async () => {
  await showInApp(<TextOrderView />, {
    data: (await import('../../../fixtures/debates.ts')).dataOf({}),
    prepare: (app) => showView(app, 'text-order'),
  });
  expect(screen.getByRole('button', { name: 'Add a source…' })).not.toBeNull();
});

test('very many claims are laid out in pieces, and drawn only as far as they are in sight', async () => {
  const claims = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`c${index}`, `Claim ${index}.`]));
  await showInApp(<TextOrderView />, {
    data: (await import('../../../fixtures/debates.ts')).dataOf({ claims }),
    prepare(app) {
      showView(app, 'text-order');
      showTextOrderOf(app, { textOrderOf: 'debate' });
    },
  });
  expect(screen.getByRole('status').textContent).toBe('Laying out the claims…');
  expect(await screen.findByText('400 statements · 0 passages')).not.toBeNull();
  expect(claimsDrawn()).toBeGreaterThan(0);
  expect(claimsDrawn()).toBeLessThan(100);
});

const claimsDrawn = () => document.querySelectorAll('[data-claim]').length;
