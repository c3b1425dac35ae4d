/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { runAction } from '../../../../renderer/core/actions/run-action.ts';
import { Dialogs } from '../../../../renderer/shell/dialogs/dialogs.tsx';
import { deletionChanges } from '../../../../shared/model/commands/deletion.ts';
import { sameDebate } from '../../../../shared/model/same-debate.ts';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { likeABrowser } from '../../fixtures/browser.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';

likeABrowser();

/** Opens the dialog over the sample, of which one version was saved before a claim was deleted. */
async function afterDeleting() {
  const shown = await showInApp(<Dialogs />);
  const began = await shown.onDisk();
  act(() => runAction(shown.app, 'versions'));
  await shown.user.type(await screen.findByRole('textbox', { name: /Keep the debate as it is now/ }), 'As sent{Enter}');
  await screen.findByRole('radio', { name: /^As sent/ });
  expect(await screen.findByText('The debate is as it was then.')).toBeTruthy();
  const linked = [...began.relations.values()].find(({ premises }) => premises.length === 2);
  const id = linked?.premises[1] ?? '';
  await act(async () => {
    shown.app.closeDialog();
    shown.app.change('Delete', (debate) => deletionChanges(debate, [{ entity: 'statement', id }]));
  });
  act(() => runAction(shown.app, 'versions'));
  await screen.findByRole('list', { name: 'What is otherwise now' });
  return { ...shown, began, claim: id };
}

describe('the versions of a debate', () => {
  test('are told of before there are any', async () => {
    const { app } = await showInApp(<Dialogs />);
    act(() => runAction(app, 'versions'));
    expect(await screen.findByText(/The file keeps no versions yet/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Save version' })).toHaveProperty('disabled', true);
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('are compared with the debate as it is, and restored as one step, which undo takes back', async () => {
    const { user, began, claim, onDisk, undo, state } = await afterDeleting();
    expect(screen.getByText(/^Since then: .*removal/)).toBeTruthy();
    expect(screen.getAllByText('Removed').length).toBeGreaterThan(0);
    expect(await accessibilityFaults()).toEqual([]);
    const changed = screen.getAllByText(/^Premises: /).map((line) => line.textContent);
    expect(changed).toEqual([expect.stringMatching(/^Premises: the claim “.+”, the claim “.+” → the claim “.+”$/)]);
    await user.click(screen.getByRole('button', { name: 'Restore all of it' }));
    expect(state().dialogs).toEqual([]);
    expect(sameDebate(await onDisk(), began)).toBe(true);
    await undo();
    expect((await onDisk()).statements.has(claim)).toBe(false);
  });

  test('give back one statement, with its relations', async () => {
    const { user, began, claim, onDisk } = await afterDeleting();
    const [restore] = screen.getAllByRole('button', { name: /^Restore The claim/ });
    await user.click(restore as HTMLElement);
    await waitFor(() => expect(screen.queryAllByRole('button', { name: /^Restore The claim/ })).toEqual([]));
    const now = await onDisk();
    expect(now.get('statement', claim)).toEqual(began.get('statement', claim));
    expect(now.relationsByPremise.get(claim)).toEqual(began.relationsByPremise.get(claim));
  });

  test('are named, and removed', async () => {
    const { user } = await afterDeleting();
    await user.click(screen.getByRole('button', { name: 'Rename…' }));
    const field = screen.getByRole('textbox', { name: 'Name of the version' });
    await user.clear(field);
    await user.type(field, 'As printed{Enter}');
    const row = await screen.findByRole('radio', { name: /^As printed/ });
    expect(within(row.closest('label') as HTMLElement).getByText(/\d{4}/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    expect(await screen.findByText(/The file keeps no versions yet/)).toBeTruthy();
  });
});
