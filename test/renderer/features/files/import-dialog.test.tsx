/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { runAction } from '../../../../renderer/core/actions/run-action.ts';
import { Dialogs } from '../../../../renderer/shell/dialogs/dialogs.tsx';
import type { ImportedFile } from '../../../../shared/contract/file.ts';
import { reportOf } from '../../../../shared/formats/reading/import-report.ts';
import { readJson } from '../../../shared/formats/aif/read-file.ts';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { likeABrowser } from '../../fixtures/browser.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';

likeABrowser();

const AIF = {
  nodes: [
    { nodeID: 'a', type: 'I', text: 'It rains' },
    { nodeID: 'b', type: 'I', text: '' },
    { nodeID: 's', type: 'RA', text: 'Default Inference' },
    { nodeID: 'x', type: 'XX', text: 'Something else' },
  ],
  edges: [
    { fromID: 'a', toID: 's' },
    { fromID: 's', toID: 'b' },
  ],
};

async function show() {
  const shown = await showInApp(<Dialogs />);
  const { data, contents, report } = await readJson(AIF);
  for (const content of contents) await shown.file?.putContent(content);
  const imported = { name: 'map.json', file: 'f'.repeat(32), data, report: reportOf(data, report) } as ImportedFile;
  act(() => shown.app.openDialog({ kind: 'import-file', imported }));
  await screen.findByRole('dialog', { name: 'Import' });
  return { ...shown, imported };
}

describe('the import of a file into the open debate', () => {
  test('shows what would be new, imports it as one step, and reports; the second time nothing is new', async () => {
    const { user, app, debate, undo, imported } = await show();
    const before = debate().statements.size;
    expect(await accessibilityFaults()).toEqual([]);
    expect(screen.getByText('New').parentElement?.textContent).toContain('2 statements, 1 relation');
    await user.click(screen.getByRole('button', { name: 'Import' }));
    const report = await screen.findByRole('dialog', { name: 'Import report' });
    expect(within(report).getByText(/nodes\[3\]/u)).not.toBeNull();
    await waitFor(() => expect(debate().statements.size).toBe(before + 2));
    act(() => app.closeDialog());
    act(() => app.openDialog({ kind: 'import-file', imported }));
    const again = await screen.findByRole('button', { name: 'Import' });
    expect((again as HTMLButtonElement).disabled).toBe(true);
    act(() => app.closeDialog());
    await act(() => undo());
    expect(debate().statements.size).toBe(before);
  });

  test('leads from a line of the report to what it speaks of, and keeps the report', async () => {
    const { user, app } = await show();
    await user.click(screen.getByRole('button', { name: 'Import' }));
    await screen.findByRole('dialog', { name: 'Import report' });
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(screen.getByRole('button', { name: /without a text/u }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(app.store.getState().selection).toEqual({ kind: 'statements', ids: ['aif:map.json:b'] });
    expect(app.store.getState().importReport?.notes.length).toBeGreaterThan(1);
    act(() => runAction(app, 'import-report'));
    await screen.findByRole('dialog', { name: 'Import report' });
    expect(document.activeElement?.textContent).toMatch(/without a text/u);
  });
});
