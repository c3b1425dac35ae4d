/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { sha256 } from '../../../../db/content.ts';
import { selectStatements } from '../../../../renderer/core/selection.ts';
import { closePalette, openPalette } from '../../../../renderer/core/slices/window.ts';
import { Palette } from '../../../../renderer/features/palette/palette.tsx';
import type { Voucher } from '../../../../shared/contract/fields.ts';
import { editStatement } from '../../../../shared/model/commands/statements.ts';
import type { SearchHit } from '../../../../shared/model/search-hit.ts';
import { sampleDebate } from '../../../../shared/sample/sample-debate.ts';
import { dataOf } from '../../../fixtures/debates.ts';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { likeABrowser } from '../../fixtures/browser.ts';
import { giveCanvas } from '../../fixtures/canvas-of.ts';
import type { OpenOptions } from '../../fixtures/open-app.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';

likeABrowser();

async function showPalette(options: OpenOptions = {}, text = '') {
  const shown = await showInApp(<Palette />, { ...options, prepare: (app) => openPalette(app, text) });
  screen.getByRole('combobox').focus();
  return shown;
}

function type(query: string): void {
  fireEvent.change(screen.getByRole('combobox'), { target: { value: query } });
}

/** The sources of the sample with their texts. */
const { data, contents } = sampleDebate({ sha256 });
const NOTES = data.sources.map(({ id }, index) => ({ id, text: new TextDecoder().decode(contents[index]) }));

const found = (text: string) =>
  screen.findByText(
    (_, element) => element?.classList.contains('palette-text') === true && element.textContent === text,
  );
const options = () => [...document.querySelectorAll<HTMLElement>('[role="option"]')];

