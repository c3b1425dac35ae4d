/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { runAction } from '../../../../renderer/core/actions/run-action.ts';
import type { App } from '../../../../renderer/core/app.ts';
import { showView } from '../../../../renderer/core/slices/window.ts';
import { ExchangeView } from '../../../../renderer/features/exchange/exchange-view.tsx';
import type { DebateData } from '../../../../shared/model/debate.ts';
import { type ExchangeSketch, exchangeDebate } from '../../../fixtures/exchanges.ts';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { likeABrowser } from '../../fixtures/browser.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';

likeABrowser();
Element.prototype.scrollTo = () => {};

/** A claim said by Ann and denied by Bob, and something that is on no map. */
const SKETCH: ExchangeSketch = {
  claims: { off: 'Not on the map.' },
  moves: [
    { by: 'Ann', at: '2025-01-06', words: 'So it is.' },
    { by: 'Bob', act: 'denies', at: '2025-01-07', replyTo: 'm0' },
    { by: 'Cyd', target: { statement: 'off' }, at: '2025-01-05' },
    { by: 'Ann', at: '2025-01-08' },
  ],
};

/** Without sources, whose texts are no contents of the file. */
function data(sketch: ExchangeSketch = SKETCH): DebateData {
  return { ...exchangeDebate(sketch).toData(), sources: [], excerpts: [] };
}

async function show(sketch: ExchangeSketch = SKETCH, prepare: (app: App) => void = () => {}) {
  const shown = await showInApp(<ExchangeView />, {
    data: data(sketch),
    prepare(app) {
      showView(app, 'exchange');
      prepare(app);
    },
  });
  const surface = () => screen.getByRole('application');
  return {
    ...shown,
    surface,
    press: (key: string, more: object = {}) => fireEvent.keyDown(surface(), { key, ...more }),
    selected: () => {
      const { selection } = shown.state();
      return selection.kind === 'move' ? selection.id : null;
    },
  };
}

const cards = () => screen.getAllByRole('group').filter((each) => each.id.startsWith('move-'));
const said = () => cards().map((card) => card.getAttribute('aria-label'));
const card = (index: number) => cards()[index] as HTMLElement;

describe('the exchange', () => {
  test('has the moves on the shown map in their order, or all of them', async () => {
    const { user } = await show();
    expect(said()).toHaveLength(3);
    expect(said()[0]).toMatch(/^Ann asserts: It is so\./);
    expect(said()[1]).toMatch(/^Bob denies: It is so\./);
    expect(screen.getByText('3 moves · 2 speakers')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'All moves' }));
    expect(said()).toHaveLength(4);
    expect(screen.getByText('4 moves · 3 speakers')).toBeTruthy();
  });

  test('has nothing that axe finds wrong, with and without a reply', async () => {
    const { press } = await show();
    expect(await accessibilityFaults()).toEqual([]);
    press('ArrowDown');
    press('r');
    expect(screen.getByRole('form', { name: 'Reply to Ann' })).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('follows the debate', async () => {
    const { app } = await show();
    act(() => void app.change('Delete', () => [{ entity: 'move', id: 'm3', before: moveOf(app, 'm3'), after: null }]));
    expect(said()).toHaveLength(2);
  });

  test('says what to do first where nobody speaks', async () => {
    const { user, state } = await show({ moves: [] });
    expect(screen.getByRole('heading', { name: 'Who says what?' })).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Show the map' }));
    expect(state().view).toBe('map');
  });

  test('offers all moves where none is on the shown map', async () => {
    const { user } = await show({ claims: { off: 'Off.' }, moves: [{ by: 'Ann', target: { statement: 'off' } }] });
    await user.click(screen.getByRole('button', { name: 'Show all moves' }));
    expect(said()).toHaveLength(1);
  });

  test('draws only what is near where it is scrolled to, when it is long', async () => {
    const moves = Array.from({ length: 301 }, () => ({ by: 'Ann' }));
    await show({ moves });
    expect(cards().length).toBeLessThan(60);
    expect(cards()[0]?.id).toBe('move-m0');
  });
});

