/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { selectStatements } from '../../../../renderer/core/selection.ts';
import { Inspector } from '../../../../renderer/features/inspector/inspector.tsx';
import { Dialogs } from '../../../../renderer/shell/dialogs/dialogs.tsx';
import { StatusLine } from '../../../../renderer/shell/status-line.tsx';
import { addSpeaker } from '../../../../shared/model/commands/speakers.ts';
import { addStatement, editStatement } from '../../../../shared/model/commands/statements.ts';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { likeABrowser } from '../../fixtures/browser.ts';
import { disk } from '../../fixtures/full-disk.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';

likeABrowser();

const TEXT = 'Text of the claim “There should be a national inquiry on a…”';

async function show() {
  const written = disk();
  const shown = await showInApp(
    <>
      <Inspector />
      <StatusLine />
      <Dialogs />
    </>,
    { answers: { ...written.answers, 'clipboard.writeText': () => null } },
  );
  written.of(shown.file);
  act(() => shown.app.select(selectStatements(['claim-national'])));
  const flush = () => act(async () => void (await shown.state().session?.flush()));
  return {
    ...shown,
    ...written,
    flush,
    async retext(statement: string, text: string) {
      act(() => void shown.app.change('Edit text', (debate) => editStatement(debate, { statement, text })));
      await flush();
    },
  };
}

const dialog = () => within(screen.getAllByRole('dialog').at(-1) as HTMLElement);
const button = (name: string) => dialog().getByRole('button', { name });
const words = (name: string) => dialog().getByRole<HTMLTextAreaElement>('textbox', { name }).value;
const left = () => screen.queryByRole('button', { name: /not saved$/ });

