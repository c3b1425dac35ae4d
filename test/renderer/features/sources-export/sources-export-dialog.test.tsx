/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { tellExportProgress } from '../../../../renderer/core/slices/export.ts';
import { Dialogs } from '../../../../renderer/shell/dialogs/dialogs.tsx';
import type { RequestArgs } from '../../../../shared/contract/requests.ts';
import { SOURCE_FORMATS } from '../../../../shared/contract/source-formats.ts';
import { CounterclaimError } from '../../../../shared/errors.ts';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { likeABrowser } from '../../fixtures/browser.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';

likeABrowser();

type Written = { path: string; bytes: number; lacks: string[]; faults: string[] } | null;
type Answer = (args: RequestArgs<'sources.export'>) => Written | Promise<Written>;

const show = (answer: Answer, cancel: () => null = () => null) =>
  showInApp(<Dialogs />, {
    answers: { 'sources.export': answer, 'export.cancel': cancel },
    prepare: (app) => app.openDialog({ kind: 'export-sources' }),
  });

const exportButton = () => screen.getByRole('button', { name: 'Export…' });

describe('the export of sources', () => {
  test('offers every form with what it is for', async () => {
    await show(() => null);
    const choices = screen.getAllByRole<HTMLInputElement>('radio');
    expect(choices.map(({ value }) => value)).toEqual([...SOURCE_FORMATS]);
    expect(document.activeElement).toBe(choices[0]);
    expect(screen.getByText('2 sources, 53 passages')).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('writes the form that was chosen, and says where', async () => {
    const { user, asked, state } = await show(({ format }) => ({
      path: `/tmp/out.${format}`,
      bytes: 1,
      lacks: [],
      faults: [],
    }));
    await user.click(screen.getByRole('radio', { name: /BibTeX/ }));
    await user.click(exportButton());
    await waitFor(() => expect(state().dialogs).toEqual([]));
    expect(asked.at(-1)).toEqual({ name: 'sources.export', args: { format: 'bib' } });
    expect(state().notice?.text).toBe('Exported “/tmp/out.bib”.');
  });

  test('says what the form does not hold', async () => {
    const { user, state } = await show(() => ({
      path: '/tmp/out.dot',
      bytes: 1,
      lacks: ['2 speakers are left out.'],
      faults: [],
    }));
    await user.click(screen.getByRole('radio', { name: /DOT/ }));
    await user.click(exportButton());
    await waitFor(() => expect(state().notice?.text).toBe('Exported “/tmp/out.dot”. 2 speakers are left out.'));
  });

  test('says in a dialog what is wrong with a debate that is not sound', async () => {
    const { user, state } = await show(() => ({
      path: '/tmp/out.jsonld',
      bytes: 1,
      lacks: [],
      faults: ['A row points nowhere.'],
    }));
    await user.click(exportButton());
    const dialog = await screen.findByRole('dialog', { name: 'The debate is not sound' });
    expect(screen.getByRole('alert').textContent).toMatch(
      /^Exported “\/tmp\/out\.jsonld”\. But the debate is not sound, so it may hold altered data\./,
    );
    expect(dialog.textContent).toContain('A row points nowhere.');
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'OK' }));
    expect(state().dialogs).toEqual([]);
  });

  test('stays open where the user thinks better of it', async () => {
    const { user, state } = await show(() => null);
    await user.click(exportButton());
    await waitFor(() => expect(exportButton()).toHaveProperty('disabled', false));
    expect(state().dialogs).toHaveLength(1);
  });

  test('tells how far it is, and can be cancelled, by Escape too; then it stays open for another choice', async () => {
    for (const cancel of [
      () => fireEvent.click(screen.getByRole('button', { name: 'Cancel export' })),
      () => fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true })),
    ]) {
      const writing = Promise.withResolvers<Written>();
      const { user, state, app } = await show(
        () => writing.promise,
        () => {
          writing.reject(new CounterclaimError('Cancelled', 'The export was cancelled.'));
          return null;
        },
      );
      await user.click(exportButton());
      expect(await screen.findByText('Choose where to write it…')).toBeTruthy();
      act(() => tellExportProgress(app, 0.42));
      expect(screen.getByRole('progressbar', { name: 'Writing the file' })).toHaveProperty('value', 42);
      expect(await accessibilityFaults()).toEqual([]);
      cancel();
      await waitFor(() => expect(exportButton()).toHaveProperty('disabled', false));
      expect(screen.getByRole('alert').textContent).toBe('');
      expect(state().dialogs).toHaveLength(1);
      cleanup();
    }
  });

  test('says why nothing was written', async () => {
    const { user } = await show(() => {
      throw new CounterclaimError('DiskFull', 'The disk is full.');
    });
    await user.click(exportButton());
    expect((await screen.findByRole('alert')).textContent).toBe('The disk is full.');
  });
});
