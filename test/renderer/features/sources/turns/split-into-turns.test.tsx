/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { sha256 } from '../../../../../db/content.ts';
import { Inspector } from '../../../../../renderer/features/inspector/inspector.tsx';
import { Dialogs } from '../../../../../renderer/shell/dialogs/dialogs.tsx';
import type { Debate } from '../../../../../shared/model/debate.ts';
import type { Source } from '../../../../../shared/model/entities.ts';
import { sampleDebate } from '../../../../../shared/sample/sample-debate.ts';
import { accessibilityFaults } from '../../../fixtures/accessibility.ts';
import { likeABrowser } from '../../../fixtures/browser.ts';
import { showInApp } from '../../../fixtures/show-in-app.tsx';

likeABrowser();

const SITTING = `Inquiries
Monday 6 January 2025

The Secretary of State for the Home Department (Yvette Cooper)
Local inquiries will come first.

Ada Byron (Ockham North) (Con)
A local inquiry cannot compel anybody.

Yvette Cooper
The framework will say how it can.
`;

/** Returns the inspector on a transcript, in the sample; and its dialog, once it is asked for. */
async function showTranscript(text = SITTING) {
  const { data, contents } = sampleDebate({ sha256 });
  const bytes = new TextEncoder().encode(text);
  const csl = { type: 'hearing', title: 'Sitting', issued: { 'date-parts': [[2025, 1, 6]] } };
  const mediaType = 'text/plain';
  const sitting: Source = { id: 'sitting', csl, verbatim: true, mediaType, text: sha256(bytes), original: null };
  const parts = (
    <>
      <Inspector />
      <Dialogs />
    </>
  );
  const shown = await showInApp(parts, {
    data: { ...data, sources: [...data.sources, sitting] },
    contents: [...contents, bytes],
    prepare: (app) => app.select({ kind: 'source', id: 'sitting' }),
  });
  await screen.findByText(/^Plain text, /);
  return shown;
}

async function openDialog() {
  const shown = await showTranscript();
  await shown.user.click(await screen.findByRole('button', { name: 'Split into turns…' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Split into turns' }));
  return { ...shown, dialog };
}

const turnsIn = (debate: Debate) =>
  debate.excerptsBySource.get('sitting').flatMap((excerpt) =>
    debate.movesByExcerpt.get(excerpt.id).map((move) => {
      const [citation] = debate.citationsByExcerpt.get(excerpt.id);
      const claim = debate.get('statement', citation?.statement ?? '').text;
      return `${debate.get('speaker', move.speaker).name} ${move.act} at ${move.at}: ${claim}`;
    }),
  );

describe('splitting a source into turns', () => {
  test('is offered only where there are some', async () => {
    await showTranscript('Nobody speaks in this text, which only tells of things.');
    expect(screen.queryByRole('button', { name: 'Split into turns…' })).toBeNull();
  });

  test('makes of each turn a claim that cites it, and the move of its speaker, as one step to undo', async () => {
    const { user, dialog, onDisk, state, undo, debate } = await openDialog();
    await user.click(dialog.getByRole('button', { name: 'Add 3 turns' }));
    expect(turnsIn(await onDisk())).toEqual([
      'Yvette Cooper asserts at 2025-01-06: Local inquiries will come first.',
      'Ada Byron asserts at 2025-01-06: A local inquiry cannot compel anybody.',
      'Yvette Cooper asserts at 2025-01-06: The framework will say how it can.',
    ]);
    expect(state().notice?.text).toMatch(/^Added 3 turns\. Their claims are at the left, under “On no map”/);
    await act(undo);
    expect(turnsIn(debate())).toEqual([]);
    expect([...debate().speakers.values()].some(({ name }) => name === 'Ada Byron')).toBe(false);
  });

  test('says who is in the debate already, and who is new', async () => {
    const { dialog, onDisk, user } = await openDialog();
    const hints = dialog.getAllByText(/^\d turns?, /).map(({ textContent }) => textContent);
    expect(hints).toEqual(['2 turns, in the debate', '1 turn, new']);
    await user.click(dialog.getByRole('button', { name: 'Add 3 turns' }));
    const cooper = [...(await onDisk()).speakers.values()].filter(({ name }) => name === 'Yvette Cooper');
    expect(cooper.length).toBe(1);
  });

  test('lets a speaker be another one, of the debate or new', async () => {
    const { dialog, user, onDisk } = await openDialog();
    const byron = dialog.getByRole('combobox', { name: 'Speaker called “Ada Byron” in the source' });
    await user.clear(byron);
    await user.type(byron, 'Chris{ArrowDown}{Enter}');
    expect(dialog.getByText('1 turn, in the debate')).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Add 3 turns' }));
    expect(turnsIn(await onDisk())[1]).toMatch(/^Chris Philp asserts/);
  });

  test('adds only the turns that are selected', async () => {
    const { dialog, user, onDisk } = await openDialog();
    await user.click(dialog.getByRole('button', { name: 'Select none' }));
    expect(dialog.getByRole<HTMLButtonElement>('button', { name: 'Add 0 turns' }).disabled).toBe(true);
    await user.click(dialog.getByRole('checkbox', { name: /Ada Byron/ }));
    await user.click(dialog.getByRole('button', { name: 'Add 1 turn' }));
    expect(turnsIn(await onDisk())).toEqual([
      'Ada Byron asserts at 2025-01-06: A local inquiry cannot compel anybody.',
    ]);
  });

  test('does not select again what was added before', async () => {
    const { dialog, user } = await openDialog();
    await user.click(dialog.getByRole('checkbox', { name: /Ada Byron/ }));
    await user.click(dialog.getByRole('button', { name: 'Add 2 turns' }));
    await user.click(await screen.findByRole('button', { name: 'Split into turns…' }));
    const again = within(await screen.findByRole('dialog', { name: 'Split into turns' }));
    expect(again.getByRole('button', { name: 'Add 1 turn' })).toBeTruthy();
    expect(again.getByText(/Not selected, because they are passages already: 2 turns\./)).toBeTruthy();
  });

  test('refuses a date that is none, and stays', async () => {
    const { dialog, user, debate } = await openDialog();
    fireEvent.change(dialog.getByRole('textbox', { name: 'Date' }), { target: { value: 'yesterday' } });
    await user.click(dialog.getByRole('button', { name: 'Add 3 turns' }));
    expect(dialog.getByRole('alert').textContent).toMatch(/“yesterday”/);
    expect(turnsIn(debate())).toEqual([]);
  });

  test('shows what is left out as nobody’s words', async () => {
    const { dialog } = await openDialog();
    const [summary] = dialog.getAllByText(/left out, as nobody’s words$/);
    expect(summary?.closest('details')?.textContent).toContain('Monday 6 January 2025');
  });

  test('accessibility checkers find nothing', async () => {
    await openDialog();
    expect(await accessibilityFaults()).toEqual([]);
  });
});
