/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import { runAction } from '../../../../renderer/core/actions/run-action.ts';
import { selectStatements } from '../../../../renderer/core/selection.ts';
import { filterBy, filterHow } from '../../../../renderer/core/slices/filter.ts';
import { showView } from '../../../../renderer/core/slices/window.ts';
import { FilterPanel } from '../../../../renderer/features/filter/filter-panel.tsx';
import { FindBar } from '../../../../renderer/features/find/find-bar.tsx';
import { OutlineView } from '../../../../renderer/features/outline/outline-view.tsx';
import { TableView } from '../../../../renderer/features/table/table-view.tsx';
import { StatusLine } from '../../../../renderer/shell/status-line.tsx';
import { dividedData } from '../../../fixtures/divided-debate.ts';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { likeABrowser } from '../../fixtures/browser.ts';
import { giveHeights } from '../../fixtures/rows-in-sight.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';

likeABrowser();
giveHeights();

const DATA = dividedData(
  {
    questions: { q: 'What now?' },
    claims: { yes: 'Yes', no: 'No', why: 'Because' },
    relations: [
      ['ry', 'answers', ['yes'], 'q'],
      ['rn', 'attacks', ['no'], 'yes'],
      ['rw', 'supports', ['why'], 'yes'],
    ],
    placed: { q: [0, 0], yes: [0, 200], no: [0, 400] },
  },
  [
    ['Ann', 'asserts', 'yes'],
    ['Ben', 'asserts', 'no'],
  ],
);

const show = (view: 'map' | 'outline' | 'table', part: React.ReactNode) =>
  showInApp(
    <>
      <FilterPanel />
      {part}
      <StatusLine />
    </>,
    { data: DATA, prepare: (app) => showView(app, view) },
  );

const sign = () => document.querySelector('.status-filter')?.textContent;

describe('the filter', () => {
  test('is chosen in a panel by keys alone, told in the status line, and ended there', async () => {
    const { app, user, state } = await show('map', null);
    act(() => runAction(app, 'filter'));
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Add a speaker to the filter' }));
    await user.keyboard('Ann{Enter}');
    expect(state().filter.speakers).toEqual(['Ann']);
    expect(sign()).toBe('2 of 3 dimmed · Show all');
    await user.click(screen.getByRole('button', { name: 'Hide' }));
    expect(sign()).toBe('2 of 3 hidden · Show all');
    expect(document.querySelector('.status-filter')?.closest('[role="status"]')).not.toBeNull();
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(screen.getByRole('button', { name: '2 of 3 hidden · Show all' }));
    expect(sign()).toBeUndefined();
    act(() => runAction(app, 'filter'));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'Filter' })).toBeNull();
  });

  test('says what a date looks like, and asks for nothing until it is one', async () => {
    const { app, user, state } = await show('map', null);
    act(() => runAction(app, 'filter'));
    const field = screen.getByRole('textbox', { name: 'Said from' });
    const fault = () => screen.queryByRole('alert')?.textContent;
    const typed = async (text: string) => {
      await user.clear(field);
      await user.type(field, text);
    };
    await typed('6th of');
    expect([state().filter.from, fault()]).toEqual([null, undefined]);
    await user.keyboard('{Enter}');
    expect(fault()).toMatch(/^“6th of” is not understood as a date\. Write it as/);
    await typed('2025-02-31{Enter}');
    expect([state().filter.from, fault()]).toEqual([null, expect.stringContaining('“2025-02-31”')]);
    await typed('c. 1998{Enter}');
    expect([state().filter.from, fault()]).toEqual([null, expect.stringContaining('“c. 1998” is not certain enough')]);
    await typed('14 November 2024');
    expect([state().filter.from, fault()]).toEqual(['2024-11-14', undefined]);
    await typed('Nov 2024');
    expect(state().filter.from).toBe('2024-11');
    await typed('950');
    expect(state().filter.from).toBeNull();
    await user.tab();
    expect([state().filter.from, (field as HTMLInputElement).value]).toEqual(['0950', '950']);
  });

  test('limits the table, or dims its rows', async () => {
    const { app } = await show('table', <TableView />);
    act(() => filterBy(app, { speakers: ['Ben'] }));
    await waitFor(() => expect(document.querySelectorAll('.table-row.dim')).toHaveLength(3));
    act(() => filterHow(app, 'hide'));
    // With that of the headings.
    await waitFor(() => expect(document.querySelectorAll('.table-row')).toHaveLength(2));
    expect(sign()).toBe('3 of 4 hidden · Show all');
  });

  test('leaves in the outline what a line stands in, dimmed', async () => {
    const { app } = await show('outline', <OutlineView />);
    act(() => {
      filterBy(app, { speakers: ['Ben'] });
      filterHow(app, 'hide');
    });
    const rows = [...document.querySelectorAll('.outline-row')];
    expect(rows.map((row) => [row.querySelector('.outline-text')?.textContent, row.classList.contains('dim')])).toEqual(
      [
        ['What now?', true],
        ['Yes', true],
        ['No', false],
      ],
    );
    expect(sign()).toBe('2 of 3 hidden · Show all');
  });

  test('holds for Find, which without words goes through claims that fall', async () => {
    const { app, user, state } = await show('map', <FindBar />);
    act(() => runAction(app, 'find'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Standing' }), 'Falls');
    await waitFor(() => expect(screen.getByText(/^In 1 text, of what the filter leaves/)).toBeTruthy());
    await user.keyboard('{F3}');
    act(() => runAction(app, 'find-next'));
    await waitFor(() => expect(state().selection).toEqual(selectStatements(['yes'])));
    await user.type(screen.getByRole('textbox', { name: 'Find in the debate' }), 'Because');
    await waitFor(() => expect(screen.getByText(/^Not found/)).toBeTruthy());
  });

  test('shows the neighbourhood of a statement in one to three steps, then all again', async () => {
    const { app, state } = await show('map', null);
    act(() => app.select(selectStatements(['q'])));
    act(() => runAction(app, 'neighbourhood'));
    expect(sign()).toBe('1 of 3 dimmed · Show all');
    expect(state().notice?.text).toBe('What is one step away: 1 of 3 dimmed.');
    act(() => app.select(selectStatements([])));
    act(() => runAction(app, 'neighbourhood'));
    act(() => runAction(app, 'neighbourhood'));
    expect(state().filter.near).toEqual({ of: ['q'], steps: 3 });
    act(() => runAction(app, 'neighbourhood'));
    expect(sign()).toBeUndefined();
  });

  test('forgets what is deleted', async () => {
    const { app, state, undo } = await show('map', null);
    act(() => filterBy(app, { near: { of: ['why'], steps: 1 }, speakers: ['Ann'] }));
    act(() => app.select(selectStatements(['why'])));
    await act(async () => runAction(app, 'delete'));
    expect(state().filter).toMatchObject({ near: null, speakers: ['Ann'] });
    await act(undo);
    expect(state().filter.speakers).toEqual(['Ann']);
  });
});
