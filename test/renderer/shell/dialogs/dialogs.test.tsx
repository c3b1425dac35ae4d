/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { Dialog } from '../../../../renderer/core/dialog.ts';
import { Dialogs } from '../../../../renderer/shell/dialogs/dialogs.tsx';
import { ACTIONS } from '../../../../shared/actions.ts';
import type { FailedOpening } from '../../../../shared/contract/file.ts';
import { CounterclaimError } from '../../../../shared/errors.ts';
import type { Licence } from '../../../../shared/licence.ts';
import { editDebate } from '../../../../shared/model/commands/debate-info.ts';
import { voucherFor } from '../../../fixtures/voucher.ts';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { likeABrowser } from '../../fixtures/browser.ts';
import type { Answers, OpenOptions } from '../../fixtures/open-app.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';

likeABrowser();

async function showDialog(dialog: Dialog, options: OpenOptions = {}) {
  const shown = await showInApp(
    <>
      <button type="button">Behind</button>
      <Dialogs />
    </>,
    options,
  );
  screen.getByRole('button', { name: 'Behind' }).focus();
  act(() => shown.app.openDialog(dialog));
  return shown;
}

const button = (name: string) => within(screen.getByRole('dialog')).getByRole('button', { name });

function failure(details: readonly string[] = []): Dialog {
  return { kind: 'error', error: new CounterclaimError('DamagedFile', 'The file “a.debate” is damaged.', { details }) };
}

describe('a dialog', () => {
  test('has its title as its name, and takes the focus', async () => {
    await showDialog(failure());
    const dialog = screen.getByRole('dialog', { name: 'The file is damaged' });
    expect(dialog.contains(document.activeElement)).toBe(true);
  });

  test('closes with Escape, and gives the focus back', async () => {
    const { state } = await showDialog(failure());
    fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
    expect(state().dialogs).toEqual([]);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Behind' }));
  });

  test('stands before the one that was open', async () => {
    const { app, user } = await showDialog({ kind: 'about' });
    act(() => app.fail(new CounterclaimError('DiskFull', 'The disk is full.')));
    expect(screen.getAllByRole('dialog')).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'OK' }));
    expect(screen.getByRole('dialog', { name: 'About Counterclaim' })).toBeTruthy();
  });

  const EVERY: readonly Dialog[] = [
    failure(['One.', 'Two.']),
    { kind: 'notices', notices: { origin: 'imported', sentences: ['One.'] } },
    { kind: 'properties' },
    { kind: 'shortcuts' },
    { kind: 'about' },
    { kind: 'rename-map', map: 'map-1' },
    { kind: 'speaker', speaker: null },
    { kind: 'confirm', title: 'Delete?', text: 'It goes.', details: ['One.'], confirm: 'Delete', run: () => {} },
  ];
  test.each(EVERY)('is accessible: $kind', async (dialog) => {
    await showDialog(dialog);
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe('a debate that could not be opened', () => {
  const file = voucherFor('a.debate');
  const damaged: FailedOpening = {
    outcome: 'failed',
    error: { code: 'DamagedFile', message: '“a.debate” is damaged.', details: ['Page 3 is broken.'] },
    file,
  };
  const journal: FailedOpening = {
    outcome: 'failed',
    error: {
      code: 'LeftoverJournal',
      message: 'Beside “a.debate” lies a journal that may be of an earlier time. Nothing was changed.',
      details: [],
      choices: ['set-aside', 'roll-back'],
    },
    file,
  };
  const answers: Answers = {
    'file.open': () => ({ outcome: 'cancelled' }),
    'file.recover': () => ({ outcome: 'cancelled' }),
  };

  test('can be recovered, from the keyboard', async () => {
    const { user, asked, state } = await showDialog({ kind: 'opening-failed', failed: damaged }, { answers });
    expect(screen.getByRole('alert').textContent).toBe('“a.debate” is damaged.');
    expect(await accessibilityFaults()).toEqual([]);
    await user.keyboard('{Enter}');
    expect(asked).toEqual([{ name: 'file.recover', args: { file } }]);
    expect(state().dialogs).toEqual([]);
  });

  test('is left as it is by Escape', async () => {
    const { asked, state } = await showDialog({ kind: 'opening-failed', failed: damaged }, { answers });
    fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
    expect([asked, state().dialogs]).toEqual([[], []]);
  });

  test('with a journal beside it can be opened either way, the safer first', async () => {
    const { user, asked } = await showDialog({ kind: 'opening-failed', failed: journal }, { answers });
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: /as it stands/, checked: true }));
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(screen.getByRole('radio', { name: 'Go back to what the journal holds' }));
    await user.click(button('Open'));
    expect(asked).toEqual([{ name: 'file.open', args: { file, journal: 'roll-back' } }]);
  });

  test('with a journal can be recovered, too, and offers only what is possible', async () => {
    const one = { ...journal, error: { ...journal.error, choices: ['set-aside'] } };
    const { user, asked } = await showDialog({ kind: 'opening-failed', failed: one }, { answers });
    expect(screen.getAllByRole('radio')).toHaveLength(1);
    await user.click(button('Recover…'));
    expect(asked).toEqual([{ name: 'file.recover', args: { file } }]);
  });
});

