/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { selectStatements } from '../../../../renderer/core/selection.ts';
import { filterBy, filterHow } from '../../../../renderer/core/slices/filter.ts';
import { arrangeTable } from '../../../../renderer/core/slices/table.ts';
import { showView } from '../../../../renderer/core/slices/window.ts';
import { TableView } from '../../../../renderer/features/table/table-view.tsx';
import { editStatement } from '../../../../shared/model/commands/statements.ts';
import { dataOf } from '../../../fixtures/debates.ts';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { likeABrowser } from '../../fixtures/browser.ts';
import { giveHeights } from '../../fixtures/rows-in-sight.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';

likeABrowser();
giveHeights();

const TAXES = dataOf({
  claims: { rise: 'Taxes should rise.', cost: 'Costs rise.', bats: 'Bats carry no grudges.' },
  questions: { why: 'Why?' },
  relations: [['r1', 'supports', ['cost'], 'rise']],
  placed: { rise: [0, 0] },
});

async function showTable() {
  return showInApp(<TableView />, { data: TAXES, prepare: (app) => showView(app, 'table') });
}

const grid = () => screen.getByRole('grid', { name: 'Statements' });
const rows = () => within(grid()).getAllByRole('row').slice(1);
const texts = () =>
  [...document.querySelectorAll('[data-cell$=":1"] .table-text')].map(({ textContent }) => textContent);
