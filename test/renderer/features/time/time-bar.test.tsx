/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { cleanup } from '@testing-library/react';
import { runAction } from '../../../../renderer/core/actions/run-action.ts';
import { filteredNow } from '../../../../renderer/core/filter/use-filtered.ts';
import { selectStatements } from '../../../../renderer/core/selection.ts';
import { filterBy } from '../../../../renderer/core/slices/filter.ts';
import { changesInSight, playTime, showMoment } from '../../../../renderer/core/slices/time.ts';
import { CanvasView } from '../../../../renderer/features/map/canvas-view.tsx';
import { TimeBar } from '../../../../renderer/features/time/time-bar.tsx';
import { editStatement } from '../../../../shared/model/commands/statements.ts';
import type { Act, Move, Speaker } from '../../../../shared/model/entities.ts';
import { dataOf, orderKey } from '../../../fixtures/debates.ts';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';
import { act, fireEvent, likeACanvas, screen } from '../map/show-canvas.tsx';

likeACanvas();

const speaker = (id: string): Speaker => {
  return { id, kind: 'person', name: id, otherNames: [], role: '', colour: '#000000' };
};
const move = (id: string, by: string, does: Act, statement: string, at: string, i: number): Move => {
  const rest = { words: '', excerpt: null, replyTo: null, order: orderKey(i) };
  return { id, speaker: by, act: does, target: { statement }, at, ...rest };
};
const data = dataOf({
  claims: { yes: 'It is so', no: 'It is not so', old: 'What nobody dated' },
  relations: [['attack', 'attacks', ['no'], 'yes']],
  placed: { yes: [0, 0], no: [0, 300], old: [400, 0] },
  with: {
    speakers: [speaker('Ann'), speaker('Bo')],
    moves: [
      move('m0', 'Ann', 'asserts', 'yes', '2025-01', 0),
      move('m1', 'Bo', 'asserts', 'no', '2025-01', 1),
      move('m2', 'Ann', 'concedes', 'no', '2025-03-02', 2),
    ],
  },
});

async function showTime() {
  const shown = await showInApp(
    <>
      <CanvasView />
      <TimeBar />
    </>,
    { data, marks: ['standing'], answers: { 'debate.marked': () => null } },
  );
  act(() => runAction(shown.app, 'over-time'));
  await screen.findByText('3 of 3 statements said · 1 is without a date and always there');
  return shown;
}
const slider = (label: string) => screen.getByRole<HTMLInputElement>('slider', { name: label });
const card = (text: string) => screen.getByRole('group', { name: new RegExp(`: ${text}$`) });

test('the slider goes from the first move to the last; what is not said yet is an outline, and stances are of then', async () => {
  await showTime();
  expect(document.activeElement).toBe(slider('Moment'));
  expect(slider('Moment').getAttribute('aria-valuetext')).toBe('3 of 3: 2 March 2025: Ann concedes “It is not so”');
  fireEvent.change(slider('Moment'), { target: { value: '1' } });
  await screen.findByRole('group', { name: 'Counterclaim, not yet said: It is not so' });
  await screen.findByRole('group', { name: 'Claim, stands: It is so' });
  expect(card('It is not so').className).toContain('not-yet');
  expect(card('What nobody dated').className).not.toContain('not-yet');
  expect(screen.getByText('2 of 3 statements said · 1 is without a date and always there')).toBeTruthy();
  expect(card('It is not so').textContent).not.toContain('Bo');
  expect(await accessibilityFaults()).toEqual([]);
});

test('a date of any precision is typed; one that is none is refused with a sentence', async () => {
  const { user } = await showTime();
  const field = screen.getByRole('textbox', { name: 'As of' });
  await user.clear(field);
  await user.type(field, 'soon{Enter}');
  expect(screen.getByRole('alert').textContent).toContain('“soon” is not understood as a date');
  await user.clear(field);
  await user.type(field, 'since 2019{Enter}');
  expect(screen.getByRole('alert').textContent).toContain('“2019/..” is not a date from which on');
  await user.clear(field);
  await user.type(field, 'Feb 2025{Enter}');
  expect((field as HTMLInputElement).value).toBe('February 2025');
  expect(slider('Moment').value).toBe('2');
  await screen.findByRole('group', { name: 'Claim, falls: It is so' });
  expect(screen.queryByRole('alert')).toBeNull();
});

