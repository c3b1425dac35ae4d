/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { openExcerpt } from '../../../../renderer/features/passages/open-passage.ts';
import { startPlacing } from '../../../../renderer/features/passages/place-passage.ts';
import { selectText } from '../../../../renderer/features/reader/use-text-selection.ts';
import { updated } from '../../../../shared/model/change.ts';
import { deleteExcerpts } from '../../../../shared/model/commands/excerpts.ts';
import { isLost, LOST } from '../../../../shared/model/lost-excerpt.ts';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { likeAReader, showFirstSource } from './show-reader.tsx';

likeAReader();

/** Returns the first source of the sample, its first passage, and the one after it. */
async function showReader() {
  const shown = await showFirstSource();
  const { source } = shown;
  const [excerpt, other] = shown
    .debate()
    .excerptsBySource.get(source)
    .sort((a, b) => a.start - b.start);
  if (excerpt === undefined || other === undefined) throw new TypeError('The sample has passages.');
  const place = async (id = excerpt.id) => {
    act(() => startPlacing(shown.app, id));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('document')));
  };
  const select = (start: number, end: number) =>
    act(() => {
      const blocks = document.querySelector('.reader-blocks');
      if (blocks !== null) selectText(blocks, start, end);
      document.dispatchEvent(new Event('selectionchange'));
    });
  return { ...shown, excerpt, other, place, select };
}

const bar = (name = 'Mark other words for this passage') => within(screen.getByRole('region', { name }));
const isPlacing = () => document.querySelector('.reader-placing') !== null;
const selected = () => getSelection()?.toString();

describe('marking other words for a passage', () => {
  test('begins with its own words selected, and its quote in sight', async () => {
    const { excerpt, place } = await showReader();
    await place();
    await waitFor(() => expect(selected()).toBe(excerpt.exact));
    expect(bar().getByText(excerpt.exact)).toBeTruthy();
    const mark = bar().getByRole('button', { name: 'Mark these words Enter' });
    expect(mark.getAttribute('aria-disabled')).toBe('true');
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('gives it the words that are selected, in one step to undo; what cites it stays', async () => {
    const { debate, excerpt, onDisk, place, select, state, undo, user } = await showReader();
    const citing = debate().citationsByExcerpt.count(excerpt.id);
    await place();
    select(excerpt.start, excerpt.end - 6);
    await user.keyboard('{Enter}');
    const exact = excerpt.exact.slice(0, -6).trim();
    const written = await onDisk();
    expect(written.get('excerpt', excerpt.id)).toMatchObject({ exact, end: excerpt.start + exact.length });
    expect(written.citationsByExcerpt.count(excerpt.id)).toBe(citing);
    expect([isPlacing(), state().labels.undo]).toEqual([false, 'Mark other words']);
    expect(document.querySelector(`[data-excerpts~="${excerpt.id}"]`)?.textContent).toBe(exact);
    await act(undo);
    expect((await onDisk()).get('excerpt', excerpt.id)).toEqual(excerpt);
  });

  test('is left as it was with Escape, in the text and from the buttons', async () => {
    const { excerpt, onDisk, place, select, user } = await showReader();
    await place();
    select(excerpt.start, excerpt.end - 6);
    await user.keyboard('{Escape}');
    expect(isPlacing()).toBe(false);
    await place();
    act(() => bar().getByRole('button', { name: 'Find its words' }).focus());
    await user.keyboard('{Escape}');
    expect(isPlacing()).toBe(false);
    await place();
    await user.click(bar().getByRole('button', { name: 'Cancel' }));
    expect(isPlacing()).toBe(false);
    expect((await onDisk()).get('excerpt', excerpt.id)).toEqual(excerpt);
  });

  test('is refused in a sentence where another passage has the same words, and goes on', async () => {
    const { excerpt, other, onDisk, place, select, state, user } = await showReader();
    await place();
    select(other.start, other.end);
    await user.click(bar().getByRole('button', { name: 'Mark these words Enter' }));
    expect(state().notice?.text).toMatch(/^Another passage has exactly these words already\./);
    expect(isPlacing()).toBe(true);
    expect((await onDisk()).get('excerpt', excerpt.id)).toEqual(excerpt);
  });

  test('makes nothing else of the words meanwhile, and opens no passage', async () => {
    const { debate, excerpt, place, select, user } = await showReader();
    const before = [debate().statements.size, debate().excerpts.size];
    await place();
    select(excerpt.start, excerpt.end - 6);
    await user.keyboard('cen');
    expect([debate().statements.size, debate().excerpts.size]).toEqual(before);
    await user.click(document.querySelector(`[data-excerpts~="${excerpt.id}"]`) as Element);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('goes on while another passage is looked at, and ends with the passage', async () => {
    const { app, excerpt, other, place } = await showReader();
    await place();
    act(() => openExcerpt(app, other.id));
    expect(isPlacing()).toBe(true);
    act(() => void app.change('Delete passage', (held) => deleteExcerpts(held, { excerpts: [excerpt.id] })));
    expect(isPlacing()).toBe(false);
  });

  test('is refused where the debate can only be read', async () => {
    const { app, excerpt, state } = await showReader();
    Object.assign(state().session ?? {}, { readOnly: true });
    act(() => startPlacing(app, excerpt.id));
    expect(state().notice?.text).toMatch(/^This debate can be read, but not changed/);
    expect(isPlacing()).toBe(false);
  });
});

describe('a lost passage', () => {
  test('is looked for by its words, which are selected when the find bar closes, and has a place again', async () => {
    const { app, excerpt, onDisk, place, select, state, user } = await showReader();
    const quote = `${excerpt.exact}, once`;
    act(
      () =>
        void app.change('Lose it', (held) =>
          updated('excerpt', held.get('excerpt', excerpt.id), { ...LOST, exact: quote }),
        ),
    );
    act(() => openExcerpt(app, excerpt.id));
    expect(state().notice?.text).toMatch(/is no longer in the text of this source\. It can be placed by hand/);
    await place();
    const lost = bar('Where does this passage stand now?');
    expect(lost.getByText(new RegExp(`${excerpt.prefix.trim().slice(-8)}`))).toBeTruthy();
    await user.click(lost.getByRole('button', { name: 'Find its words' }));
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Find in this source' });
    expect(quote.replace(/\s+/g, ' ')).toContain(field.value);
    await waitFor(() => expect(screen.getByText(/^1 of \d+/)).toBeTruthy());
    await user.keyboard('{Escape}');
    expect(selected()?.replace(/\s+/g, ' ')).toBe(field.value);
    select(excerpt.start, excerpt.end);
    await user.keyboard('{Enter}');
    const placed = (await onDisk()).get('excerpt', excerpt.id);
    const { exact, start, end } = excerpt;
    expect([isLost(placed), placed]).toEqual([false, expect.objectContaining({ exact, start, end })]);
    expect(state().labels.undo).toBe('Place passage');
  });
});
