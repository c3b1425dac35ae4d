/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, createEvent, fireEvent, screen, within } from '@testing-library/react';
import { runAction } from '../../../../renderer/core/actions/run-action.ts';
import { selectedStatements } from '../../../../renderer/core/selection.ts';
import { filterBy, filterHow } from '../../../../renderer/core/slices/filter.ts';
import { showView } from '../../../../renderer/core/slices/window.ts';
import { OutlineView } from '../../../../renderer/features/outline/outline-view.tsx';
import { addStatement } from '../../../../shared/model/commands/statements.ts';
import type { DebateData } from '../../../../shared/model/debate.ts';
import { dataOf } from '../../../fixtures/debates.ts';
import { largeDebate } from '../../../fixtures/large-debates.ts';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { likeABrowser } from '../../fixtures/browser.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';

likeABrowser();

const ARGUED = dataOf({
  questions: { q: 'Which inquiry?' },
  claims: { yes: 'A national one.', no: 'A local one.', a: 'It compels.', b: 'It is open.', c: 'It is fast.' },
  relations: [
    ['r1', 'answers', ['yes'], 'q'],
    ['r2', 'answers', ['no'], 'q'],
    ['r3', 'supports', ['a'], 'yes'],
    ['r4', 'supports', ['b'], 'yes'],
    ['r5', 'supports', ['c'], 'no'],
    ['r6', 'attacks', ['a'], 'no'],
  ],
  placed: { q: [0, 0], yes: [0, 200], no: [300, 200], a: [0, 400], b: [300, 400], c: [600, 400] },
});

async function show(data: DebateData | undefined = ARGUED) {
  const shown = await showInApp(<OutlineView />, { data, prepare: (app) => showView(app, 'outline') });
  const tree = () => screen.getByRole('tree');
  const press = (key: string, init: object = {}) => fireEvent.keyDown(tree(), { key, ...init });
  const select = (id: string) => act(() => shown.app.select({ kind: 'statements', ids: [id] }));
  /** The rows with their levels, as they are read. */
  const read = () =>
    screen.getAllByRole('treeitem').map((row) => {
      const text = row.getAttribute('aria-label') ?? '';
      return `${'  '.repeat(Number(row.getAttribute('aria-level')) - 1)}${text.split('. ')[0]?.split('? ')[0]}`;
    });
  const active = () =>
    document.getElementById(tree().getAttribute('aria-activedescendant') ?? '')?.getAttribute('aria-label');
  const type = (text: string) => {
    const field = screen.getByRole('textbox');
    fireEvent.change(field, { target: { value: text } });
    fireEvent.keyDown(field, { key: 'Enter' });
  };
  return {
    ...shown,
    tree,
    press,
    select,
    read,
    active,
    type,
    selected: () => selectedStatements(shown.state().selection)[0],
  };
}

