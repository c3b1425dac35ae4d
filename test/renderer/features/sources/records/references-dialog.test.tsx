/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { Dialogs } from '../../../../../renderer/shell/dialogs/dialogs.tsx';
import type { CslItem } from '../../../../../shared/model/entities.ts';
import { accessibilityFaults } from '../../../fixtures/accessibility.ts';
import { likeABrowser } from '../../../fixtures/browser.ts';
import { showInApp } from '../../../fixtures/show-in-app.tsx';

likeABrowser();

/** Shows references to the sample, one of whose sources has this record. */
async function show(records: (known: CslItem) => readonly CslItem[]) {
  const shown = await showInApp(<Dialogs />);
  const text = (await shown.file?.putContent(new Uint8Array())) ?? '';
  const [source] = [...shown.debate().sources.values()];
  if (source === undefined) throw new TypeError('The sample has no source.');
  const references = { name: 'a.bib', records: records(source.csl), notices: [], text };
  act(() => shown.app.openDialog({ kind: 'import-references', references }));
  await screen.findByRole('dialog', { name: 'Import references' });
  return { ...shown, source };
}

const NEW = { type: 'book', title: 'A new book', author: [{ family: 'Lee', given: 'Ann' }] };

describe('the import of references', () => {
  test('adds new ones in one step, which is undone as one', async () => {
    const { user, debate, onDisk, undo } = await show(() => [NEW, { ...NEW, title: 'Another' }]);
    const before = debate().sources.size;
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Import 2 references' }));
    await waitFor(async () => expect((await onDisk()).sources.size).toBe(before + 2));
    await act(() => undo());
    expect(debate().sources.size).toBe(before);
  });

  test('leaves a doubtful one out until it is decided on, and replaces only what the user says', async () => {
    const { user, onDisk, source } = await show(({ title, issued }) => [
      { type: 'report', title, issued, publisher: 'Theirs', volume: '9', genre: 'Other' } as CslItem,
    ]);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: /^Import 0/u }).disabled).toBe(true);
    await user.selectOptions(screen.getByRole('combobox'), 'It is this source: complete it');
    const group = screen.getByRole('group', { name: /^In doubt/u });
    expect(group.textContent).toContain('volume');
    await user.click(screen.getByRole('button', { name: 'Import 1 reference' }));
    await waitFor(async () =>
      expect((await onDisk()).get('source', source.id).csl).toMatchObject({
        volume: '9',
        genre: source.csl['genre'] ?? 'Other',
      }),
    );
    expect(within(document.body).queryByRole('dialog')).toBeNull();
  });

  test('replaces a member where that is chosen', async () => {
    const { user, onDisk, source } = await show(({ title, issued }) => [
      { type: 'report', title, issued, author: [{ literal: 'Somebody else' }] } as CslItem,
    ]);
    await user.click(screen.getByRole('checkbox', { name: /^Replace authors/u }));
    await user.click(screen.getByRole('button', { name: 'Import 1 reference' }));
    await waitFor(async () =>
      expect((await onDisk()).get('source', source.id).csl.author).toEqual([{ literal: 'Somebody else' }]),
    );
  });
});
