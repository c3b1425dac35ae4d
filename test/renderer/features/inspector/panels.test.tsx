/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { NOTHING, type Selection, selectStatements } from '../../../../renderer/core/selection.ts';
import { showMore } from '../../../../renderer/core/slices/window.ts';
import { Inspector } from '../../../../renderer/features/inspector/inspector.tsx';
import { editStatement } from '../../../../shared/model/commands/statements.ts';
import type { DebateData } from '../../../../shared/model/debate.ts';
import { dataOf } from '../../../fixtures/debates.ts';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { likeABrowser } from '../../fixtures/browser.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';

likeABrowser();

function inspect(selection: Selection, data?: DebateData) {
  return showInApp(<Inspector />, {
    prepare: (app) => {
      app.select(selection);
      showMore(app, true);
    },
    ...(data && { data }),
  });
}

const section = (name: string) => within(screen.getByRole('group', { name }));
const items = (name: string) =>
  section(name)
    .getAllByRole('listitem')
    .map((item) => item.textContent);
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const options = (name: string) =>
  within(screen.getByRole('combobox', { name }))
    .getAllByRole('option')
    .map((option) => option.textContent);

describe('with nothing selected, the inspector', () => {
  test('tells of the map and the debate', async () => {
    const { user, state } = await inspect(NOTHING);
    expect(screen.getByText('23 cards · 20 relations. Conclusions on top.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Debate properties…' }));
    expect(state().dialogs).toEqual([{ kind: 'properties' }]);
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('says what to do first on an empty map', async () => {
    await inspect(NOTHING, dataOf({}));
    expect(screen.getByText(/Begin with the question that is debated, or with a claim/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Add question' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Add claim' })).toBeTruthy();
  });

  test('makes a map where there is none', async () => {
    const { user, debate } = await inspect(NOTHING, { ...dataOf({}), maps: [] });
    await user.click(screen.getByRole('button', { name: 'New map' }));
    expect(debate().maps.size).toBe(1);
    expect(screen.getByText('0 cards · 0 relations. Conclusions on top.')).toBeTruthy();
  });
});

