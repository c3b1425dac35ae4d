/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { highlight } from '../../../../renderer/core/slices/reading.ts';
import { editSource } from '../../../../shared/model/commands/sources.ts';
import type { Excerpt } from '../../../../shared/model/entities.ts';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { likeAReader, showFirstSource } from './show-reader.tsx';

likeAReader();

async function showReader() {
  const shown = await showFirstSource();
  const { source } = shown;
  const [excerpt] = shown.debate().excerptsBySource.get(source);
  if (excerpt === undefined) throw new TypeError('The sample has passages.');
  return { ...shown, excerpt };
}

const markOf = ({ id }: Excerpt) => {
  const mark = document.querySelector(`[data-excerpts~="${id}"]`);
  if (mark === null) throw new TypeError('The passage is not marked.');
  return mark;
};

describe('the reader', () => {
  test('has the text with its passages, and says that it only reports', async () => {
    const { excerpt, app, source } = await showReader();
    expect(markOf(excerpt).textContent).toBe(excerpt.exact);
    expect(screen.getByText('reported')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Pages' })).toBeNull();
    act(() => void app.change('Edit source', (debate) => editSource(debate, { source, verbatim: true })));
    expect(screen.getByText('verbatim')).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('lights the statements that cite what is pointed at, and what is highlighted elsewhere', async () => {
    const { app, debate, excerpt, state } = await showReader();
    const citing = debate()
      .citationsByExcerpt.get(excerpt.id)
      .map(({ statement }) => statement);
    fireEvent.pointerOver(markOf(excerpt));
    expect(state().highlight).toEqual({ excerpts: [excerpt.id], statements: citing });
    expect(markOf(excerpt).classList.contains('highlighted')).toBe(true);
    fireEvent.pointerOver(screen.getByRole('document'));
    expect(state().highlight.statements).toEqual([]);
    act(() => highlight(app, { excerpts: [excerpt.id] }));
    expect(markOf(excerpt).classList.contains('highlighted')).toBe(true);
  });

  test('opens a passage that is pressed: who cites it, its note and tags, and its end', async () => {
    const { debate, excerpt, onDisk, user } = await showReader();
    fireEvent.mouseDown(markOf(excerpt));
    fireEvent.click(markOf(excerpt));
    const dialog = within(screen.getByRole('dialog', { name: 'Passage' }));
    expect(dialog.getAllByRole('link')).toHaveLength(debate().citationsByExcerpt.count(excerpt.id));
    await user.type(dialog.getByRole('textbox', { name: 'Note on the passage' }), 'To be checked');
    await user.type(dialog.getByRole('textbox', { name: 'Tags of the passage' }), 'law,');
    expect(await accessibilityFaults()).toEqual([]);
    const written = (await onDisk()).excerpts.get(excerpt.id);
    expect([written?.note.endsWith('To be checked'), written?.tags.includes('law')]).toEqual([true, true]);
    await user.click(dialog.getByRole('button', { name: 'Delete passage' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect((await onDisk()).excerpts.has(excerpt.id)).toBe(false);
  });

  test('closes what was opened with Escape, and gives the focus back to the text', async () => {
    const { excerpt, user } = await showReader();
    fireEvent.mouseDown(markOf(excerpt));
    fireEvent.click(markOf(excerpt));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('document'));
  });

  test('finds words with Ctrl and F, one after the other', async () => {
    const { user } = await showReader();
    act(() => screen.getByRole('document').focus());
    await user.keyboard('{Control>}f{/Control}');
    const field = screen.getByRole('textbox', { name: 'Find in this source' });
    await user.type(field, 'INQUIRY');
    // jsdom does not know the element “search”.
    const bar = field.parentElement;
    if (bar === null) throw new TypeError('The field stands alone.');
    const status = within(bar).getByRole('status');
    await waitFor(() => expect(status.textContent).toMatch(/^1 of \d+$/));
    await user.keyboard('{Enter}');
    expect(status.textContent).toMatch(/^2 of \d+$/);
    await user.keyboard('{Shift>}{Enter}{Enter}{/Shift}');
    const [, last, all] = /^(\d+) of (\d+)$/.exec(status.textContent ?? '') ?? [];
    expect(last).toBe(all);
    await user.clear(field);
    await user.type(field, 'xyzzy');
    await waitFor(() => expect(status.textContent).toBe('Not found'));
    await user.keyboard('{Escape}');
    expect(field.isConnected).toBe(false);
    expect(document.activeElement).toBe(screen.getByRole('document'));
  });

  test('offers what can be done with words that are selected, and keeps them while another field has the focus', async () => {
    const { excerpt, debate, app, state, user } = await showReader();
    const text = markOf(excerpt).firstChild;
    if (text === null) throw new TypeError('No text.');
    act(() => {
      getSelection()?.setBaseAndExtent(text, 0, text, 6);
      document.dispatchEvent(new Event('selectionchange'));
    });
    const bar = await screen.findByRole('toolbar');
    expect(bar.getAttribute('aria-label')).toBe(`The passage “${excerpt.exact.slice(0, 6).trim()}”`);
    await user.click(within(bar).getByRole('button', { name: 'Attach E' }));
    expect(state().notice?.text).toMatch(/^Select one statement/);
    const [statement] = debate().statements.keys();
    act(() => app.select({ kind: 'statements', ids: [statement ?? ''] }));
    act(() => {
      getSelection()?.removeAllRanges();
      document.dispatchEvent(new Event('selectionchange'));
    });
    await user.click(within(screen.getByRole('toolbar')).getByRole('button', { name: 'Attach E' }));
    const cited = debate().citationsByStatement.get(statement ?? '');
    const added = debate().excerpts.get(cited.at(-1)?.excerpt ?? '');
    expect(added).toMatchObject({ exact: excerpt.exact.slice(0, 6).trim(), start: excerpt.start });
    await user.click(within(screen.getByRole('toolbar')).getByRole('button', { name: 'Attach E' }));
    expect(state().notice?.text).toBe('The statement cites this passage already.');
  });
});
