/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { runAction } from '../../../../renderer/core/actions/run-action.ts';
import { Dialogs } from '../../../../renderer/shell/dialogs/dialogs.tsx';
import { likeABrowser } from '../../fixtures/browser.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';

likeABrowser();

const show = (faults: string[]) =>
  showInApp(<Dialogs />, { answers: { 'file.saveCopy': () => ({ path: '/tmp/copy.debate', faults }) } });

test('a copy of a sound debate is told in a line', async () => {
  const { app, state } = await show([]);
  runAction(app, 'save-copy');
  await waitFor(() => expect(state().notice?.text).toBe('Saved a copy as “/tmp/copy.debate”.'));
  expect(state().dialogs).toEqual([]);
});

test('a copy of a debate that is not sound is told in a dialog, with what is wrong', async () => {
  const { app } = await show(['A row points nowhere.']);
  runAction(app, 'save-copy-with-history');
  await screen.findByRole('dialog', { name: 'The debate is not sound' });
  expect(screen.getByRole('alert').textContent).toMatch(
    /^Saved a copy as “\/tmp\/copy\.debate”\. But the debate is not sound/,
  );
  expect(screen.getByText('A row points nowhere.')).toBeTruthy();
});
