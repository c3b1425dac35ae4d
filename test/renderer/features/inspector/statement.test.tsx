/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { sha256 } from '../../../../db/content.ts';
import type { App } from '../../../../renderer/core/app.ts';
import { selectStatements } from '../../../../renderer/core/selection.ts';
import { askForCursor } from '../../../../renderer/core/slices/unsaved.ts';
import { showMore, takePreferences } from '../../../../renderer/core/slices/window.ts';
import { Inspector } from '../../../../renderer/features/inspector/inspector.tsx';
import { editSpeaker } from '../../../../shared/model/commands/speakers.ts';
import { editStatement } from '../../../../shared/model/commands/statements.ts';
import { byOrder, type DebateData } from '../../../../shared/model/debate.ts';
import { sampleDebate } from '../../../../shared/sample/sample-debate.ts';
import { dataOf } from '../../../fixtures/debates.ts';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { likeABrowser } from '../../fixtures/browser.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';

likeABrowser();

function inspect(statement: string, data?: DebateData) {
  const prepare = (app: App) => {
    app.select(selectStatements([statement]));
    showMore(app, true);
  };
  return showInApp(<Inspector />, data === undefined ? { prepare } : { prepare, data });
}

const section = (name: string) => within(screen.getByRole('group', { name }));
const items = (name: string) =>
  section(name)
    .getAllByRole('listitem')
    .map((item) => item.textContent);
const field = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });

describe('the text of a statement', () => {
  test('stands under the word that its card has', async () => {
    await inspect('claim-national');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Position');
    expect(field('Text').value).toBe('There should be a national inquiry on a statutory footing.');
  });

  test('is one step to undo for one visit to the field', async () => {
    const { user, state, onDisk, undo } = await inspect('claim-national');
    await user.clear(field('Text'));
    await user.type(field('Text'), 'A first try');
    await user.tab();
    await user.type(field('Text'), ', and more');
    await user.tab();
    expect((await onDisk()).get('statement', 'claim-national').text).toBe('A first try, and more');
    expect(state().labels.undo).toBe('Edit text');
    await act(undo);
    expect(field('Text').value).toBe('A first try');
    await act(undo);
    expect(field('Text').value).toMatch(/^There should be/);
  });

  test('follows an undo while the field has the focus', async () => {
    const { user, undo } = await inspect('claim-national');
    await user.type(field('Text'), ' Indeed.');
    await act(undo);
    expect(document.activeElement).toBe(field('Text'));
    expect(field('Text').value).toBe('There should be a national inquiry on a statutory footing.');
  });

  test('stays in the field when it is refused, with the reason, and is not written', async () => {
    const { debate } = await inspect('claim-national');
    const long = 'x'.repeat(20_001);
    fireEvent.change(field('Text'), { target: { value: long } });
    expect(screen.getByRole('alert').textContent).toMatch(/20,001 characters long, and may have 20,000/);
    expect(field('Text').value).toBe(long);
    expect(debate().get('statement', 'claim-national').text).toMatch(/^There should be/);
  });

  test('is written when something else is selected', async () => {
    const { app, user, onDisk } = await inspect('claim-national');
    await user.type(field('Text'), ' Now.');
    act(() => app.select(selectStatements(['claim-local'])));
    expect((await onDisk()).get('statement', 'claim-national').text).toMatch(/ Now\.$/);
    expect(field('Text').value).toMatch(/led locally/);
  });
});

describe('a sign that is being chosen in an input method', () => {
  test('is not cut off by the keys that choose it', async () => {
    const { user, debate } = await inspect('claim-national');
    await user.type(field('Text'), '!');
    fireEvent.keyDown(field('Text'), { key: 'Escape', isComposing: true });
    expect(document.activeElement).toBe(field('Text'));
    const speaker = screen.getByRole<HTMLInputElement>('combobox', { name: 'Add speaker' });
    await user.type(speaker, 'Ada');
    fireEvent.keyDown(speaker, { key: 'Escape', isComposing: true });
    fireEvent.keyDown(speaker, { key: 'Enter', isComposing: true });
    expect(speaker.value).toBe('Ada');
    expect(debate().speakers.size).toBe(11);
  });
});

