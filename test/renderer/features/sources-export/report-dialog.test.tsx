/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { Dialogs } from '../../../../renderer/shell/dialogs/dialogs.tsx';
import type { RequestArgs } from '../../../../shared/contract/requests.ts';
import { CounterclaimError } from '../../../../shared/errors.ts';
import { REPORT_FORMATS } from '../../../../shared/report/report-choices.ts';
import type { UnsupportedText } from '../../../../shared/text/text.ts';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { likeABrowser } from '../../fixtures/browser.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';

likeABrowser();

type Args = RequestArgs<'report.export'>;
type Written = { path: string; bytes: number; faults: string[]; unsupported: UnsupportedText[] } | null;

const written = ({ format }: Args): Written => ({ path: `/tmp/out.${format}`, bytes: 1, faults: [], unsupported: [] });
const show = (answer: (args: Args) => Written = written) =>
  showInApp(<Dialogs />, {
    answers: { 'report.export': answer },
    prepare: (app) => app.openDialog({ kind: 'export-report' }),
  });

const exportButton = () => screen.getByRole('button', { name: 'Export…' });

describe('the dialog of a report', () => {
  test('offers every format, the maps, the style of references, the paper and the texts', async () => {
    const { user } = await show();
    const formats = screen.getAllByRole<HTMLInputElement>('radio', { name: /\.(docx|pdf|html|md)$|./u });
    expect(formats.slice(0, 4).map(({ value }) => value)).toEqual([...REPORT_FORMATS]);
    expect(document.activeElement).toBe(formats[0]);
    expect(screen.getByRole('combobox', { name: 'References' })).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: 'With the whole texts of the sources' })).toBeTruthy();
    expect(screen.getByRole('group', { name: 'Paper' })).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(screen.getByRole('radio', { name: /Web page/u }));
    expect(screen.queryByRole('group', { name: 'Paper' })).toBeNull();
  });

  test('writes what was chosen, says where, and remembers format, paper and texts', async () => {
    const { user, asked, state } = await show();
    await user.click(screen.getByRole('radio', { name: /^PDF/u }));
    await user.click(screen.getByRole('radio', { name: 'Letter' }));
    await user.click(screen.getByRole('checkbox'));
    const map = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Map' });
    const [, first] = map.options;
    await user.selectOptions(map, first?.value ?? '');
    const part = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Part' });
    const [, branch] = part.options;
    expect(branch?.textContent).toMatch(/^The branch of “/u);
    await user.selectOptions(part, branch?.value ?? '');
    await user.click(exportButton());
    await waitFor(() => expect(state().dialogs).toEqual([]));
    const chosen = { format: 'pdf', paper: 'Letter', withTexts: true, transfer: false };
    expect(asked.at(-1)).toEqual({
      name: 'report.export',
      args: {
        ...chosen,
        map: first?.value,
        branch: branch?.value,
        marks: [],
        how: { labelling: null, method: { strength: 'dfquad', joinsRestated: true, needsSupport: false } },
      },
    });
    expect(state().notice?.text).toBe('Exported “/tmp/out.pdf”.');
    expect(state().reportPreferences).toEqual(chosen);
  });

  test('has the citations of a Word document for Zotero to take over, and of no other', async () => {
    const { user, asked } = await show(() => null);
    await user.click(screen.getByRole('checkbox', { name: /^Citations that Zotero can/u }));
    await user.click(exportButton());
    await waitFor(() => expect(asked.at(-1)?.args).toMatchObject({ format: 'docx', transfer: true }));
    await user.click(screen.getByRole('radio', { name: /^Markdown/u }));
    expect(screen.queryByRole('checkbox', { name: /^Citations that Zotero can/u })).toBeNull();
    await user.click(exportButton());
    await waitFor(() => expect(asked.at(-1)?.args).toMatchObject({ format: 'md', transfer: false }));
  });

  test('forgets the branch where another map is chosen', async () => {
    const { user, asked } = await show(() => null);
    const map = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Map' });
    await user.selectOptions(map, map.options[1]?.value ?? '');
    const part = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Part' });
    await user.selectOptions(part, part.options[1]?.value ?? '');
    await user.selectOptions(map, '');
    expect(screen.queryByRole('combobox', { name: 'Part' })).toBeNull();
    await user.click(exportButton());
    await waitFor(() => expect(asked.at(-1)?.args).toMatchObject({ map: null, branch: null }));
  });

  test('says which characters could not be drawn, and why nothing was written', async () => {
    const unsupported = [{ script: 'Thai', characters: ['ไ'] }];
    const { user, state } = await show(() => ({ path: '/tmp/out.pdf', bytes: 1, faults: [], unsupported }));
    await user.click(exportButton());
    await waitFor(() =>
      expect(state().notice?.text).toMatch(/^Exported “\/tmp\/out\.pdf”\. No bundled font has these Thai/u),
    );
  });

  test('says why nothing was written, and stays open', async () => {
    const { user, state } = await show(() => {
      throw new CounterclaimError('DiskFull', 'The disk is full.');
    });
    await user.click(exportButton());
    expect((await screen.findByRole('alert')).textContent).toBe('The disk is full.');
    expect(state().dialogs).toHaveLength(1);
  });
});

test('a page to explore is written of the map that is chosen', async () => {
  const { user, asked, state } = await showInApp(<Dialogs />, {
    answers: { 'page.export': () => ({ path: '/tmp/out.html', bytes: 1, faults: [] }) },
    prepare: (app) => app.openDialog({ kind: 'export-page' }),
  });
  const map = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Map' });
  const [, first] = map.options;
  expect(await accessibilityFaults()).toEqual([]);
  await user.selectOptions(map, first?.value ?? '');
  await user.click(exportButton());
  await waitFor(() => expect(state().dialogs).toEqual([]));
  expect(asked.at(-1)).toEqual({ name: 'page.export', args: { map: first?.value, branch: null } });
});