describe('what was recovered', () => {
  const recovered = (sentences: readonly string[]): Dialog => ({
    kind: 'notices',
    notices: { origin: 'recovered', sentences },
  });

  test('is told with what is missing', async () => {
    await showDialog(recovered(['The claim “A” lost its note.']));
    const dialog = screen.getByRole('dialog', { name: 'Recovered' });
    expect(within(dialog).getByText('The claim “A” lost its note.')).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('is told where nothing is', async () => {
    await showDialog(recovered([]));
    expect(screen.getByText(/^Everything in the file could be read/)).toBeTruthy();
  });
});

describe('the licences', () => {
  const LICENCES: readonly Licence[] = [
    { name: '@scope/alpha', version: '1.0.0', licence: 'MIT', text: 'Alpha may be used by all.' },
    { name: 'beta', version: '2.0.0', licence: '', text: 'Beta may be used by all.' },
    { name: 'gamma', version: '3.0.0', licence: 'ISC', text: 'Gamma may be used by all.' },
  ];

  async function showLicences() {
    const shown = await showDialog({ kind: 'about' });
    globalThis.fetch = async () =>
      ({
        ok: true,
        arrayBuffer: async () => new TextEncoder().encode(JSON.stringify(LICENCES)),
      }) as unknown as Response;
    await shown.user.click(screen.getByRole('button', { name: 'Licences…' }));
    const list = await screen.findByRole('listbox', { name: 'Packages' });
    return { ...shown, list };
  }

  test('are a list with the text of each, that the keyboard goes through', async () => {
    const { user, list } = await showLicences();
    expect(document.activeElement).toBe(list);
    expect(within(list).getAllByRole('option')).toHaveLength(3);
    expect(screen.getByRole('region', { name: 'Licence of @scope/alpha' }).textContent).toContain('Alpha may be');
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('region', { name: 'Licence of beta' }).textContent).toContain('Beta may be');
    await user.keyboard('{End}{ArrowDown}');
    expect(list.getAttribute('aria-activedescendant')).toBe(screen.getByRole('option', { name: /gamma/ }).id);
    await user.keyboard('s');
    expect(screen.getByRole('option', { selected: true }).textContent).toMatch(/alpha/);
    await user.click(screen.getByRole('option', { name: /gamma/ }));
    expect(screen.getByRole('region', { name: 'Licence of gamma' })).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('close to what was open before', async () => {
    await showLicences();
    fireEvent(screen.getByRole('dialog', { name: 'Licences' }), new Event('cancel', { cancelable: true }));
    expect(screen.getByRole('dialog', { name: 'About Counterclaim' })).toBeTruthy();
  });
});

describe('an error', () => {
  test('is told as a sentence, with what it found', async () => {
    await showDialog(failure(['Row 1 is broken.', 'Row 2 is broken.']));
    expect(screen.getByRole('alert').textContent).toBe('The file “a.debate” is damaged.');
    expect(within(screen.getByRole('region', { name: 'Details' })).getAllByRole('listitem')).toHaveLength(2);
  });

  test('shows fifty of the things it found, and counts the others', async () => {
    await showDialog(failure(Array.from({ length: 1250 }, (_, index) => `Row ${index} is broken.`)));
    const details = screen.getByRole('region', { name: 'Details' });
    expect(within(details).getAllByRole('listitem')).toHaveLength(50);
    expect(within(details).getByText('… 1,200 more')).toBeTruthy();
  });

  test('that nobody foresaw has a title too', async () => {
    await showDialog({ kind: 'error', error: new TypeError('x is not a function') as unknown as CounterclaimError });
    expect(screen.getByRole('dialog', { name: 'Something went wrong' })).toBeTruthy();
  });
});

describe('an import that changed something', () => {
  test('says what, once the debate is shown', async () => {
    const { app, debate } = await showInApp(<Dialogs />);
    const opened = { path: '/a.debate', name: 'a', data: debate().toData(), labels: { undo: null, redo: null } };
    act(() =>
      app.show({
        ...opened,
        readOnly: false,
        notices: { origin: 'imported', sentences: ['The claim “A” had control characters.'] },
      }),
    );
    const dialog = screen.getByRole('dialog', { name: 'Imported, with changes' });
    expect(within(dialog).getByText('The claim “A” had control characters.')).toBeTruthy();
  });

  test('has nothing to say when it changed nothing', async () => {
    const { app, debate, state } = await showInApp(<Dialogs />);
    const opened = { path: '/a.debate', name: 'a', data: debate().toData(), labels: { undo: null, redo: null } };
    act(() => app.show({ ...opened, readOnly: false, notices: { origin: 'imported', sentences: [] } }));
    expect(state().dialogs).toEqual([]);
  });
});

describe('a question before something is done', () => {
  const asking = (run: () => void): Dialog => ({
    kind: 'confirm',
    title: 'Delete the map?',
    text: 'Its statements stay.',
    details: [],
    confirm: 'Delete map',
    run,
  });

  test('does it when it is confirmed', async () => {
    const done: string[] = [];
    const { user, state } = await showDialog(asking(() => void done.push('deleted')));
    await user.click(button('Delete map'));
    expect(done).toEqual(['deleted']);
    expect(state().dialogs).toEqual([]);
  });

  test('does nothing when it is not, and Enter does not confirm by accident', async () => {
    const done: string[] = [];
    const { user, state } = await showDialog(asking(() => void done.push('deleted')));
    await user.keyboard('{Enter}');
    expect(done).toEqual([]);
    expect(state().dialogs).toEqual([]);
  });
});

describe('renaming a map', () => {
  test('gives it the title, as one step to undo', async () => {
    const { app, user, debate, onDisk, state } = await showDialog({ kind: 'about' });
    const map = debate().mapsInOrder()[1]?.id ?? '';
    act(() => app.closeDialog());
    act(() => app.openDialog({ kind: 'rename-map', map }));
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Title' });
    expect(field.value).toBe('The Musk–Starmer exchange');
    await user.clear(field);
    await user.type(field, 'The exchange{Enter}');
    expect(state().dialogs).toEqual([]);
    expect((await onDisk()).get('map', map).title).toBe('The exchange');
    expect(state().labels.undo).toBe('Rename map');
  });

  test('says why a title is refused, and stays', async () => {
    const { app, user, debate, state } = await showDialog({ kind: 'about' });
    const map = debate().mapsInOrder()[1]?.id ?? '';
    act(() => app.closeDialog());
    act(() => app.openDialog({ kind: 'rename-map', map }));
    await user.clear(screen.getByRole('textbox', { name: 'Title' }));
    await user.click(button('Rename'));
    expect(screen.getByRole('alert').textContent).toBe('The map has an empty title: give it one.');
    expect(state().dialogs).toHaveLength(1);
  });
});

describe('a dialog of fields', () => {
  test('in which nothing was typed closes with Escape at once', async () => {
    const { state } = await showDialog({ kind: 'properties' });
    fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
    expect(state().dialogs).toEqual([]);
  });
});

describe('a dialog in which something was typed', () => {
  const cancel = () => {
    const front = screen.getAllByRole('dialog').at(-1);
    fireEvent(front as HTMLElement, new Event('cancel', { cancelable: true }));
  };
  const FORMS: readonly Dialog[] = [
    { kind: 'properties' },
    { kind: 'paste-source' },
    { kind: 'speaker', speaker: null },
  ];

  test.each(FORMS)('asks before Escape closes it: $kind', async (dialog) => {
    const { user, state } = await showDialog(dialog);
    await user.keyboard('Words');
    expect(state().typedForms).toBe(1);
    cancel();
    expect(state().dialogs.map(({ kind }) => kind)).toEqual([dialog.kind, 'confirm']);
    cancel();
    expect(state().dialogs).toEqual([dialog]);
    cancel();
    await user.click(screen.getByRole('button', { name: 'Close without it' }));
    expect(state().dialogs).toEqual([]);
    expect(state().typedForms).toBe(0);
  });
});

describe("the debate's properties", () => {
  test('are changed together, as one step to undo', async () => {
    const { user, onDisk, undo, debate } = await showDialog({ kind: 'properties' });
    const before = debate().info;
    await user.clear(screen.getByRole('textbox', { name: 'Title' }));
    await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Inquiries');
    await user.clear(screen.getByRole('textbox', { name: 'Language' }));
    await user.type(screen.getByRole('textbox', { name: 'Language' }), 'fr');
    expect(screen.getByText('French')).toBeTruthy();
    await user.click(button('Save'));
    expect((await onDisk()).info).toMatchObject({ title: 'Inquiries', language: 'fr', author: before.author });
    await undo();
    expect((await onDisk()).info).toEqual(before);
  });

  test('refuse what is no language', async () => {
    const { user, state } = await showDialog({ kind: 'properties' });
    await user.clear(screen.getByRole('textbox', { name: 'Language' }));
    await user.type(screen.getByRole('textbox', { name: 'Language' }), 'english please');
    await user.click(button('Save'));
    expect(screen.getByRole('alert').textContent).toMatch(/write a language tag such as en-GB/);
    expect(state().dialogs).toHaveLength(1);
  });

  test('say what is in the debate, and show its file', async () => {
    const { user, asked } = await showDialog({ kind: 'properties' }, { answers: { 'file.reveal': () => null } });
    expect(screen.getByText(/^3 maps · 46 claims · 6 questions · 51 relations · 11 speakers/)).toBeTruthy();
    expect(screen.getByText('31 January 2025')).toBeTruthy();
    await user.click(button('Show in folder'));
    expect(asked).toEqual([{ name: 'file.reveal', args: { what: 'debate' } }]);
  });

  test('leave alone what another program has written meanwhile', async () => {
    const { app, user, debate } = await showDialog({ kind: 'properties' });
    act(() => void app.change('Edit author', (current) => editDebate(current, { author: 'Ada' })));
    await user.type(screen.getByRole('textbox', { name: 'Title' }), '!');
    await user.click(button('Save'));
    expect(debate().info.author).toBe('Ada');
    expect(debate().info.title).toMatch(/!$/);
  });

  test('go when another debate is shown in their place', async () => {
    const { app, debate, state } = await showDialog({ kind: 'properties' });
    const opened = { path: '/a.debate', name: 'a', data: debate().toData(), labels: { undo: null, redo: null } };
    act(() => app.show({ ...opened, readOnly: false }));
    expect(state().dialogs).toEqual([]);
  });

  test('of a debate that can only be read cannot be changed', async () => {
    const { app, debate } = await showDialog({ kind: 'about' });
    act(() => app.closeDialog());
    const opened = { path: '/a.debate', name: 'a', data: debate().toData(), labels: { undo: null, redo: null } };
    act(() => app.show({ ...opened, readOnly: true }));
    act(() => app.openDialog({ kind: 'properties' }));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Title' }).readOnly).toBe(true);
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
  });
});

describe('a speaker', () => {
  test('is added with a colour that no other has, and selected', async () => {
    const { user, onDisk, state } = await showDialog({ kind: 'speaker', speaker: null });
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Ada Lovelace');
    await user.type(screen.getByRole('textbox', { name: 'Role' }), 'Analyst');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Organisation');
    await user.click(screen.getByRole('radio', { name: 'Sky' }));
    await user.keyboard('{Enter}');
    const { selection } = state();
    const speaker = selection.kind === 'speaker' ? (await onDisk()).get('speaker', selection.id) : null;
    expect(speaker).toMatchObject({ name: 'Ada Lovelace', role: 'Analyst', kind: 'organisation', colour: '#4b9bc7' });
  });

  test('needs a name', async () => {
    const { user, debate } = await showDialog({ kind: 'speaker', speaker: null });
    await user.click(button('Add'));
    expect(screen.getByRole('alert').textContent).toBe('The speaker has an empty name: give it one.');
    expect(debate().speakers.size).toBe(11);
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'A');
    expect(screen.getByRole('alert').textContent).toBe('');
  });

  test('is edited, and keeps a colour that is not of the palette', async () => {
    const { user, onDisk } = await showDialog({ kind: 'speaker', speaker: 'speaker-oldham-survivors' });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'As it is' }).checked).toBe(true);
    await user.clear(screen.getByRole('textbox', { name: 'Name' }));
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Survivors');
    await user.click(button('Save'));
    const saved = (await onDisk()).get('speaker', 'speaker-oldham-survivors');
    expect(saved).toMatchObject({ name: 'Survivors', colour: '#7d7a3c', kind: 'group' });
  });
});

describe('the list of keys', () => {
  test('has every action with a key, as this system writes it', async () => {
    await showDialog({ kind: 'shortcuts' }, { content: { platform: 'mac' } });
    const rows = screen.getAllByRole('term').map((term) => term.textContent);
    expect(rows.length).toBeGreaterThanOrEqual(ACTIONS.filter(({ keys }) => keys.length > 0).length);
    expect(screen.getByText('⇧⌘T')).toBeTruthy();
  });
});

describe('what the program says of itself', () => {
  test('is its version, and that nothing leaves the computer', async () => {
    await showDialog({ kind: 'about' });
    expect(screen.getByText('Counterclaim 1.2.3')).toBeTruthy();
    expect(screen.getByText(/Everything stays on this computer/)).toBeTruthy();
  });
});
