/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { sha256 } from '../../../../../db/content.ts';
import { Inspector } from '../../../../../renderer/features/inspector/inspector.tsx';
import { Dialogs } from '../../../../../renderer/shell/dialogs/dialogs.tsx';
import type { Debate } from '../../../../../shared/model/debate.ts';
import type { Source } from '../../../../../shared/model/entities.ts';
import { sampleDebate } from '../../../../../shared/sample/sample-debate.ts';
import { turnFormOf } from '../../../../../shared/sources/turns/turn-form.ts';
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

async function openDialog(text = SITTING) {
  const shown = await showTranscript(text);
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
  test('says why there are no turns, and lets a form be shown by one name', async () => {
    const { user, dialog, onDisk } = await openDialog(
      '#1 ~Ann Lee~ It is late.\n#2 ~Bo Ek~ It is not.\n#3 ~Ann Lee~ It is.\n',
    );
    expect(dialog.getByText(/^The text is not a transcript in a form that can be split/)).toBeTruthy();
    const text = dialog.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text of the source' });
    await user.click(dialog.getByRole('button', { name: 'Mark as its words' }));
    expect(dialog.getByText('Mark a name first.')).toBeTruthy();
    text.setSelectionRange(4, 11);
    await user.click(dialog.getByRole('button', { name: 'Mark as a name' }));
    expect(dialog.getByText('The name is “Ann Lee”. Now mark its first words.')).toBeTruthy();
    text.setSelectionRange(13, 20);
    await user.click(dialog.getByRole('button', { name: 'Mark as its words' }));
    await user.click(await dialog.findByRole('button', { name: 'Add 3 turns' }));
    const saved = await onDisk();
    expect(turnsIn(saved).map((turn) => turn.split(' asserts ')[0])).toEqual(['Ann Lee', 'Bo Ek', 'Ann Lee']);
    expect(turnFormOf(saved.get('source', 'sitting').csl)).toMatchObject({
      form: 'example',
      example: { before: '#1 ~', behind: '~ ' },
    });
  });

  test('takes the form that is chosen', async () => {
    const { user, dialog } = await openDialog();
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Form' }), 'A table, with a row for each turn');
    expect(await dialog.findByText('The text has no turns with a table, with a row for each turn.')).toBeTruthy();
    expect(dialog.getByRole<HTMLButtonElement>('button', { name: 'Add 0 turns' }).disabled).toBe(true);
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Form' }), 'auto');
    expect(await dialog.findByRole('button', { name: 'Add 3 turns' })).toBeTruthy();
  });

  test('gives words under a label that is not understood to nobody, until it is said to be a speaker', async () => {
    const { user, dialog } = await openDialog(
      'Ann Lee: Good.\n\nAnn Lee and Bo Ek: We are late.\n\nBo Ek: Yes.\n\nAnn Lee: No.\n',
    );
    expect(dialog.getByRole('button', { name: 'Add 3 turns' })).toBeTruthy();
    expect(dialog.getByText('Not certain whose words: 1 passage')).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: '“Ann Lee and Bo Ek” is a speaker' }));
    expect(await dialog.findByRole('button', { name: 'Add 4 turns' })).toBeTruthy();
    expect(dialog.queryByText(/^Not certain whose words/)).toBeNull();
  });

  test('proposes a speaker who has only the last name in common, and takes nobody without being told', async () => {
    const { user, dialog, onDisk } = await openDialog(
      'Ms Cooper: It is so.\n\nMr Grey: It is not.\n\nMs Cooper: Why?\n',
    );
    expect(dialog.getByText(/^2 turns, new, or Yvette Cooper, who is in the debate\?/)).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'It is Yvette Cooper' }));
    await user.click(dialog.getByRole('button', { name: 'Add 3 turns' }));
    const cooper = [...(await onDisk()).speakers.values()].filter(({ name }) => name.endsWith('Cooper'));
    expect(cooper.map(({ name }) => name)).toEqual(['Yvette Cooper']);
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
    fireEvent.change(dialog.getByRole('textbox', { name: 'Date' }), { target: { value: 'some day' } });
    await user.click(dialog.getByRole('button', { name: 'Add 3 turns' }));
    expect(dialog.getByRole('alert').textContent).toMatch(/“some day” is not understood as a date/);
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
