/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import { Dialogs } from '../../../../renderer/shell/dialogs/dialogs.tsx';
import { CounterclaimError } from '../../../../shared/errors.ts';
import type { ReadDocument } from '../../../../shared/model/read-document.ts';
import { withNotices } from '../../../../shared/sources/notices.ts';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { likeABrowser } from '../../fixtures/browser.ts';
import { disk } from '../../fixtures/full-disk.ts';
import type { Answers } from '../../fixtures/open-app.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';

likeABrowser();

async function openDialog(readText: NonNullable<Answers['sources.readText']>) {
  const shown = await showInApp(<Dialogs />, { answers: { 'sources.readText': readText } });
  const sample = [...shown.debate().sources.values()][0];
  act(() => shown.app.openDialog({ kind: 'paste-source' }));
  return { ...shown, text: sample?.text ?? '' };
}
const readAs =
  (text: () => string): NonNullable<Answers['sources.readText']> =>
  ({ title }): ReadDocument => ({
    csl: withNotices({ type: 'document', title }, [
      { kind: 'altered', text: 'One character was left out.', place: null },
    ]),
    mediaType: 'text/plain',
    text: text(),
    original: null,
  });

describe('the dialog for a text that becomes a source', () => {
  test('adds it, opens it, and says what was done to it', async () => {
    let sha = '';
    const { user, state, debate, asked, text } = await openDialog(readAs(() => sha));
    sha = text;
    const before = debate().sources.size;
    await user.type(screen.getByLabelText('Title'), ' My notes ');
    await user.type(screen.getByLabelText('Text'), 'What was said.');
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Add source' }));
    await waitFor(() => expect(state().dialogs).toEqual([]));
    expect(asked.at(-1)).toEqual({ name: 'sources.readText', args: { text: 'What was said.', title: 'My notes' } });
    const added = [...debate().sources.values()].at(-1);
    expect([debate().sources.size, added?.csl.title]).toEqual([before + 1, 'My notes']);
    expect(state().reader).toEqual({ source: added?.id, goTo: null, placing: null });
    expect(state().selection).toEqual({ kind: 'source', id: added?.id });
    expect(state().notice?.text).toBe('One character was left out.');
    expect(state().labels.undo).toBe('Add source');
  });

  test('keeps the text until its source is on the disk, be it after another try', async () => {
    const written = disk();
    let sha = '';
    const shown = await showInApp(<Dialogs />, {
      answers: { ...written.answers, 'sources.readText': readAs(() => sha) },
    });
    const { app, user, state, debate, file } = shown;
    written.of(file);
    sha = [...debate().sources.values()][0]?.text ?? '';
    const before = debate().sources.size;
    act(() => app.openDialog({ kind: 'paste-source' }));
    await user.type(screen.getByLabelText('Title'), 'My notes');
    await user.type(screen.getByLabelText('Text'), 'What was said.');
    written.fill();
    await user.click(screen.getByRole('button', { name: 'Add source' }));
    await screen.findByRole('dialog', { name: 'The disk is full' });
    expect(debate().sources.size).toBe(before);
    expect(screen.getByLabelText<HTMLTextAreaElement>('Text').value).toBe('What was said.');
    written.makeRoom();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(state().dialogs).toEqual([]));
    expect((await shown.onDisk()).sources.size).toBe(before + 1);
  });

  test('wants a text, and keeps what was typed when it is refused', async () => {
    const refuse = () => {
      throw new CounterclaimError('TooLarge', 'It is too long.');
    };
    const { user, state } = await openDialog(refuse);
    await user.click(screen.getByRole('button', { name: 'Add source' }));
    expect(screen.getByRole('alert').textContent).toBe('Paste or write the text first.');
    await user.type(screen.getByLabelText('Text'), 'Words');
    await user.click(screen.getByRole('button', { name: 'Add source' }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('It is too long.'));
    expect((screen.getByLabelText('Text') as HTMLTextAreaElement).value).toBe('Words');
    expect(state().dialogs).toHaveLength(1);
  });
});