describe('the speakers of a statement', () => {
  test('are listed with what they do and when', async () => {
    await inspect('claim-national');
    expect(
      screen.getAllByRole('combobox', { name: /^What / }).map((each) => (each as HTMLSelectElement).value),
    ).toEqual(['asserts', 'denies', 'asserts']);
    expect(field('Date of the move of Chris Philp').value).toBe('6 January 2025');
  });

  test('become more by typing a new name and Enter, as one edit', async () => {
    const { user, debate, state, onDisk, undo } = await inspect('claim-national');
    await user.type(screen.getByRole('combobox', { name: 'Add speaker' }), 'Ada Lovelace{Enter}');
    const ada = [...debate().speakers.values()].find(({ name }) => name === 'Ada Lovelace');
    const [move] = debate().movesBySpeaker.get(ada?.id ?? '');
    expect(move).toMatchObject({ act: 'asserts', target: { statement: 'claim-national' } });
    await onDisk();
    expect(state().labels.undo).toBe('Add speaker');
    await act(undo);
    expect(debate().speakers.size).toBe(11);
    expect(debate().movesByTargetStatement.count('claim-national')).toBe(3);
  });

  test('that are known are chosen by the beginning of their names, not made again', async () => {
    const { user, debate } = await inspect('claim-national');
    await user.type(screen.getByRole('combobox', { name: 'Add speaker' }), 'elon{Enter}');
    expect(debate().speakers.size).toBe(11);
    expect(debate().movesByTargetStatement.get('claim-national').at(-1)?.speaker).toBe('speaker-musk');
  });

  test('are found by a former name, which is shown', async () => {
    const { user, debate, app } = await inspect('claim-national');
    act(() => {
      app.change('Rename speaker', (held) => editSpeaker(held, { speaker: 'speaker-musk', name: 'The owner of X' }));
    });
    await user.type(screen.getByRole('combobox', { name: 'Add speaker' }), 'Elon Musk');
    expect(screen.getAllByRole('option', { name: /Elon/ }).map((each) => each.textContent)).toEqual([
      'The owner of XElon Musk',
    ]);
    await user.keyboard('{Enter}');
    expect(debate().speakers.size).toBe(11);
    expect(debate().movesByTargetStatement.get('claim-national').at(-1)?.speaker).toBe('speaker-musk');
  });

  test('ask a question', async () => {
    const { user, debate } = await inspect('question-inquiry');
    await user.type(screen.getByRole('combobox', { name: 'Add speaker' }), 'Keir{ArrowDown}{Enter}');
    expect(debate().speakers.size).toBe(11);
    expect(debate().movesByTargetStatement.get('question-inquiry').at(-1)?.act).toBe('questions');
    expect(screen.getByRole('option', { name: 'asks' })).toBeTruthy();
  });

  test('do something else by a choice', async () => {
    const { user, debate } = await inspect('claim-national');
    await user.selectOptions(screen.getByRole('combobox', { name: 'What Yvette Cooper does' }), 'questions');
    const acts = debate().movesByTargetStatement.get('claim-national').sort(byOrder);
    expect(acts.map((move) => move.act)).toEqual(['asserts', 'questions', 'asserts']);
  });

  test('have dates that are written only when they are dates', async () => {
    const { user, debate } = await inspect('claim-national');
    const date = field('Date of the move of Chris Philp');
    const [move] = debate().movesByTargetStatement.get('claim-national').sort(byOrder);
    const at = () => debate().get('move', move?.id ?? '').at;
    await user.clear(date);
    expect(at()).toBeNull();
    await user.type(date, '2025-01');
    expect(at()).toBe('2025-01');
    await user.type(date, '-99');
    expect(at()).not.toMatch(/99/);
    expect(screen.queryByRole('alert')).toBe(null);
    await user.tab();
    expect(screen.getByRole('alert').textContent).toMatch(/“2025-01-99” is not understood as a date/);
    expect(date.value).toBe('2025-01-99');
  });

  test('have dates that are typed as people write them, and shown in the chosen form', async () => {
    const { app, user, debate } = await inspect('claim-national');
    const date = field('Date of the move of Chris Philp');
    const [move] = debate().movesByTargetStatement.get('claim-national').sort(byOrder);
    await user.clear(date);
    await user.type(date, '14. Nov. 2024 um 17:30');
    await user.tab();
    expect(debate().get('move', move?.id ?? '').at).toBe('2024-11-14T17:30');
    expect(date.value).toBe('14 November 2024, 17:30');
    act(() => takePreferences(app, { ...app.store.getState().preferences, dateForm: 'figures' }));
    expect(date.value).toBe('14.11.2024, 17:30');
  });

  test('are put into another order, and deleted', async () => {
    const { user, debate } = await inspect('claim-national');
    const speakers = () =>
      debate()
        .movesByTargetStatement.get('claim-national')
        .sort(byOrder)
        .map(({ speaker }) => speaker);
    await user.click(screen.getByRole('button', { name: 'Move Yvette Cooper up' }));
    expect(speakers()).toEqual(['speaker-cooper', 'speaker-philp', 'speaker-statutory-mps']);
    await user.click(screen.getByRole('button', { name: 'Delete the move of Chris Philp' }));
    expect(speakers()).toEqual(['speaker-cooper', 'speaker-statutory-mps']);
  });
});

