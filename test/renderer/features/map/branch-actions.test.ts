/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { runAction } from '../../../../renderer/core/actions/run-action.ts';
import { selectStatements } from '../../../../renderer/core/selection.ts';
import { addMove } from '../../../../shared/model/commands/moves.ts';
import { addSpeaker } from '../../../../shared/model/commands/speakers.ts';
import { act, fireEvent, likeACanvas, screen, showCanvas } from './show-canvas.tsx';

likeACanvas();

const marked = (look: string) =>
  [...document.querySelectorAll(`.react-flow__node.${look}`)].map((node) => node.getAttribute('data-id')).sort();

describe('a selection', () => {
  test('of a card lights its lines, and the cards at their other ends', async () => {
    const { app } = await showCanvas();
    act(() => app.select(selectStatements(['yes'])));
    expect(marked('related')).toEqual(['cheap', 'q']);
    const lines = [...document.querySelectorAll('path.relation-light.related')].map((path) =>
      path.closest('[data-relation]')?.getAttribute('data-relation'),
    );
    expect(lines.sort()).toEqual(['rc', 'ry']);
    act(() => app.select(selectStatements(['alone'])));
    expect(marked('related')).toEqual([]);
  });

  test('of a speaker lights the claims that the speaker makes', async () => {
    const { app } = await showCanvas();
    const ann = { newId: () => 'ann', name: 'Ann', kind: 'person', colour: '#123456' } as const;
    const move = (id: string, act: 'asserts' | 'denies', statement: string) =>
      app.change('Move', (debate) =>
        addMove(debate, { newId: () => id, speaker: 'ann', act, target: { statement }, at: null, words: '' }),
      );
    act(() => {
      app.change('Add speaker', (debate) => addSpeaker(debate, ann));
      move('m1', 'asserts', 'cheap');
      move('m2', 'denies', 'no');
      app.select({ kind: 'speaker', id: 'ann' });
    });
    expect(marked('related')).toEqual(['cheap']);
  });
});

describe('a branch', () => {
  test('is selected, and so is the path to the root', async () => {
    const { app, state } = await showCanvas();
    act(() => app.select(selectStatements(['yes'])));
    act(() => runAction(app, 'select-branch'));
    expect(state().selection).toEqual(selectStatements(['yes', 'cheap']));
    act(() => app.select(selectStatements(['cheap'])));
    act(() => runAction(app, 'select-path'));
    expect(state().selection).toEqual(selectStatements(['cheap', 'yes', 'q']));
  });

  test('alone is to be seen until Escape, or the cross of what says so', async () => {
    const { app, state } = await showCanvas();
    act(() => app.select(selectStatements(['yes'])));
    act(() => runAction(app, 'only-branch'));
    expect(marked('dim')).toEqual(['alone', 'no', 'q']);
    expect(screen.getByText('Only this branch: 2 cards').closest('[role="status"]')).not.toBeNull();
    const surface = screen.getByRole('application', { name: /^Map/ });
    fireEvent.keyDown(surface, { key: 'Escape' });
    expect(marked('dim')).toEqual([]);
    expect(state().selection).toEqual(selectStatements(['yes']));
    act(() => runAction(app, 'only-branch'));
    fireEvent.click(screen.getByRole('button', { name: 'Show the whole map' }));
    expect([marked('dim'), document.activeElement]).toEqual([[], surface]);
    act(() => runAction(app, 'only-branch'));
    act(() => runAction(app, 'only-branch'));
    expect(state().onlyBranch).toBeNull();
  });
});
