/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { Dialogs } from '../../../../renderer/shell/dialogs/dialogs.tsx';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { likeABrowser } from '../../fixtures/browser.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';

likeABrowser();

test('an outline is exported in the format and with the details that are chosen', async () => {
  const { user, asked, state } = await showInApp(<Dialogs />, {
    answers: { 'outline.export': ({ format }) => ({ path: `/tmp/out.${format}`, bytes: 1, faults: [] }) },
    prepare(app) {
      app.showMap('map-musk-starmer');
      app.openDialog({ kind: 'export-outline' });
    },
  });
  await screen.findByText('The map “The Musk–Starmer exchange”');
  expect(await accessibilityFaults()).toEqual([]);
  expect(screen.queryByRole('combobox')).toBeNull();
  await user.click(screen.getByRole('radio', { name: /Markdown/ }));
  await user.click(screen.getByRole('checkbox', { name: /References/ }));
  await user.click(screen.getByRole('checkbox', { name: /Who asserted/ }));
  expect(screen.getByRole('combobox', { name: 'References' })).not.toBeNull();
  await user.click(screen.getByRole('button', { name: 'Export…' }));
  await waitFor(() => expect(state().dialogs).toEqual([]));
  expect(asked.at(-1)).toEqual({
    name: 'outline.export',
    args: { format: 'md', map: 'map-musk-starmer', branch: null, details: ['speakers', 'references'] },
  });
  expect(state().notice?.text).toBe('Exported “/tmp/out.md”.');
});