describe('the relations of a statement', () => {
  test('are said in sentences, what it does and what is done to it', async () => {
    await inspect('claim-national');
    expect(items('Relations').slice(0, 2)).toEqual([
      '→answers “Should there be a new national inquiry, or inquiries led locally?”',
      '+is supported by “Only a statutory inquiry has the power to compel witnesses.” and ' +
        '“Past failings will only come to light if witnesses can be compelled to appear.” together (Practical reasoning)',
    ]);
  });

  test('are put up and down among those on the same claim, a step to undo each, and the focus goes along', async () => {
    const { user, onDisk, state, undo } = await inspect('claim-national');
    const order = async () =>
      (await onDisk()).relationsByTargetStatement
        .get('claim-national')
        .sort(byOrder)
        .map(({ id }) => id);
    const [first, second, ...others] = await order();
    const down = screen.getAllByRole('button', { name: /^Move down: is supported by “Only a statutory/ })[0];
    act(() => down?.focus());
    await user.keyboard('{Enter}');
    expect(await order()).toEqual([second, first, ...others]);
    expect(state().labels.undo).toBe('Reorder relations');
    expect(items('Relations')[2]).toMatch(/^.is supported by “Only a statutory inquiry/);
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Move down: is supported by “Only a statutory/);
    await user.click(screen.getByRole('button', { name: /^Move up: is supported by “Only a statutory/ }));
    expect(await order()).toEqual([first, second, ...others]);
    // At the beginning there is only the way down.
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Move down: is supported by “Only a statutory/);
    await act(undo);
    expect(await order()).toEqual([second, first, ...others]);
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('name the step that is undercut', async () => {
    await inspect('claim-police');
    expect(items('Relations')[0]).toMatch(/^×undercuts the step from “.+” to “.+”$/);
  });

  test('are selected by their verb, and the other statement by its words', async () => {
    const { user, state } = await inspect('claim-national');
    await user.click(section('Relations').getByRole('link', { name: /Should there be a new/ }));
    expect(state().selection).toEqual({ kind: 'statements', ids: ['question-inquiry'] });
    await user.click(section('Relations').getAllByRole('link', { name: 'is answered by' })[0] as HTMLElement);
    expect(state().selection).toMatchObject({ kind: 'relation', id: 'step-national' });
  });
});

describe('the passages of a statement', () => {
  const { data } = sampleDebate({ sha256 });
  const spoken = { ...data, sources: data.sources.map((source) => ({ ...source, verbatim: true })) };
  const first = () => section('Passages').getAllByRole('figure')[0];

  test('that are reported are not set as quotations', async () => {
    await inspect('claim-national', data);
    expect(first()?.textContent).toMatch(
      /^kept up his call for a national inquiryReported in: Counterclaim\. \(2025, January\)\. Briefing note/,
    );
    expect(first()?.querySelector('.inspector-verbatim')).toBeNull();
  });

  test('from a source that gives the very words are quotations', async () => {
    await inspect('claim-national', spoken);
    expect(first()?.textContent).toMatch(
      /^kept up his call for a national inquiryCounterclaim\. \(2025, January\)\. Briefing note/,
    );
    expect(first()?.querySelector('blockquote')?.className).toContain('inspector-verbatim');
  });

  test('say of a move whether its words are reported', async () => {
    const { user } = await inspect('claim-national', data);
    await user.type(field('Words of Chris Philp, as reported'), 'We need one.');
    expect(section('Speakers').getByText(/^Reported in/)).toBeTruthy();
    expect(field('Words of Chris Philp, as reported').className).not.toMatch(/verbatim/);
  });

  test('set the words of a move as a quotation where they are the very words', async () => {
    await inspect('claim-national', spoken);
    expect(field('Words of Chris Philp').className).toMatch(/verbatim/);
  });
});