describe('several statements in the inspector', () => {
  const several = selectStatements(['claim-national', 'claim-local']);

  test('are counted and listed', async () => {
    await inspect(several);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('2 statements');
    expect(items('Selected')).toEqual([
      '“There should be a national inquiry on a statutory footing.”',
      expect.stringMatching(/^“Inquiries should be led locally/),
    ]);
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('are given a tag, and lose it, together', async () => {
    const { user, debate, app } = await inspect(several);
    act(() => void app.change('Tag', (current) => editStatement(current, { statement: 'claim-local', tags: ['x'] })));
    const tagged = () =>
      ['claim-national', 'claim-local'].filter((id) => debate().get('statement', id).tags.includes('x'));
    await user.type(field('Add tags to all'), 'x{Enter}');
    expect(tagged()).toHaveLength(2);
    expect(app.store.getState().notice?.text).toBe('“x” added to 1 statement.');
    await user.click(screen.getByRole('button', { name: 'Remove the tag x' }));
    expect(tagged()).toHaveLength(0);
  });

  test('are attributed with a stance, made questions and put on a new map, each as one step', async () => {
    const { user, debate, app } = await inspect(several);
    const ids = ['claim-national', 'claim-local'];
    const moves = debate().moves.size;
    await user.selectOptions(screen.getByRole('combobox', { name: 'Stance' }), 'denies');
    await user.type(screen.getByRole('combobox', { name: 'Attribute to a speaker' }), 'Ann Lee{Enter}');
    const added = [...debate().moves.values()].slice(moves);
    expect(added.map(({ act, target }) => [act, target])).toEqual(ids.map((id) => ['denies', { statement: id }]));
    await user.click(screen.getByRole('button', { name: 'Place on a map…' }));
    await user.click(screen.getByRole('menuitem', { name: 'A new map' }));
    const map = debate().mapsInOrder().at(-1)?.id ?? '';
    expect(
      debate()
        .placementsByMap.get(map)
        .map(({ statement }) => statement),
    ).toEqual(ids);
    act(() => app.store.getState().session?.undo());
    await waitFor(() => expect(debate().maps.has(map)).toBe(false));
    await user.click(screen.getByRole('button', { name: 'Make questions' }));
    expect(app.store.getState().notice?.text).toMatch(/relation|answer/);
  });

  test('become implicit together', async () => {
    const { user, debate } = await inspect(several);
    await user.click(screen.getByRole('button', { name: 'Make implicit' }));
    expect(debate().get('statement', 'claim-local').implicit).toBe(true);
    expect(screen.getByRole('button', { name: 'Make explicit' })).toBeTruthy();
  });
});

describe('a relation in the inspector', () => {
  const data = dataOf({
    claims: { a: 'Alpha', b: 'Beta', c: 'Gamma', u: 'Under' },
    questions: { q: 'Which?' },
    relations: [
      ['r', 'supports', ['a', 'b'], 'c'],
      ['x', 'attacks', ['u'], 'r'],
    ],
    placed: { a: [0, 0], b: [300, 0], c: [0, 300], u: [600, 0], q: [900, 0] },
  });
  const relation = (id: string): Selection => ({ kind: 'relation', id });

  test('is said in a sentence, with what bears on it', async () => {
    await inspect(relation('r'), data);
    expect(screen.getByText('“Alpha” and “Beta” together support “Gamma”.')).toBeTruthy();
    expect(items('Bearing on this step')).toEqual(['×is undercut by “Under”']);
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('has only kinds that its ends allow', async () => {
    const { user, debate } = await inspect(relation('r'), data);
    expect(options('Kind')).toEqual(['supports', 'attacks']);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'attacks');
    expect(debate().get('relation', 'r').kind).toBe('attacks');
  });

  test('is called an undercut where it attacks a relation', async () => {
    await inspect(relation('x'), data);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('×Undercut');
    expect(options('Kind')).toEqual(['supports', 'undercuts']);
  });

  test('gains and loses linked premises, but not the last', async () => {
    const { user, debate } = await inspect(relation('r'), data);
    await user.click(screen.getByRole('button', { name: 'Take out the premise Beta' }));
    expect(debate().get('relation', 'r').premises).toEqual(['a']);
    expect(screen.queryByRole('button', { name: /^Take out the premise/ })).toBeNull();
    await user.type(screen.getByRole('combobox', { name: 'Link a premise' }), 'und{Enter}');
    expect(debate().get('relation', 'r').premises).toEqual(['a', 'u']);
  });

  test('is aimed only at what it may be aimed at', async () => {
    const { user, debate } = await inspect(relation('r'), data);
    const target = screen.getByRole('combobox', { name: 'Aim at something else' });
    await user.click(target);
    const listed = within(screen.getByRole('listbox')).getAllByRole('option');
    // Not at the question, nor at the undercut, which is aimed at it.
    expect(listed.map((option) => option.textContent)).toEqual(['Alpha', 'Beta', 'Under']);
    await user.type(target, 'beta{Enter}');
    expect(debate().get('relation', 'r').target).toEqual({ statement: 'b' });
  });

  test('has a scheme by any name, and offers the common ones', async () => {
    const { user, onDisk, state } = await inspect(relation('r'), data);
    const scheme = screen.getByRole('combobox', { name: 'Scheme' });
    await user.type(scheme, 'My own scheme');
    await user.tab();
    expect((await onDisk()).get('relation', 'r').scheme).toBe('My own scheme');
    expect(state().labels.undo).toBe('Edit scheme');
    expect(document.querySelector('datalist option[value="Argument from expert opinion"]')).not.toBeNull();
  });

  test('lists the moves on the step', async () => {
    await inspect(relation('step-criticism'));
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'What Chris Philp does' }).value).toBe('denies');
  });
});