describe('the moves', () => {
  test('are selected with a click, and with none beside them', async () => {
    const { selected, surface } = await show();
    fireEvent.click(card(1));
    expect(selected()).toBe('m1');
    expect(surface().getAttribute('aria-activedescendant')).toBe('move-m1');
    fireEvent.click(surface());
    expect(selected()).toBeNull();
  });

  test('are gone through with arrow keys', async () => {
    const { press, selected } = await show();
    const path = ['ArrowDown', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'End', 'ArrowDown', 'ArrowUp', 'Home'].map(
      (key) => {
        press(key);
        return selected();
      },
    );
    expect(path).toEqual(['m0', 'm1', 'm3', 'm1', 'm3', 'm3', 'm1', 'm0']);
    press('Escape');
    expect(selected()).toBeNull();
  });

  test('are put earlier and later, past what is not shown', async () => {
    const { press, onDisk, selected } = await show();
    fireEvent.click(card(1));
    press('ArrowDown', { altKey: true });
    expect((await onDisk()).movesInOrder().map(({ id }) => id)).toEqual(['m0', 'm2', 'm3', 'm1']);
    press('ArrowDown', { altKey: true });
    press('ArrowUp', { altKey: true });
    expect((await onDisk()).movesInOrder().map(({ id }) => id)).toEqual(['m0', 'm2', 'm1', 'm3']);
    expect(selected()).toBe('m1');
  });

  test('have their words edited in place, as one step', async () => {
    const { app, user, onDisk, state, undo } = await show();
    fireEvent.click(card(1));
    act(() => runAction(app, 'edit-text'));
    const field = screen.getByRole('textbox', { name: 'Words of Bob' });
    expect(document.activeElement).toBe(field);
    await user.type(field, 'Never.{Enter}');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect((await onDisk()).get('move', 'm1').words).toBe('Never.');
    expect(state().labels.undo).toBe('Edit words');

    fireEvent.doubleClick(card(1));
    expect(screen.getByRole('textbox')).toHaveProperty('value', 'Never.');
    await act(undo);
    expect(screen.getByRole('textbox')).toHaveProperty('value', '');
  });

  test('have a menu of their own', async () => {
    const { state, selected } = await show();
    fireEvent.contextMenu(card(1));
    expect(state().contextMenu?.menu).toBe('move');
    expect(selected()).toBe('m1');
  });
});

