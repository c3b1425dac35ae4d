/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import { offerHighlights } from '../../../../renderer/features/sources/offer-highlights.ts';
import { Dialogs } from '../../../../renderer/shell/dialogs/dialogs.tsx';
import { anchorAt } from '../../../../shared/anchors/anchor.ts';
import { likeABrowser } from '../../fixtures/browser.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';

likeABrowser();

test('what a reader marked in a document becomes passages if the user wants that, in one step', async () => {
  const { app, user, debate, file, onDisk, undo } = await showInApp(<Dialogs />);
  const [source] = [...debate().sources.values()];
  if (source === undefined) throw new TypeError('The sample has no source.');
  const text = (await file?.text(source.text)) ?? '';
  const highlights = [
    { ...anchorAt(text, 1, 9), page: null, note: 'Which?' },
    { ...anchorAt(text, 10, 14), page: null, note: '' },
  ];
  const before = debate().excerpts.size;
  const { csl, mediaType, original } = source;
  act(() => offerHighlights(app, [source.id], [{ csl, mediaType, text: source.text, original, highlights }]));
  expect(screen.getByRole('dialog').textContent).toContain(': Which?');
  await user.click(screen.getByRole('button', { name: 'Add 2 passages' }));
  await waitFor(async () => expect((await onDisk()).excerpts.size).toBe(before + 2));
  await act(() => undo());
  expect(debate().excerpts.size).toBe(before);
});
