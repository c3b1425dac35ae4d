/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { sha256 } from '../../../../../db/content.ts';
import type { DebateFile } from '../../../../../db/debate-file.ts';
import { Inspector } from '../../../../../renderer/features/inspector/inspector.tsx';
import { Dialogs } from '../../../../../renderer/shell/dialogs/dialogs.tsx';
import { isLost } from '../../../../../shared/model/lost-excerpt.ts';
import type { ReadDocument } from '../../../../../shared/model/read-document.ts';
import { sampleDebate } from '../../../../../shared/sample/sample-debate.ts';
import { accessibilityFaults } from '../../../fixtures/accessibility.ts';
import { likeABrowser } from '../../../fixtures/browser.ts';
import { showInApp } from '../../../fixtures/show-in-app.tsx';

likeABrowser();

const NOTE = 'note-announcement';
const { data, contents } = sampleDebate({ sha256 });
const OLD = new TextDecoder().decode(contents[data.sources.findIndex(({ id }) => id === NOTE)]);
const FIRST = 'People whose work brings them together with children are to come under a legal duty to report abuse.';
const CHANGED = FIRST.replace('are to come under', 'will soon come under');
const SECOND = 'whoever fails to report, or hides what is known, is to face criminal and professional penalties';

/** Returns the inspector and its dialogs, with `newText` as what the user chooses. */
async function replaceBy(newText: string | null) {
  let file: DebateFile | null = null;
  const read = async (): Promise<ReadDocument[] | null> => {
    if (newText === null || file === null) return null;
    const text = await file.putContent(new TextEncoder().encode(newText));
    return [{ csl: { type: 'document' }, mediaType: 'text/plain', text, original: null }];
  };
  const parts = (
    <>
      <Inspector />
      <Dialogs />
    </>
  );
  const shown = await showInApp(parts, {
    answers: { 'sources.read': read, 'sources.letGo': () => null },
    prepare: (app) => app.select({ kind: 'source', id: NOTE }),
  });
  file = shown.file;
  await screen.findByText(/^Plain text, /);
  await shown.user.click(screen.getByRole('button', { name: 'Replace with a newer version…' }));
  return shown;
}

const dialog = () => screen.findByRole('dialog', { name: /^Replace “Briefing note/ });
const notice = (shown: Awaited<ReturnType<typeof replaceBy>>) => shown.state().notice?.text;

