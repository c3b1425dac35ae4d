/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, fireEvent, screen } from '@testing-library/react';
import { Dialogs } from '../../../../renderer/shell/dialogs/dialogs.tsx';
import type { DocumentPart } from '../../../../shared/sources/document-parts.ts';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { likeABrowser } from '../../fixtures/browser.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';

likeABrowser();

const page = (title: string, path: string): DocumentPart => ({
  title,
  address: `https://example.org/${path}`,
  time: '2024-05-06T10:00:00Z',
});
const PAGES = [page('The weir', 'weir'), page('The mill', 'mill'), page('', 'weir/2')];

async function openDialog(parts: readonly DocumentPart[] = PAGES) {
  const shown = await showInApp(<Dialogs />, { answers: { 'sources.choose': () => null } });
  act(() => shown.app.openDialog({ kind: 'part', name: 'web.warc', of: { kind: 'page', parts } }));
  const answers = () => shown.asked.filter(({ name }) => name === 'sources.choose').map(({ args }) => args);
  return { ...shown, answers };
}
const options = () => screen.getAllByRole('option').map((option) => option.textContent);
const chosen = () => screen.getByRole('option', { selected: true }).textContent;

describe('the dialog for one of several documents in a file', () => {
  test('lists them with title, address and time, and answers with the one that is chosen', async () => {
    const { user, answers, state } = await openDialog();
    expect(await accessibilityFaults()).toEqual([]);
    expect(options()).toEqual([
      'The weir2024-05-06 10:00 UTChttps://example.org/weir',
      'The mill2024-05-06 10:00 UTChttps://example.org/mill',
      'Without a title2024-05-06 10:00 UTChttps://example.org/weir/2',
    ]);
    await user.click(screen.getByRole('option', { name: /The mill/ }));
    await user.click(screen.getByRole('button', { name: 'Read this page' }));
    expect(answers()).toEqual([{ part: 1 }]);
    expect(state().dialogs).toEqual([]);
  });

  test('finds by words, and is used by the keyboard alone', async () => {
    const { user, answers } = await openDialog();
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Find' }));
    await user.keyboard('WEIR example');
    expect(options()).toHaveLength(2);
    expect(screen.getByRole('status').textContent).toBe('2 pages');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(chosen()).toMatch(/weir\/2$/);
    await user.keyboard('{Enter}');
    expect(answers()).toEqual([{ part: 2 }]);
  });

  test('chooses nothing where nothing is like the words', async () => {
    const { user, answers } = await openDialog();
    await user.keyboard('river{Enter}');
    expect(screen.getByRole('status').textContent).toBe('No page is like that.');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Read this page' }).disabled).toBe(true);
    expect(answers()).toEqual([]);
  });

  test.each(['Escape', 'Cancel', 'another debate'])('answers once that none is meant, by %s', async (end) => {
    const { user, app, answers } = await openDialog();
    if (end === 'Escape') fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
    else if (end === 'Cancel') await user.click(screen.getByRole('button', { name: 'Cancel' }));
    else act(() => app.store.setState({ dialogs: [] }));
    expect(answers()).toEqual([{ part: null }]);
  });

  test('draws the first of very many', async () => {
    await openDialog(Array.from({ length: 1000 }, (_, index) => page(`Page ${index}`, String(index))));
    expect(options()).toHaveLength(200);
    expect(screen.getByRole('status').textContent).toBe('The first 200 of 1,000 pages are shown.');
  });
});