describe('the maps of a statement', () => {
  test('are left and joined', async () => {
    const { user, debate } = await inspect('claim-national');
    const maps = () =>
      debate()
        .placementsByStatement.get('claim-national')
        .map(({ map }) => map);
    await user.type(screen.getByRole('combobox', { name: 'Place on another map' }), 'measures{Enter}');
    expect(maps()).toEqual(['map-national-or-local', 'map-measures']);
    await user.click(screen.getByRole('button', { name: 'Take off this map' }));
    expect(maps()).toEqual(['map-measures']);
    await user.click(section('Maps').getByRole('link', { name: 'The measures' }));
    expect(screen.getByRole('button', { name: 'Take off this map' })).toBeTruthy();
  });
});

describe('the tags of a statement', () => {
  test('are added with Enter and a comma, and when the field is left', async () => {
    const { user, debate } = await inspect('claim-police');
    const before = debate().get('statement', 'claim-police').tags;
    await user.type(field('Add tags'), 'safety{Enter}police, first');
    await user.tab();
    expect(debate().get('statement', 'claim-police').tags).toEqual([
      ...new Set([...before, 'safety', 'police', 'first']),
    ]);
  });

  test('are not lost when something else is selected meanwhile', async () => {
    const { app, user, debate } = await inspect('claim-police');
    await user.type(field('Add tags'), 'unfinished');
    act(() => app.select(selectStatements(['claim-local'])));
    expect(debate().get('statement', 'claim-police').tags).toContain('unfinished');
    expect(debate().get('statement', 'claim-local').tags).not.toContain('unfinished');
  });

  test('are removed with Backspace, and with their button', async () => {
    const { user, debate } = await inspect('claim-police');
    await user.type(field('Add tags'), 'one,two,');
    await user.type(field('Add tags'), '{Backspace}');
    expect(debate().get('statement', 'claim-police').tags).not.toContain('two');
    await user.click(screen.getByRole('button', { name: 'Remove the tag one' }));
    expect(debate().get('statement', 'claim-police').tags).not.toContain('one');
  });
});

describe('what a statement is', () => {
  test('says why a claim cannot become a question', async () => {
    const { user, debate } = await inspect('claim-national');
    await user.click(screen.getByRole('radio', { name: 'Question' }));
    expect(screen.getByRole('alert').textContent).toMatch(/cannot become a question because of the relation/);
    expect(debate().get('statement', 'claim-national').kind).toBe('claim');
  });

  test('changes where nothing forbids it; only claims can be implicit', async () => {
    const { user, debate } = await inspect('a', dataOf({ claims: { a: 'Is it so?' } }));
    await user.click(screen.getByRole('checkbox', { name: 'Implicit' }));
    expect(debate().get('statement', 'a').implicit).toBe(true);
    await user.click(screen.getByRole('radio', { name: 'Question' }));
    expect(debate().get('statement', 'a').kind).toBe('question');
    expect(screen.queryByRole('checkbox', { name: 'Implicit' })).toBeNull();
  });

  test('has a weight by number or slider, or none', async () => {
    const { user, debate } = await inspect('claim-national');
    const weight = () => debate().get('statement', 'claim-national').weight;
    await user.type(field('Weight'), '0,7');
    expect(weight()).toBe(0.7);
    fireEvent.change(screen.getByRole('slider'), { target: { value: '0.25' } });
    expect(weight()).toBe(0.25);
    await user.clear(field('Weight'));
    await user.type(field('Weight'), '2');
    expect(screen.getByRole('alert').textContent).toBe('A weight is a number from 0 to 1, such as 0.7.');
    expect(weight()).toBeNull();
    await user.clear(field('Weight'));
    await user.type(field('Weight'), '1');
    await user.click(screen.getByRole('button', { name: 'Clear weight' }));
    expect(weight()).toBeNull();
  });

  test('has a note', async () => {
    const { user, onDisk } = await inspect('claim-police');
    await user.clear(field('Note'));
    await user.type(field('Note'), 'Two{Enter}lines');
    await user.tab();
    expect((await onDisk()).get('statement', 'claim-police').note).toBe('Two\nlines');
  });
});

