/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { runAction } from '../../../../renderer/core/actions/run-action.ts';
import { selectStatements } from '../../../../renderer/core/selection.ts';
import { movePlacements } from '../../../../shared/model/commands/placements.ts';
import { addRelation } from '../../../../shared/model/commands/relations.ts';
import { takeDrawnCanvas, takeDrawnCards } from './drawn-components.ts';

// Only now: React looks for who listens when it is loaded.
const { act, fireEvent, likeACanvas, screen, showCanvas, showWindow } = await import('./show-canvas.tsx');

likeACanvas();

describe('a card that did not change is not drawn again', () => {
  test('while the text of another is typed', async () => {
    const { app } = await showCanvas();
    expect(new Set(takeDrawnCards()).size).toBe(5);
    act(() => app.select(selectStatements(['cheap'])));
    act(() => runAction(app, 'edit-text'));
    takeDrawnCards();
    const field = screen.getByRole('textbox', { name: 'Text of the claim' });
    for (const value of ['It is cheap!', 'It is cheap! And so much of it that the card grows by more than a line.']) {
      fireEvent.change(field, { target: { value } });
    }
    expect(new Set(takeDrawnCards())).toEqual(new Set(['card-cheap']));
  });

  test('while another is moved', async () => {
    const { app } = await showCanvas();
    takeDrawnCards();
    act(() => {
      app.change('Move card', (debate) =>
        movePlacements(debate, { moves: [{ placement: 'placement-alone', x: 700, y: 500 }] }),
      );
    });
    expect(takeDrawnCards().filter((id) => id !== 'card-alone')).toEqual([]);
  });

  test('when two others are linked', async () => {
    const { app } = await showCanvas();
    takeDrawnCards();
    act(() => {
      app.change('Link', (debate) =>
        addRelation(debate, {
          newId: () => 'new',
          kind: 'attacks',
          premises: ['alone'],
          target: { statement: 'no' },
        }),
      );
    });
    expect(new Set(takeDrawnCards())).toEqual(new Set(['card-alone']));
  });

  test('when another is selected', async () => {
    const { app } = await showCanvas();
    act(() => app.select(selectStatements(['cheap'])));
    takeDrawnCards();
    act(() => app.select(selectStatements(['alone'])));
    expect(new Set(takeDrawnCards())).toEqual(new Set(['card-cheap', 'card-alone']));
  });
});

describe('the canvas is not drawn again', () => {
  test('when what can be undone has another name, or is on the disk by now', async () => {
    const { app } = await showWindow();
    expect(takeDrawnCanvas()).toBeGreaterThan(0);
    act(() => app.store.setState({ labels: { undo: 'Move card', redo: null }, saved: false }));
    screen.getByText('Saving…');
    act(() => app.store.setState({ saved: true }));
    expect(takeDrawnCanvas()).toBe(0);
  });
});