describe('the outline', () => {
  test('shows what is selected where the filter hides it, such as a line that was just added', async () => {
    const { app, press, select, read, type } = await show();
    act(() => {
      filterBy(app, { kinds: ['question'] });
      filterHow(app, 'hide');
    });
    expect(read()).toEqual(['Which inquiry']);
    select('q');
    press('Tab');
    type('None at all.');
    expect(read()).toEqual(['Which inquiry', '  None at all']);
    select('q');
    expect(read()).toEqual(['Which inquiry']);
  });

  test('is a tree whose rows say what they are, bear on, and what bears on them', async () => {
    await show();
    const rows = screen.getAllByRole('treeitem');
    expect(rows.map((row) => row.getAttribute('aria-label'))).toEqual([
      'Which inquiry? Question, answered by 2.',
      'A national one. Claim, answers “Which inquiry?”, supported by 2.',
      'It compels. Claim, supports “A national one.”.',
      'It is open. Claim, supports “A national one.”.',
      'A local one. Claim, answers “Which inquiry?”, supported by 1, attacked by 1.',
      'It is fast. Claim, supports “A local one.”.',
      'It compels. Claim, attacks “A local one.”, in full elsewhere.',
    ]);
    const positions = rows.map((row) =>
      ['level', 'posinset', 'setsize'].map((name) => row.getAttribute(`aria-${name}`)),
    );
    expect(positions.slice(0, 3)).toEqual([
      ['1', '1', '1'],
      ['2', '1', '2'],
      ['3', '1', '2'],
    ]);
    expect(rows.map((row) => row.getAttribute('aria-expanded'))).toEqual([
      'true',
      'true',
      null,
      null,
      'true',
      null,
      null,
    ]);
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('is gone through by arrow keys, Home, End and first letters, and a reference leads to the full entry', async () => {
    const { press, active, selected } = await show();
    press('Home');
    press('ArrowDown');
    press('ArrowRight');
    expect(selected()).toBe('a');
    press('ArrowLeft');
    expect(selected()).toBe('yes');
    press('End');
    expect(active()).toContain('in full elsewhere');
    press('Enter');
    expect(active()).toContain('supports “A national one.”');
    press('w');
    expect(selected()).toBe('q');
  });

  test('folds and unfolds what is below a row, and unfolds what is selected elsewhere', async () => {
    const { press, select, read } = await show();
    select('yes');
    press('ArrowLeft');
    expect(read()).toEqual(['Which inquiry', '  A national one', '  A local one', '    It is fast', '    It compels']);
    press('ArrowRight');
    expect(read()).toHaveLength(7);
    press('Home');
    press('ArrowLeft');
    expect(read()).toEqual(['Which inquiry']);
    select('c');
    expect(read()).toContain('    It is fast');
  });

  test('folds with Space, but while letters are typed takes it for one of them', async () => {
    const { tree, read, selected } = await show();
    const pressAt = (key: string, timeStamp: number) => {
      const event = createEvent.keyDown(tree(), { key });
      Object.defineProperty(event, 'timeStamp', { value: timeStamp });
      fireEvent(tree(), event);
    };
    pressAt('a', 5000);
    pressAt(' ', 5100);
    pressAt('l', 5200);
    expect([selected(), read().length]).toEqual(['no', 7]);
    pressAt(' ', 9000);
    expect([selected(), read().length]).toEqual(['no', 5]);
  });

  test('takes the first letter after another key for the beginning of a word, however quickly it comes', async () => {
    const { tree, selected } = await show();
    for (const [at, key] of ['w', 'End', 'w'].entries()) {
      const event = createEvent.keyDown(tree(), { key });
      Object.defineProperty(event, 'timeStamp', { value: 5000 + at });
      fireEvent(tree(), event);
    }
    expect(selected()).toBe('q');
  });

  test('adds beside with Enter and below with Tab, each with its text as one undo step, and with a card', async () => {
    const { press, select, type, read, undo, debate } = await show();
    select('a');
    press('Enter');
    type('It is cheap.');
    expect(read().slice(2, 5)).toEqual(['    It compels', '    It is cheap', '    It is open']);
    press('Tab');
    type('Figures say so.');
    expect(read().slice(3, 5)).toEqual(['    It is cheap', '      Figures say so']);
    expect(debate().placementsByMap.get('map')).toHaveLength(8);
    await act(undo);
    expect(read()[4]).toBe('    It is open');
    await act(undo);
    expect(read()).toHaveLength(7);
  });

  test('edits the text of a reference where it stands in full, even in a folded row, and returns', async () => {
    const { app, press, select, type, active, read, debate } = await show();
    select('yes');
    press('ArrowLeft');
    press('End');
    act(() => runAction(app, 'edit-text'));
    expect(active()).toContain('supports “A national one.”');
    type('It obliges.');
    expect(debate().get('statement', 'a').text).toBe('It obliges.');
    expect(active()).toContain('in full elsewhere');
    expect(read()[2]).toBe('    It obliges');
  });

  test('takes a row back for which nothing was typed', async () => {
    const { press, select, read } = await show();
    select('c');
    press('Tab');
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Escape' });
    expect(read()).toHaveLength(7);
  });

  test('lifts with Shift and Tab, in the same step as it becomes a position', async () => {
    const { press, select, debate, undo } = await show();
    select('b');
    press('Tab', { shiftKey: true });
    expect(debate().get('relation', 'r4')).toMatchObject({ kind: 'answers', target: { statement: 'q' } });
    expect(screen.getByText('Claim, answers “Which inquiry?”')).not.toBeNull();
    await act(undo);
    expect(debate().get('relation', 'r4')).toMatchObject({ kind: 'supports', target: { statement: 'yes' } });
  });

  test('changes kinds with + and −, undercuts with ×, and links with &', async () => {
    const { press, select, debate, active } = await show();
    select('b');
    press('-');
    expect(debate().get('relation', 'r4').kind).toBe('attacks');
    press('*');
    expect(debate().get('relation', 'r4')).toMatchObject({ kind: 'attacks', target: { relation: 'r1' } });
    expect(active()).toContain('undercuts the step from “A national one.” to “Which inquiry?”');
    press('*');
    press('+');
    expect(debate().get('relation', 'r4')).toMatchObject({ kind: 'supports', target: { statement: 'yes' } });
    press('&');
    expect(debate().get('relation', 'r3').premises).toEqual(['a', 'b']);
    expect(active()).toContain('with 1 other premise');
    press('&');
    expect(debate().get('relation', 'r3').premises).toEqual(['a']);
  });

  test('deletes a statement, but of a reference only that it bears on this', async () => {
    const { press, select, debate, read } = await show();
    press('End');
    press('Delete');
    expect([debate().relations.has('r6'), debate().statements.has('a')]).toEqual([false, true]);
    select('b');
    press('Delete');
    expect(debate().statements.has('b')).toBe(false);
    expect(read()).toHaveLength(5);
  });

  test('deletes all rows that are shown as selected, and nothing that it does not list', async () => {
    const { app, press, debate } = await show();
    act(() => {
      app.change('Add', (open) => addStatement(open, { newId: () => 'elsewhere', kind: 'claim', text: 'Elsewhere' }));
      app.select({ kind: 'statements', ids: ['b', 'elsewhere', 'c'] });
    });
    press('Delete');
    expect([...debate().statements.keys()].sort()).toEqual(['a', 'elsewhere', 'no', 'q', 'yes']);
  });

  test('stays on a row that cannot be deleted, since the debate may only be read', async () => {
    const { press, select, state, debate, selected } = await show();
    Object.assign(state().session ?? {}, { readOnly: true });
    select('b');
    press('Delete');
    expect([debate().statements.has('b'), selected()]).toEqual([true, 'b']);
  });

  test('re-aims a row that is dragged onto another', async () => {
    const { debate } = await show();
    const data = new Map<string, string>();
    const dataTransfer = {
      setData: (type: string, value: string) => data.set(type, value),
      getData: (type: string) => data.get(type),
      types: ['application/x-counterclaim-outline-row'],
    };
    const [, , , dragged, onto] = screen.getAllByRole('treeitem') as HTMLElement[];
    fireEvent.dragStart(dragged as HTMLElement, { dataTransfer });
    fireEvent.dragOver(onto as HTMLElement, { dataTransfer });
    fireEvent.drop(onto as HTMLElement, { dataTransfer });
    expect(debate().get('relation', 'r4').target).toEqual({ statement: 'no' });
  });

  test('lets Tab go on through the window when nothing is selected', async () => {
    const { press } = await show();
    press('Home');
    expect(press('Tab')).toBe(false);
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Escape' });
    press('Escape');
    expect(press('Tab')).toBe(true);
  });

  test('is copied as text and as lists', async () => {
    const { app, asked } = await show();
    await act(async () => runAction(app, 'copy-outline'));
    const written = asked.find(({ name }) => name === 'clipboard.writeText')?.args as { text: string; html: string };
    expect(written.text).toBe(`1. question: Which inquiry?
    2. answers: A national one.
        3. supports: It compels.
        4. supports: It is open.
    5. answers: A local one.
        6. supports: It is fast.
        attacks: see 3, It compels.`);
    expect(written.html.match(/<li>/gu)).toHaveLength(7);
  });

  test('draws of many statements only those in sight', async () => {
    const { user } = await show(largeDebate(1500));
    await user.click(screen.getByRole('button', { name: 'All statements' }));
    expect(screen.getAllByRole('treeitem').length).toBeLessThan(60);
  });

  test('has the focus on the offer to begin once its last row is deleted', async () => {
    const { press, select } = await show(dataOf({ questions: { q: 'Which inquiry?' }, placed: { q: [0, 0] } }));
    select('q');
    press('Delete');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add a question' }));
  });

  test('of an empty debate offers to begin', async () => {
    const { user, read } = await show(dataOf({}));
    await user.click(screen.getByRole('button', { name: 'Add a question' }));
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Who decides?' } });
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter' });
    expect(read()).toEqual(['Who decides']);
    expect(within(screen.getByRole('main')).getByText('1 statement')).not.toBeNull();
  });
});

test('a reader answers five questions about the argument from the names and levels of its rows alone', async () => {
  await show();
  const rows = screen.getAllByRole('treeitem').map((row) => ({
    name: row.getAttribute('aria-label') ?? '',
    level: Number(row.getAttribute('aria-level')),
  }));
  const named = (beginning: string) => rows.filter(({ name }) => name.startsWith(beginning));
  const below = (beginning: string) => {
    const at = rows.findIndex(({ name }) => name.startsWith(beginning));
    const end = rows.findIndex(({ level }, index) => index > at && level <= (rows[at]?.level ?? 0));
    return rows.slice(at + 1, end < 0 ? rows.length : end).map(({ name }) => name.split('.')[0]);
  };
  const whatIsAsked = named('Which')[0]?.name.includes('Question');
  const howManyAnswers = /answered by (\d)/u.exec(named('Which')[0]?.name ?? '')?.[1];
  const whatSpeaksForANationalOne = below('A national one');
  const whatSpeaksAgainstALocalOne = rows
    .filter(({ name }) => name.includes('attacks “A local one.”'))[0]
    ?.name.split('.')[0];
  const whereElseThatBears = named(`${whatSpeaksAgainstALocalOne}.`).map(
    ({ name }) => /(supports|attacks) “[^”]*”/u.exec(name)?.[0],
  );
  expect([
    whatIsAsked,
    howManyAnswers,
    whatSpeaksForANationalOne,
    whatSpeaksAgainstALocalOne,
    whereElseThatBears,
  ]).toEqual([
    true,
    '2',
    ['It compels', 'It is open'],
    'It compels',
    ['supports “A national one.”', 'attacks “A local one.”'],
  ]);
});

describe('several rows', () => {
  test('are selected with Shift and the arrows, or a click, and heard as such', async () => {
    const { press, select, state, active } = await show();
    select('yes');
    press('ArrowDown', { shiftKey: true });
    press('ArrowDown', { shiftKey: true });
    expect(selectedStatements(state().selection)).toEqual(['yes', 'a', 'b']);
    expect(active()).toMatch(/^It is open/);
    press('ArrowUp', { shiftKey: true });
    expect(selectedStatements(state().selection)).toEqual(['yes', 'a']);
    fireEvent.click(screen.getByRole('treeitem', { name: /^It is fast/ }), { ctrlKey: true });
    expect(selectedStatements(state().selection)).toEqual(['yes', 'a', 'c']);
    const chosen = screen.getAllByRole('treeitem', { selected: true }).map((row) => row.getAttribute('aria-label'));
    expect(chosen.map((name) => name?.split('.')[0])).toEqual([
      'A national one',
      'It compels',
      'It is fast',
      'It compels',
    ]);
  });

  test('are deleted together, as one step', async () => {
    const { press, select, debate } = await show();
    select('a');
    press('ArrowDown', { shiftKey: true });
    press('Delete');
    expect([debate().statements.has('a'), debate().statements.has('b')]).toEqual([false, false]);
  });
});