describe('edits that were not written', () => {
  test('show their words, with the focus on them, and the reason', async () => {
    const { fill, retext, debate } = await show();
    fill();
    await retext('claim-national', 'Words that took an hour.');
    expect(screen.getByRole('dialog', { name: 'The disk is full' })).toBeTruthy();
    expect(dialog().getByRole('alert').textContent).toBe('There is no room left on the disk.');
    expect(words(TEXT)).toBe('Words that took an hour.');
    expect(document.activeElement).toBe(dialog().getByRole('textbox'));
    expect(debate().get('statement', 'claim-national').text).toMatch(/^There should be/);
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('are copied: one as it is, several with what they are', async () => {
    const { fill, retext, user, asked } = await show();
    fill();
    await retext('claim-national', 'One.');
    await user.click(button('Copy'));
    expect(asked.at(-1)).toEqual({ name: 'clipboard.writeText', args: { text: 'One.', html: null } });
    await retext('claim-local', 'Two.');
    await user.click(button('Copy all'));
    expect(JSON.parse(JSON.stringify(asked.at(-1))).args.text).toMatch(
      /^Text of the claim “There should.+”\nOne\.\n\nText of the claim “.+”\nTwo\.$/,
    );
  });

  test('have one dialog together, with the last version of each text', async () => {
    const { fill, retext } = await show();
    fill();
    await retext('claim-national', 'First.');
    await retext('claim-national', 'Second.');
    await retext('claim-local', 'Other.');
    expect(screen.getAllByRole('dialog')).toHaveLength(1);
    expect(
      dialog()
        .getAllByRole<HTMLTextAreaElement>('textbox')
        .map(({ value }) => value),
    ).toEqual(['Second.', 'Other.']);
    expect(left()?.textContent).toBe('2 texts not saved');
  });

  test('are still there when the dialog has been closed, and are made by another try', async () => {
    const { fill, makeRoom, retext, user, state, onDisk, flush } = await show();
    fill();
    await retext('claim-national', 'Kept.');
    fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
    expect(screen.queryByText('Saved')).toBeNull();
    await user.click(left() as HTMLElement);
    await user.click(button('Try again'));
    await flush();
    expect(words(TEXT)).toBe('Kept.');
    makeRoom();
    await user.click(button('Try again'));
    expect((await onDisk()).get('statement', 'claim-national').text).toBe('Kept.');
    expect(state().dialogs).toEqual([]);
    expect(left()).toBeNull();
    expect(screen.getByText('Saved')).toBeTruthy();
  });

  test('that made something come back whole', async () => {
    const { app, fill, makeRoom, user, onDisk, flush } = await show();
    fill();
    act(() => void app.change('Add claim', (debate) => addStatement(debate, { newId: () => 'new', kind: 'claim' })));
    act(() => {
      app.type('Edit text', (debate) => editStatement(debate, { statement: 'new', text: 'A new claim.' }), 'visit');
      app.change('Add speaker', (debate) =>
        addSpeaker(debate, { newId: () => 'ada', kind: 'person', name: 'Ada', role: '', colour: '#3f9683' }),
      );
    });
    await flush();
    expect(words('Text of a new claim')).toBe('A new claim.');
    expect(words('Name of a new speaker')).toBe('Ada');
    makeRoom();
    await user.click(button('Try again'));
    const kept = await onDisk();
    expect([kept.get('statement', 'new').text, kept.get('speaker', 'ada').name]).toEqual(['A new claim.', 'Ada']);
  });

  test('that can no longer be made say so, and keep their words', async () => {
    const { fill, makeRoom, retext, user, flush, debate } = await show();
    fill();
    await retext('claim-national', 'Mine.');
    await retext('claim-local', 'Mine too.');
    await user.click(button('Keep for later'));
    makeRoom();
    await retext('claim-national', 'Another.');
    await user.click(left() as HTMLElement);
    await user.click(button('Try again'));
    await flush();
    expect(debate().get('statement', 'claim-local').text).toBe('Mine too.');
    expect(dialog().getByRole('alert').textContent).toMatch(/another text by now/);
    expect(words('Text of the claim “Another.”')).toBe('Mine.');
    expect(dialog().queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  test('are given up only when that was asked', async () => {
    const { fill, retext, user, state } = await show();
    fill();
    await retext('claim-national', 'Mine.');
    await user.click(button('Discard…'));
    await user.click(button('Cancel'));
    expect(words(TEXT)).toBe('Mine.');
    await user.click(button('Discard…'));
    await user.click(button('Discard'));
    expect([state().dialogs, state().refused]).toEqual([[], []]);
    expect(left()).toBeNull();
  });

  test('without words are told, may be tried again, and are not kept', async () => {
    const { app, fill, makeRoom, user, state, onDisk, flush } = await show();
    const implicit = () =>
      act(
        () =>
          void app.change('Implicit', (debate) => editStatement(debate, { statement: 'claim-local', implicit: true })),
      );
    fill();
    implicit();
    await flush();
    expect(document.activeElement).toBe(dialog().getByRole('alert'));
    await user.click(button('OK'));
    expect(state().refused).toEqual([]);
    implicit();
    await flush();
    makeRoom();
    await user.click(button('Try again'));
    expect((await onDisk()).get('statement', 'claim-local').implicit).toBe(true);
  });
});

describe('a text that the debate does not take', () => {
  const LONG = 'x'.repeat(20_001);
  const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text' });
  async function leaveLong() {
    const shown = await show();
    fireEvent.change(field(), { target: { value: LONG } });
    expect(left()).toBeNull();
    act(() => shown.app.select(selectStatements(['claim-local'])));
    return shown;
  }

  test('is kept when something else is selected, and stands in its field again', async () => {
    const { app } = await leaveLong();
    expect(field().value).toMatch(/led locally/);
    expect(left()?.textContent).toBe('1 text not saved');
    act(() => app.select(selectStatements(['claim-national'])));
    expect(field().value).toBe(LONG);
    expect(screen.getByRole('alert').textContent).toMatch(/20,001 characters long/);
  });

  test('is reached from the status line, and gone from it when it is mended', async () => {
    const { user, onDisk, flush } = await leaveLong();
    await user.click(left() as HTMLElement);
    expect(screen.getByRole('dialog', { name: 'Not in the debate yet' })).toBeTruthy();
    expect(words(TEXT)).toBe(LONG);
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(button('Go to it'));
    await waitFor(() => expect(document.activeElement).toBe(field()));
    fireEvent.change(field(), { target: { value: 'Shorter.' } });
    expect(left()).toBeNull();
    await flush();
    expect((await onDisk()).get('statement', 'claim-national').text).toBe('Shorter.');
  });

  test('outlasts an undo in the same field', async () => {
    const { app, retext, undo } = await show();
    await retext('claim-national', 'Before.');
    fireEvent.change(field(), { target: { value: LONG } });
    await act(undo);
    expect(app.store.getState().session?.debate.get('statement', 'claim-national').text).toMatch(/^There should/);
    expect(field().value).toBe(LONG);
  });

  test('is given up in its field, when that was asked', async () => {
    const { app, user } = await leaveLong();
    act(() => app.select(selectStatements(['claim-national'])));
    await user.click(screen.getByRole('button', { name: 'Discard this text…' }));
    await user.click(button('Discard'));
    expect(field().value).toMatch(/^There should be/);
    expect(left()).toBeNull();
  });

  test('is listed when what it belongs to is gone', async () => {
    const { app, user } = await leaveLong();
    act(() => app.select(selectStatements(['claim-local'])));
    act(() =>
      app.store.setState({
        drafts: app.store.getState().drafts.map((draft) => ({ ...draft, place: { ...draft.place, id: 'gone' } })),
      }),
    );
    await user.click(left() as HTMLElement);
    expect(words('Text of a statement that is gone')).toBe(LONG);
    expect(dialog().queryByRole('button', { name: 'Go to it' })).toBeNull();
  });

  test('is nothing to keep where no word was typed', async () => {
    const { app } = await show();
    act(() => app.select({ kind: 'speaker', id: 'speaker-musk' }));
    fireEvent.change(screen.getByRole('textbox', { name: 'Name' }), { target: { value: ' ' } });
    expect(screen.getByRole('alert')).toBeTruthy();
    act(() => app.select(selectStatements(['claim-local'])));
    expect(app.store.getState().drafts).toEqual([]);
  });
});