describe('what a statement may have and has not', () => {
  const more = () => screen.getByRole('button', { name: /^More/ });
  const parts = () => screen.getAllByRole('group').map((group) => group.querySelector('h3')?.textContent);

  test('is under More, which names it, and stays open for what is selected next', async () => {
    const { app, user } = await inspect('bare', dataOf({ claims: { bare: 'Bare', other: 'Other' } }));
    act(() => showMore(app, false));
    expect(more().textContent).toBe('MoreTags, Note, The same as, Kind, Weight');
    expect(more().getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('textbox', { name: 'Note' })).toBeNull();
    expect(await accessibilityFaults()).toEqual([]);
    more().focus();
    await user.keyboard('{Enter}');
    expect([more().textContent, more().getAttribute('aria-expanded')]).toEqual(['More', 'true']);
    act(() => app.select(selectStatements(['other'])));
    expect(screen.getByRole('textbox', { name: 'Note' })).toBeTruthy();
  });

  test('keeps its place while it is filled in, and is never hidden once it is', async () => {
    const { app, user } = await inspect('bare', dataOf({ claims: { bare: 'Bare' } }));
    await user.type(field('Note'), 'To be checked');
    expect(document.activeElement).toBe(field('Note'));
    await user.click(more());
    expect(field('Note').value).toBe('To be checked');
    expect(parts()).not.toContain('Tags');
    act(() => {
      app.change('Edit weight', (debate) => editStatement(debate, { statement: 'bare', weight: 0.5 }));
    });
    expect(field('Weight').value).toBe('0.5');
  });

  test('is shown when its field is asked for', async () => {
    const { app } = await inspect('bare', dataOf({ claims: { bare: 'Bare' } }));
    act(() => showMore(app, false));
    act(() => askForCursor(app, { entity: 'statement', id: 'bare', field: 'note' }));
    expect(document.activeElement).toBe(field('Note'));
  });
});

test('a statement that an undo takes away is no longer shown', async () => {
  const { app, undo } = await inspect('claim-national');
  act(() => {
    app.change('Add claim', () => [
      {
        entity: 'statement',
        id: 'new',
        before: null,
        after: { kind: 'claim', text: 'New', implicit: false, note: '', tags: [], weight: null },
      },
    ]);
    app.select(selectStatements(['new']));
  });
  expect(field('Text').value).toBe('New');
  await act(undo);
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Map');
});

test('a statement of a debate that cannot be changed is read, and its links followed', async () => {
  const { data } = sampleDebate({ sha256 });
  const debate = { path: '/sample.debate', name: 'Sample', data, labels: { undo: null, redo: null }, readOnly: true };
  const { state } = await showInApp(<Inspector />, {
    content: { debate },
    prepare: (app) => app.select(selectStatements(['claim-national'])),
  });
  expect(field('Text').matches(':disabled')).toBe(true);
  expect(screen.getByRole('combobox', { name: 'Add speaker' }).matches(':disabled')).toBe(true);
  // user-event takes links in a disabled fieldset for disabled, which they are not.
  fireEvent.click(section('Relations').getByRole('link', { name: /Should there be a new/ }));
  expect(state().selection).toEqual({ kind: 'statements', ids: ['question-inquiry'] });
  expect(screen.getByRole('complementary', { name: 'Inspector' }).tabIndex).toBe(0);
});

test('a statement in the inspector has no accessibility faults', async () => {
  const { user } = await inspect('claim-national');
  expect(await accessibilityFaults()).toEqual([]);
  await user.type(screen.getByRole('combobox', { name: 'Add speaker' }), 'a');
  expect(await accessibilityFaults()).toEqual([]);
});