describe('a speaker in the inspector', () => {
  const cooper: Selection = { kind: 'speaker', id: 'speaker-cooper' };

  test('has a name that cannot be blank', async () => {
    const { user, debate } = await inspect(cooper);
    await user.clear(field('Name'));
    expect(screen.getByRole('alert').textContent).toBe('The speaker has an empty name: give it one.');
    expect(debate().get('speaker', 'speaker-cooper').name).not.toBe('');
    await user.type(field('Name'), 'Y. Cooper MP ');
    expect(field('Name').value).toBe('Y. Cooper MP ');
    expect(debate().get('speaker', 'speaker-cooper').name).toBe('Y. Cooper MP');
  });

  test('has a name on one line, which is shown in as many as it takes', async () => {
    const { user, debate } = await inspect(cooper);
    await user.clear(field('Name'));
    await user.type(field('Name'), 'Independent Inquiry{Enter}');
    await user.paste(' into\nChild Sexual Abuse');
    expect(field('Name').tagName).toBe('TEXTAREA');
    expect(debate().get('speaker', 'speaker-cooper').name).toBe('Independent Inquiry into Child Sexual Abuse');
  });

  test('that is renamed is also called as before, whatever was typed between, as one step', async () => {
    const { user, debate, state, undo } = await inspect(cooper);
    const before = debate().get('speaker', 'speaker-cooper');
    await user.type(field('Name'), ' M');
    act(() => state().session?.writeTyped());
    await user.type(field('Name'), 'P');
    await user.tab();
    expect(debate().get('speaker', 'speaker-cooper')).toMatchObject({
      name: 'Yvette Cooper MP',
      otherNames: ['Yvette Cooper'],
    });
    expect(section('Also called').getByText('Yvette Cooper')).toBeTruthy();
    await act(undo);
    expect(debate().get('speaker', 'speaker-cooper')).toEqual(before);
  });

  test('gets other names, and loses them', async () => {
    const { user, debate } = await inspect(cooper);
    await user.type(section('Also called').getByRole('textbox', { name: 'Add another name' }), 'Cooper, Y.{Enter}');
    expect(debate().get('speaker', 'speaker-cooper').otherNames).toEqual(['Cooper, Y.']);
    await user.click(section('Also called').getByRole('button', { name: 'Remove the name Cooper, Y.' }));
    expect(debate().get('speaker', 'speaker-cooper').otherNames).toEqual([]);
  });

  test('has a role, a kind and a colour', async () => {
    const { user, debate } = await inspect(cooper);
    await user.type(field('Role'), ' of the United Kingdom');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Organisation');
    await user.click(screen.getByRole('radio', { name: 'Sky' }));
    expect(debate().get('speaker', 'speaker-cooper')).toMatchObject({
      role: 'Home Secretary of the United Kingdom',
      kind: 'organisation',
      colour: '#4b9bc7',
    });
    fireEvent.change(screen.getByLabelText('Another colour'), { target: { value: '#102030' } });
    expect(debate().get('speaker', 'speaker-cooper').colour).toBe('#102030');
  });

  test('has moves in the order of time, which lead to their statements', async () => {
    const { user, state } = await inspect(cooper);
    expect(
      section('Moves')
        .getAllByRole('heading', { level: 4 })
        .map((day) => day.textContent),
    ).toEqual(['6 January 2025', '16 January 2025']);
    await user.click(section('Moves').getByRole('link', { name: /There should be a national inquiry/ }));
    expect(state().selection).toEqual({ kind: 'statements', ids: ['claim-national'] });
  });

  test('is merged into another after asking', async () => {
    const { user, state, debate } = await inspect(cooper);
    await user.type(screen.getByRole('combobox', { name: 'Merge into another speaker' }), 'keir{Enter}');
    const [dialog] = state().dialogs;
    expect(dialog).toMatchObject({ kind: 'confirm', title: 'Merge “Yvette Cooper” into “Keir Starmer”?' });
    expect(debate().speakers.has('speaker-cooper')).toBe(true);
    act(() => {
      if (dialog?.kind === 'confirm') dialog.run();
    });
    expect(debate().speakers.has('speaker-cooper')).toBe(false);
    expect(state().selection).toEqual({ kind: 'speaker', id: 'speaker-starmer' });
  });

  test('has no accessibility faults', async () => {
    await inspect(cooper);
    expect(await accessibilityFaults()).toEqual([]);
  });
});