describe('finding', () => {
  test('says so where there may be more than is listed', async () => {
    const result = (id: string): SearchHit => ({
      entity: 'statement',
      id,
      field: 'text',
      text: 'It is so.',
      match: [0, 2],
    });
    const { id = '' } = data.statements[0] ?? {};
    const answers = {
      'debate.search': ({ limit }: { limit: number }) => Array.from({ length: limit }, () => result(id)),
    };
    await showPalette({ answers });
    type('it');
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toMatch(/^These are the best \d+; there may be more/),
    );
  });

  test('lists the reasons why claims go beyond their words, which lead to the claim', async () => {
    const { user, state } = await showPalette();
    type('taken as saying');
    const text = await found('To reject the accusation is taken as saying that it is unfounded.');
    expect(text.closest('[role="option"]')?.textContent).toContain(
      'Reason on “The accusation of complicity is unfounde…”',
    );
    await user.click(text);
    expect(state().selection).toEqual({ kind: 'statements', ids: ['claim-denial'] });
  });

  test('lists what has the words, with the match marked and where it is', async () => {
    await showPalette();
    type('telford can');
    const text = await found('Telford shows that a local inquiry can succeed.');
    expect(text.querySelector('mark')?.textContent).toBe('Telford');
    const option = text.closest('[role="option"]') as HTMLElement;
    expect(within(option).getByText('National or local inquiry?')).toBeTruthy();
  });

  test('goes to a statement on a map that is not shown', async () => {
    const { user, state, debate } = await showPalette();
    type('duty of candour');
    await waitFor(() => expect(options().length).toBeGreaterThan(0));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(state().selection.kind).toBe('statements'));
    expect(state().palette).toBeNull();
    expect(debate().get('map', state().map ?? '').title).toBe('The measures');
  });

  test('goes to a speaker', async () => {
    const { user, state, debate } = await showPalette();
    type('louise');
    await user.click(await found('Baroness Louise Casey'));
    await waitFor(() => expect(state().selection.kind).toBe('speaker'));
    const { selection } = state();
    expect(selection.kind === 'speaker' && debate().get('speaker', selection.id).name).toBe('Baroness Louise Casey');
  });

  test('goes to a map', async () => {
    const { user, state, debate } = await showPalette();
    type('exchange musk');
    await user.click(await found('The Musk–Starmer exchange'));
    await waitFor(() => expect(debate().get('map', state().map ?? '').title).toBe('The Musk–Starmer exchange'));
  });

  test('goes to a passage in its source', async () => {
    const { user, state, debate } = await showPalette();
    const [excerpt] = debate().excerpts.values();
    type(excerpt?.exact ?? '');
    await waitFor(() => expect(options().some(({ textContent }) => textContent?.startsWith('Source: '))).toBe(true));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(state().reader?.source).toBe(excerpt?.source));
  });

  test('goes to the very words in the text of a source', async () => {
    const words = 'It quotes nobody';
    const { user, state } = await showPalette();
    type(words);
    const [first] = await screen.findAllByText((_, element) => element?.matches('.palette-quoted') === true);
    await user.click(first as HTMLElement);
    await waitFor(() => expect(state().reader).not.toBeNull());
    const { reader } = state();
    const [source] = NOTES.filter(({ id }) => id === reader?.source);
    const start = source?.text.indexOf(words) ?? -1;
    expect(reader?.goTo).toEqual({ start, end: start + words.length });
  });

  test('goes to a source, and opens it', async () => {
    const { user, state, debate } = await showPalette();
    const [source] = debate().sources.values();
    await user.click(await found(String(source?.csl.title)));
    await waitFor(() => expect(state().selection).toEqual({ kind: 'source', id: source?.id }));
    expect(state().reader).toEqual({ source: source?.id, goTo: null, placing: null });
  });

  test('finds what was typed a moment ago, and is not written yet', async () => {
    const { app, debate } = await showPalette();
    const [statement] = debate().statements.keys();
    const edit = () => editStatement(debate(), { statement: statement ?? '', text: 'A zebra crossing.' });
    act(() => void app.type('Edit text', edit, 'visit'));
    type('zebra');
    expect(await found('A zebra crossing.')).toBeTruthy();
  });

  test('shows the answer to the last query, whichever comes last', async () => {
    const slow = Promise.withResolvers<readonly SearchHit[]>();
    const answer = (id: string, text: string): SearchHit => ({
      entity: 'speaker',
      id,
      field: 'name',
      text,
      match: [0, 1],
    });
    let speaker = '';
    const { debate } = await showPalette({
      answers: {
        'debate.search': ({ query }) => (query === 'a' ? slow.promise : [answer(speaker, 'Late')]),
      },
    });
    speaker = [...debate().speakers.keys()][0] ?? '';
    const name = debate().get('speaker', speaker).name;
    type('a');
    type('b');
    expect(await found(name)).toBeTruthy();
    await act(async () => slow.resolve([]));
    expect(await found(name)).toBeTruthy();
  });

  test('says that nothing was found', async () => {
    await showPalette();
    type('xylophone');
    expect(await screen.findByText('Nothing contains “xylophone”.')).toBeTruthy();
  });

  test('lists maps and speakers before anything is typed', async () => {
    await showPalette();
    expect(within(screen.getByRole('group', { name: 'Maps' })).getAllByRole('option')).toHaveLength(3);
    expect(within(screen.getByRole('group', { name: 'Speakers' })).getAllByRole('option')).toHaveLength(11);
  });

  test('walks the list with the arrow keys, from the last on to the first', async () => {
    const { user } = await showPalette();
    const active = () => options().findIndex((option) => option.getAttribute('aria-selected') === 'true');
    expect(active()).toBe(0);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(active()).toBe(2);
    expect(screen.getByRole('combobox').getAttribute('aria-activedescendant')).toBe(options()[2]?.id);
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(active()).toBe(options().length - 1);
  });

  test('lists first what was shown or selected last', async () => {
    const { app, debate } = await showPalette();
    const [first, second] = [...debate().statements.values()];
    act(() => {
      closePalette(app);
      app.select(selectStatements([first?.id ?? '']));
      app.select(selectStatements([second?.id ?? '']));
    });
    act(() => openPalette(app, ''));
    const recent = within(screen.getByRole('group', { name: 'Recent' })).getAllByRole('option');
    expect(recent.map((option) => option.querySelector('.palette-text')?.textContent)).toEqual([
      expect.stringContaining(second?.text.slice(0, 40) ?? ''),
      expect.stringContaining(first?.text.slice(0, 40) ?? ''),
    ]);
  });

  test('opens a debate that was open before', async () => {
    const file = 'voucher' as Voucher;
    const recent = { file, path: '/tax.debate', name: 'Taxes', folder: '/', opened: '', missing: false };
    const { user, asked } = await showPalette({
      content: { recent: [recent] },
      answers: { 'file.open': () => ({ outcome: 'elsewhere' }) },
    });
    type('taxes');
    await user.click(await found('Taxes'));
    await waitFor(() => expect(asked).toContainEqual({ name: 'file.open', args: { file: 'voucher', journal: null } }));
  });

  test('makes a claim of what is typed with Shift+Enter, on the shown map', async () => {
    const { app, user, state, debate } = await showPalette();
    act(() => void giveCanvas(app));
    type('Bats carry no grudges.');
    await user.keyboard('{Shift>}{Enter}{/Shift}');
    await waitFor(() => expect([...debate().statements.values()].at(-1)?.text).toBe('Bats carry no grudges.'));
    const id = [...debate().statements.keys()].at(-1) ?? '';
    expect(
      debate()
        .placementsByStatement.get(id)
        .map(({ map }) => map),
    ).toEqual([state().map]);
    expect([state().palette, state().editing?.statement]).toEqual([null, id]);
  });

  test('says why no claim can be made of what is typed', async () => {
    const { user, state, debate } = await showPalette({ data: { ...dataOf({}), maps: [] } });
    type('A claim.');
    await user.keyboard('{Shift>}{Enter}{/Shift}');
    await waitFor(() => expect(state().notice?.text).toBe('Make a map first.'));
    expect(debate().statements.size).toBe(0);
  });

  test('is accessible', async () => {
    await showPalette();
    expect(await accessibilityFaults()).toEqual([]);
    type('telford');
    await found('Telford shows that a local inquiry can succeed.');
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe('all actions', () => {
  test('are found by some of their letters, with their keys', async () => {
    const { user, state } = await showPalette({}, '>');
    type('>kbsh');
    expect(options()[0]?.textContent).toBe('Action: Keyboard shortcutsHelpF1');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(state().dialogs).toEqual([{ kind: 'shortcuts' }]));
  });

  test('are listed with the reason why they are not possible now, after those that are', async () => {
    const { user, state } = await showPalette({}, '>');
    type('>add');
    const last = options().at(-1);
    expect(options()[0]?.getAttribute('aria-disabled')).toBe('false');
    expect(last?.getAttribute('aria-disabled')).toBe('true');
    type('>undercutting');
    expect(options().map((option) => option.textContent)).toEqual([
      'Action: Add undercutting claimOnly a relation can be undercut: select the line between two cards first.ArgumentU',
    ]);
    await user.keyboard('{Enter}');
    expect(state().notice?.text).toMatch(/^Only a relation can be undercut/);
    expect(state().palette).toBe('>');
  });

  test('begin with those that were run last, which are remembered', async () => {
    const { app, user, state } = await showPalette({}, '>');
    type('>legend');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(state().preferences).toMatchObject({ legend: false, recentActions: ['toggle-legend'] }));
    act(() => openPalette(app, '>'));
    const recent = within(screen.getByRole('group', { name: 'Recently used' })).getAllByRole('option');
    expect(recent.map((option) => option.textContent)).toEqual(['Action: LegendView']);
    expect(options()[0]).toBe(recent[0]);
  });

  test('are found before a debate is open', async () => {
    await showPalette({ data: null }, '>');
    type('>new debate');
    expect(options()[0]?.textContent).toBe('Action: New debateFileCtrl+N');
  });

  test('say so where none is called so, and are accessible', async () => {
    await showPalette({}, '>');
    expect(await accessibilityFaults()).toEqual([]);
    type('>xylophone');
    expect(screen.getByText('No action has “xylophone” in its name.')).toBeTruthy();
  });
});