describe('a newer version of a source', () => {
  test('takes all passages along without asking where they stand as before', async () => {
    const shown = await replaceBy(`A new first paragraph.\n\n${OLD}`);
    await waitFor(() =>
      expect(notice(shown)).toMatch(/^Replaced the text of “Briefing note.*28 passages were found in the new text\.$/),
    );
    const debate = await shown.onDisk();
    const texts = await textOf(shown.file, debate.get('source', NOTE).text);
    for (const excerpt of debate.excerptsBySource.get(NOTE))
      expect(texts.slice(excerpt.start, excerpt.end)).toBe(excerpt.exact);
    expect(debate.get('source', NOTE).csl.title).toMatch(/^Briefing note/);
  });

  test('shows the passages right beside which a telling word changed, before it replaces anything', async () => {
    const shown = await replaceBy(OLD.replace(SECOND, `not ${SECOND}`));
    const list = within(within(await dialog()).getByRole('region', { name: 'Changed right beside them' }));
    expect(list.getByText('Right before it, “not” was added.')).not.toBeNull();
    expect(shown.state().labels.undo).toBeNull();
    await shown.user.click(within(await dialog()).getByRole('button', { name: 'Replace' }));
    await waitFor(() => expect(notice(shown)).toMatch(/28 passages were found/));
  });

  test('is one step to undo', async () => {
    const shown = await replaceBy(`A new first paragraph.\n\n${OLD}`);
    await waitFor(() => expect(shown.state().labels.undo).toBe('Replace source'));
    await act(shown.undo);
    const [excerpt] = shown.debate().excerptsBySource.get(NOTE);
    expect(OLD.slice(excerpt?.start, excerpt?.end)).toBe(excerpt?.exact);
  });

  test('changes nothing when it has the same text, or when none is chosen', async () => {
    const same = await replaceBy(OLD);
    await waitFor(() => expect(notice(same)).toBe('That version has the same text: nothing was changed.'));
    expect(same.state().labels.undo).toBeNull();
  });

  test('asks about a passage that changed, showing it old and new, and moves it once it is confirmed', async () => {
    const shown = await replaceBy(OLD.replace(FIRST, CHANGED));
    const asking = within(await dialog());
    expect(asking.getByText(/27 passages stand there as before and 1 passage may have moved or changed/)).toBeTruthy();
    expect(document.querySelector('del')?.textContent).toContain('are to');
    expect(document.querySelector('ins')?.textContent).toContain('will soon');
    const replace = asking.getByRole<HTMLButtonElement>('button', { name: 'Replace' });
    expect(replace.disabled).toBe(true);
    await shown.user.click(asking.getByRole('radio', { name: 'The same passage' }));
    await shown.user.click(replace);
    const excerpt = (await shown.onDisk()).get('excerpt', 'passage-duty');
    expect(excerpt.exact).toBe(CHANGED.slice(0, excerpt.exact.length));
    expect(notice(shown)).toMatch(/28 passages were found in the new text\.$/);
  });

  test('leaves a passage that is refused as it was quoted, marked as no longer there', async () => {
    const shown = await replaceBy(OLD.replace(FIRST, CHANGED));
    await shown.user.click(within(await dialog()).getByRole('radio', { name: 'Another one' }));
    await shown.user.click(screen.getByRole('button', { name: 'Replace' }));
    const debate = await shown.onDisk();
    const excerpt = debate.get('excerpt', 'passage-duty');
    expect(isLost(excerpt)).toBe(true);
    expect(excerpt.exact).toBe(FIRST);
    expect(debate.citationsByExcerpt.count('passage-duty')).toBe(1);
    expect(notice(shown)).toMatch(/27 passages were found in the new text\. 1 passage is no longer there\.$/);
    expect([...document.querySelectorAll('.source-excerpt')].at(-1)?.textContent).toContain('No longer in the text');
  });

  test('lists what is lost, and keeps it with its citations', async () => {
    const shown = await replaceBy(OLD.replace(SECOND, 'nothing was said of penalties'));
    const asking = within(await dialog());
    const lost = within(asking.getByRole('region', { name: 'No longer in the text' }));
    expect(lost.getByText(SECOND)).toBeTruthy();
    expect(lost.getByText('Cited by 1 statement')).toBeTruthy();
    await shown.user.click(screen.getByRole('button', { name: 'Replace' }));
    const gone = (await shown.onDisk()).excerptsBySource.get(NOTE).filter(isLost);
    expect(gone.map(({ exact }) => exact)).toEqual([SECOND]);
  });

  test('changes nothing when it is cancelled, and is let go of', async () => {
    const shown = await replaceBy(OLD.replace(FIRST, CHANGED));
    await shown.user.click(within(await dialog()).getByRole('button', { name: 'Cancel' }));
    expect(shown.asked.map(({ name }) => name)).toContain('sources.letGo');
    expect(shown.state().labels.undo).toBeNull();
    expect(shown.debate().get('source', NOTE).text).toBe(data.sources.find(({ id }) => id === NOTE)?.text);
  });

  test('confirms or refuses all at once', async () => {
    const shown = await replaceBy(OLD.replace(FIRST, CHANGED).replace('is to face criminal', 'faces criminal'));
    const asking = within(await dialog());
    await shown.user.click(asking.getByRole('button', { name: 'Confirm all' }));
    expect(asking.getAllByRole<HTMLInputElement>('radio', { name: 'The same passage' }).every((r) => r.checked)).toBe(
      true,
    );
    expect(asking.getByRole<HTMLButtonElement>('button', { name: 'Replace' }).disabled).toBe(false);
  });

  test('accessibility checkers find nothing', async () => {
    await replaceBy(OLD.replace(FIRST, CHANGED).replace(SECOND, 'nothing was said of penalties'));
    await dialog();
    expect(await accessibilityFaults()).toEqual([]);
  });
});

async function textOf(file: DebateFile | null, sha: string): Promise<string> {
  return new TextDecoder().decode(await file?.content(sha));
}