test('Space plays it from the beginning to the end, and Escape leaves it', async () => {
  const { state } = await showTime();
  fireEvent.keyDown(slider('Moment'), { key: ' ' });
  expect(state().time).toMatchObject({ isPlaying: true, moment: { through: null } });
  fireEvent.keyDown(slider('Moment'), { key: ' ' });
  expect(state().time?.isPlaying).toBe(false);
  fireEvent.keyDown(slider('Moment'), { key: 'Escape' });
  expect(state().time).toBeNull();
  await screen.findByRole('group', { name: 'Claim, falls: It is so' });
});

test('two moments are compared in a list that leads to what it names, and on the cards', async () => {
  const { app, user, state, asked } = await showTime();
  act(() => runAction(app, 'compare-times'));
  fireEvent.change(slider('Compared with'), { target: { value: '1' } });
  await screen.findByText(/^3 changes since/);
  expect(screen.getByRole('group', { name: 'Counterclaim, new, conceded, stands: It is not so' })).toBeTruthy();
  expect(screen.getByRole('group', { name: 'Claim, now falls: It is so' })).toBeTruthy();
  expect(await accessibilityFaults()).toEqual([]);
  await user.click(screen.getByRole('link', { name: 'Ann conceded “It is not so”.' }));
  expect(state().selection).toMatchObject({ kind: 'statements', ids: ['no'] });
  await user.click(screen.getByRole('button', { name: 'Copy the changes' }));
  const copied = asked.find(({ name }) => name === 'clipboard.writeText')?.args;
  expect(JSON.stringify(copied)).toContain('## Conceded\\n\\n- Ann conceded');
  fireEvent.change(slider('Moment'), { target: { value: '0' } });
  await screen.findByText(/comes later: move one of the two/);
});

test('an edit goes to the debate of today, is told, and writes nothing else', async () => {
  const { app, state, onDisk } = await showTime();
  act(() => showMoment(app, { through: 'm0' }));
  act(() => {
    app.change('Edit', (debate) => editStatement(debate, { statement: 'yes', note: 'Noted' }));
  });
  expect(state().notice?.text).toContain('debate of today');
  expect(state().time?.moment).toEqual({ through: 'm0' });
  const disk = await onDisk();
  expect(disk.moves.size).toBe(3);
  expect(disk.get('statement', 'yes').note).toBe('Noted');
});

test('how strong the chosen claim was is drawn and told', async () => {
  const { app } = await showTime();
  act(() => app.select(selectStatements(['yes'])));
  await screen.findByText(/January 2025: stands, strength 0.50; January 2025: falls, strength 0.25\./);
});

test('the filter asks who said what by the moment that is shown', async () => {
  const { app, state } = await showTime();
  const left = () => [...(filteredNow(state())?.left ?? [])];
  act(() => filterBy(app, { speakers: ['Ann'] }));
  expect(left()).toEqual(['yes', 'no']);
  act(() => showMoment(app, { through: 'm1' }));
  expect(left()).toEqual(['yes']);
});

test('playing ends with the bar, so that nothing moves when it is shown again', async () => {
  const { app, state } = await showTime();
  act(() => playTime(app, true));
  cleanup();
  expect(state().time?.isPlaying).toBe(false);
});

test('changes are told of the two moments that are shown, and of no others', () => {
  const time = { moment: '2025', since: '2024', isPlaying: false, speed: 1 } as const;
  const answer = (since: string | null) => ({ asOf: { moment: '2025', since, changes: [] } }) as never;
  expect(changesInSight({ time, evaluated: answer('2023') })).toBeNull();
  expect(changesInSight({ time, evaluated: answer('2024') })).toEqual([]);
});