describe('a reply in place', () => {
  const form = () => within(screen.getByRole('form'));

  test('is one step to undo, and attacks what it denies on the map', async () => {
    const { press, user, onDisk, undo, selected, state } = await show();
    fireEvent.click(card(0));
    press('r');
    const speaker = form().getByRole('combobox', { name: 'Speaker' });
    expect(speaker).toHaveProperty('value', 'Bob');
    await user.clear(speaker);
    await user.type(speaker, 'Dee');
    await user.selectOptions(form().getByRole('combobox', { name: 'Does what' }), 'denies');
    await user.click(form().getByRole('radio', { name: 'what was said, and makes a statement of their own' }));
    await user.type(form().getByRole('textbox', { name: 'Their own statement' }), 'It never was.');
    expect(form().getByText(/“It never was\.”/).parentElement?.textContent).toBe('“It never was.” attacks “It is so.”');
    await user.clear(form().getByRole('textbox', { name: 'Date' }));
    await user.type(form().getByRole('textbox', { name: 'Date' }), '2025-01-09');
    await user.type(form().getByRole('textbox', { name: 'Words' }), 'Nonsense!');
    await user.click(form().getByRole('button', { name: 'Add reply' }));
    expect(screen.queryByRole('form')).toBeNull();

    const debate = await onDisk();
    const dee = [...debate.speakers.values()].find(({ name }) => name === 'Dee');
    const moves = debate.movesBySpeaker.get(dee?.id ?? '');
    expect(moves.map(({ act: does }) => does).sort()).toEqual(['asserts', 'denies']);
    expect(moves.find(({ act: does }) => does === 'denies')).toMatchObject({
      target: { statement: 'c' },
      at: '2025-01-09',
      words: 'Nonsense!',
      replyTo: 'm0',
    });
    const [attack] = debate.relationsByTargetStatement.get('c');
    expect(attack?.kind).toBe('attacks');
    expect(debate.placementsByStatement.get(attack?.premises[0] ?? '')).toMatchObject([{ map: 'map' }]);
    expect(moves.map(({ id }) => id)).toContain(selected());
    expect(state().labels.undo).toBe('Reply');

    await act(undo);
    const before = await onDisk();
    expect([before.moves.size, before.speakers.size, before.relations.size]).toEqual([4, 3, 0]);
  });

  test('asks what a new assertion does to the one it answers, and draws it only if it is to', async () => {
    const { press, user, onDisk } = await show();
    fireEvent.click(card(0));
    press('r');
    await user.selectOptions(form().getByRole('combobox', { name: 'Does what' }), 'asserts');
    await user.type(form().getByRole('textbox', { name: 'Their own statement' }), 'Look at this.');
    await user.selectOptions(form().getByRole('combobox', { name: 'What it does' }), 'supports');
    await user.keyboard('{Control>}{Enter}{/Control}');
    const [relation] = (await onDisk()).relationsByTargetStatement.get('c');
    expect(relation?.kind).toBe('supports');

    fireEvent.click(card(0));
    press('r');
    await user.selectOptions(form().getByRole('combobox', { name: 'Does what' }), 'asserts');
    await user.type(form().getByRole('textbox', { name: 'Their own statement' }), 'By the way.');
    await user.click(form().getByRole('checkbox', { name: 'Also draw it on the map “A map”' }));
    await user.click(form().getByRole('button', { name: 'Add reply' }));
    const debate = await onDisk();
    expect(debate.relations.size).toBe(1);
    const own = [...debate.statements.values()].find(({ text }) => text === 'By the way.');
    expect(debate.placementsByStatement.count(own?.id ?? '')).toBe(0);
  });

  test('takes a speaker who is known by the beginning of the name, as the inspector does', async () => {
    const { press, user, onDisk } = await show();
    fireEvent.click(card(0));
    press('r');
    const speaker = form().getByRole('combobox', { name: 'Speaker' });
    for (const keys of ['Cy{Enter}', 'Cy{ArrowDown}{Enter}']) {
      await user.clear(speaker);
      await user.type(speaker, keys);
      expect(speaker).toHaveProperty('value', 'Cyd');
      expect(screen.queryByRole('listbox')).toBeNull();
    }
    await user.clear(speaker);
    await user.type(speaker, 'Cy');
    await user.click(form().getByRole('option', { name: 'Cyd' }));
    await user.type(form().getByRole('textbox', { name: 'Words' }), 'Hm.');
    await user.click(form().getByRole('button', { name: 'Add reply' }));
    const debate = await onDisk();
    expect(debate.speakers.size).toBe(3);
    expect([...debate.moves.values()].filter(({ words }) => words === 'Hm.')).toHaveLength(1);
  });

  test('takes the keys for its list of speakers while that is open, and for itself otherwise', async () => {
    const { press, user } = await show();
    fireEvent.click(card(0));
    press('r');
    await user.type(form().getByRole('combobox', { name: 'Speaker' }), '{ArrowDown}{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('form')).toBeNull();
  });

  test('stays with the reason where it is refused, and goes with Escape', async () => {
    const { press, user, onDisk, surface } = await show();
    fireEvent.click(card(0));
    press('r');
    const date = form().getByRole('textbox', { name: 'Date' });
    await user.clear(date);
    await user.type(date, 'soon');
    await user.click(form().getByRole('button', { name: 'Add reply' }));
    expect(form().getByRole('alert').textContent).toMatch(/date/i);
    expect((await onDisk()).moves.size).toBe(4);
    await user.clear(date);
    await user.type(date, '2025-01-09');
    expect(form().getByRole('alert').textContent).toBe('');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('form')).toBeNull();
    expect(document.activeElement).toBe(surface());
  });
});

function moveOf(app: App, id: string) {
  const { id: _, ...fields } = app.store.getState().session?.debate.get('move', id) ?? {};
  return fields as Record<string, unknown>;
}

describe('a reply that was not added', () => {
  const words = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Words' });

  test.each(['Escape', 'a reply to another move'])('comes back as it was when it was left by %s', async (by) => {
    const { app, user, press, state, surface } = await show();
    act(() => app.select({ kind: 'move', id: 'm0' }));
    act(() => runAction(app, 'reply'));
    await user.type(words(), 'Half a reply');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Does what' }), 'concedes');
    if (by === 'Escape') fireEvent.keyDown(words(), { key: 'Escape' });
    else act(() => state().exchange?.reply('m1'));
    expect(state().drafts).toMatchObject([{ place: { id: 'm0', field: 'reply' }, text: 'Half a reply', left: true }]);
    act(() => state().exchange?.reply('m0'));
    expect(words().value).toBe('Half a reply');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Does what' }).value).toBe('concedes');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(state().drafts).toEqual([]);
    expect(document.activeElement).toBe(surface());
    press('r');
    expect(words().value).toBe('');
  });
});