const cell = (row: number, column: number) => document.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`);
const ALL = ['Taxes should rise.', 'Costs rise.', 'Bats carry no grudges.', 'Why?'];

function focusOn(row: number, column: number): void {
  act(() => cell(row, column)?.focus());
}

describe('the table', () => {
  test('has every statement as a row, with what it bears on and where it stands', async () => {
    await showTable();
    expect(texts()).toEqual(ALL);
    expect(
      within(rows()[1] as HTMLElement)
        .getAllByRole('gridcell')
        .map(({ textContent }) => textContent),
    ).toEqual(['claim', 'Costs rise.', '', 'supports “Taxes should rise.”', '0', '0', '', '']);
    expect(grid().getAttribute('aria-rowcount')).toBe('5');
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('does to selected rows nothing that reaches those that the filter hides', async () => {
    const { app, state } = await showTable();
    act(() => {
      app.select(selectStatements(['why', 'bats']));
      filterBy(app, { kinds: ['question'] });
      filterHow(app, 'hide');
    });
    await waitFor(() => expect(texts()).toEqual(['Why?']));
    expect(screen.getByText('1 statement selected')).toBeTruthy();
    focusOn(0, 1);
    fireEvent.keyDown(cell(0, 1) as HTMLElement, { key: 'Delete' });
    const { statements } = state().session?.debate ?? {};
    expect([statements?.has('why'), statements?.has('bats')]).toEqual([false, true]);
  });

  test('is sorted by a heading, the other way round, and as it was', async () => {
    const { user } = await showTable();
    const heading = screen.getByRole('columnheader', { name: 'Text' });
    await user.click(heading);
    expect(texts()).toEqual([ALL[2], ALL[1], ALL[0], ALL[3]]);
    expect(heading.getAttribute('aria-sort')).toBe('ascending');
    await user.click(heading);
    expect(texts()).toEqual([ALL[3], ALL[0], ALL[1], ALL[2]]);
    await user.click(heading);
    expect(texts()).toEqual(ALL);
  });

  test('is filtered, limited and grouped', async () => {
    const { user } = await showTable();
    await user.type(screen.getByRole('searchbox', { name: 'Filter the rows' }), 'rise');
    expect(texts()).toEqual([ALL[0], ALL[1]]);
    await user.clear(screen.getByRole('searchbox'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Which statements' }), 'On no map');
    expect(texts()).toEqual([ALL[1], ALL[2], ALL[3]]);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Group by' }), 'By kind');
    expect(rows().map(({ textContent }) => textContent)[0]).toBe('claim 2 statements');
    await user.click(screen.getByText('claim', { selector: '.table-group span' }));
    expect(texts()).toEqual([ALL[3]]);
  });

  test('shows the columns that are chosen, and remembers them', async () => {
    const { user, asked } = await showTable();
    await user.click(screen.getByRole('button', { name: 'Columns' }));
    await user.click(screen.getByRole('menuitemcheckbox', { name: 'Weight' }));
    expect(screen.getByRole('columnheader', { name: 'Weight' })).toBeTruthy();
    expect(asked.find(({ name }) => name === 'preferences.set')?.args).toEqual({
      tableColumns: expect.arrayContaining(['kind', 'text', 'weight']),
    });
  });

  test('follows an edit that is made elsewhere', async () => {
    const { app } = await showTable();
    act(
      () => void app.change('Edit text', (debate) => editStatement(debate, { statement: 'rise', text: 'So it is.' })),
    );
    expect(texts()[0]).toBe('So it is.');
  });
});

describe('a cell', () => {
  test('is reached with arrows, Home and End, and one alone with Tab', async () => {
    const { user } = await showTable();
    focusOn(0, 0);
    await user.keyboard('{ArrowDown}{ArrowRight}');
    await waitFor(() => expect(document.activeElement).toBe(cell(1, 1)));
    await user.keyboard('{End}');
    await waitFor(() => expect(document.activeElement).toBe(cell(1, 7)));
    await user.keyboard('{Control>}{Home}{/Control}');
    await waitFor(() => expect(document.activeElement).toBe(cell(0, 0)));
    expect(grid().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  test('is edited in place with Enter, as one step, and left as it was with Escape', async () => {
    const { user, debate, undo } = await showTable();
    focusOn(0, 1);
    await user.keyboard('{Enter}');
    await user.clear(screen.getByRole('textbox', { name: 'Text' }));
    await user.keyboard('Levies should rise.{Enter}');
    expect(debate().get('statement', 'rise').text).toBe('Levies should rise.');
    await waitFor(() => expect(document.activeElement).toBe(cell(1, 1)));
    await user.keyboard('{F2}nonsense{Escape}');
    expect(debate().get('statement', 'cost').text).toBe('Costs rise.');
    await act(() => undo());
    expect(texts()[0]).toBe('Taxes should rise.');
  });

  test('takes tags, and a kind that is possible, and says why another is not', async () => {
    const { user, state, debate } = await showTable();
    focusOn(2, 6);
    await user.keyboard('{Enter}animals, grudges{Enter}');
    expect(debate().get('statement', 'bats').tags).toEqual(['animals', 'grudges']);
    focusOn(2, 0);
    await user.keyboard('{Enter}');
    fireEvent.change(screen.getByRole('combobox', { name: 'Kind' }), { target: { value: 'question' } });
    await user.keyboard('{Enter}');
    expect(debate().get('statement', 'bats').kind).toBe('question');
    focusOn(1, 0);
    await user.keyboard('{Enter}');
    fireEvent.change(screen.getByRole('combobox', { name: 'Kind' }), { target: { value: 'question' } });
    await user.keyboard('{Enter}');
    expect(debate().get('statement', 'cost').kind).toBe('claim');
    expect(state().notice?.text).toMatch(/question/);
  });

  test('stays open on its statement while the rows change their order', async () => {
    const { app, user, debate } = await showTable();
    focusOn(1, 1);
    await user.keyboard('{Enter}');
    await user.type(screen.getByRole('textbox', { name: 'Text' }), ' Much.');
    act(() => arrangeTable(app, { order: { column: 'text', descending: true } }));
    await waitFor(() => expect(cell(2, 1)?.querySelector('textarea')?.value).toBe('Costs rise. Much.'));
    await user.keyboard('{Enter}');
    expect(debate().get('statement', 'cost').text).toBe('Costs rise. Much.');
  });

  test('leaves the focus where somebody put it, and is written', async () => {
    const { user, debate } = await showTable();
    focusOn(2, 6);
    await user.keyboard('{Enter}animals');
    await user.click(screen.getByRole('searchbox', { name: 'Filter the rows' }));
    await user.keyboard('ri');
    expect(debate().get('statement', 'bats').tags).toEqual(['animals']);
    expect((screen.getByRole('searchbox') as HTMLInputElement).value).toBe('ri');
  });

  test('keeps what is refused, and writes what is typed when the table goes', async () => {
    const { user, state, debate, app } = await showTable();
    const long = 'x'.repeat(20_001);
    focusOn(0, 1);
    await user.keyboard('{Enter}');
    fireEvent.change(screen.getByRole('textbox', { name: 'Text' }), { target: { value: long } });
    focusOn(1, 6);
    expect(state().drafts).toMatchObject([{ place: { id: 'rise', field: 'text' }, text: long, left: true }]);
    await user.keyboard('{Enter}money');
    expect(state().typedForms).toBe(1);
    cleanup();
    expect(debate().get('statement', 'cost').tags).toEqual(['money']);
    expect([app.store.getState().typedForms, debate().get('statement', 'rise').text]).toEqual([
      0,
      'Taxes should rise.',
    ]);
  });
});

describe('the rows of the table', () => {
  test('are selected in step with the rest of the window', async () => {
    const { app, user, state } = await showTable();
    focusOn(1, 1);
    await user.keyboard(' ');
    expect(state().selection).toEqual(selectStatements(['cost']));
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    await waitFor(() => expect(state().selection).toEqual(selectStatements(['cost', 'bats'])));
    act(() => app.select(selectStatements(['why'])));
    expect(rows().map((row) => row.getAttribute('aria-selected'))).toEqual(['false', 'false', 'false', 'true']);
  });

  test('are deleted with Delete where the focus is, not where something else is selected', async () => {
    const { app, user, debate } = await showTable();
    act(() => app.select(selectStatements(['rise', 'why'])));
    focusOn(2, 1);
    await user.keyboard('{Delete}');
    await waitFor(() => expect([...debate().statements.keys()]).toEqual(['rise', 'cost', 'why']));
  });

  test('are tagged, attributed to somebody new and placed on the map, all at once', async () => {
    const { app, user, debate } = await showTable();
    act(() => app.select(selectStatements(['cost', 'why'])));
    await user.type(screen.getByRole('textbox', { name: 'Add tags to all' }), 'money{Enter}');
    expect(['cost', 'why'].map((id) => debate().get('statement', id).tags)).toEqual([['money'], ['money']]);
    await user.type(screen.getByRole('combobox', { name: 'Attribute to a speaker' }), 'Ann Lee{Enter}');
    expect([...debate().speakers.values()].map(({ name }) => name)).toEqual(['Ann Lee']);
    expect([...debate().moves.values()].map(({ act, target }) => [act, target])).toEqual([
      ['asserts', { statement: 'cost' }],
      ['questions', { statement: 'why' }],
    ]);
    await user.click(screen.getByRole('button', { name: 'Place on a map…' }));
    await user.click(screen.getByRole('menuitem', { name: 'A map' }));
    const places = ['cost', 'why'].flatMap((id) => debate().placementsByStatement.get(id));
    expect(places.map(({ map }) => map)).toEqual(['map', 'map']);
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(2);
  });

  test('are copied for a spreadsheet', async () => {
    const { app } = await showTable();
    act(() => {
      app.select(selectStatements(['cost']));
      arrangeTable(app, { order: { column: 'text', descending: false } });
    });
    const data = new Map<string, string>();
    const clipboardData = { setData: (type: string, text: string) => data.set(type, text) };
    fireEvent.copy(cell(0, 0) as HTMLElement, { clipboardData });
    expect(data.get('text/plain')?.split('\n')[1]).toBe(
      'claim\tCosts rise.\t\tsupports “Taxes should rise.”\t0\t0\t\t',
    );
    expect(data.get('text/html')).toContain('<td>Costs rise.</td>');
  });
});
