/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { runAction } from '../../../../renderer/core/actions/run-action.ts';
import { selectStatements } from '../../../../renderer/core/selection.ts';
import { showMore } from '../../../../renderer/core/slices/window.ts';
import { Inspector } from '../../../../renderer/features/inspector/inspector.tsx';
import { Dialogs } from '../../../../renderer/shell/dialogs/dialogs.tsx';
import type { ActionId } from '../../../../shared/actions.ts';
import { editStatement } from '../../../../shared/model/commands/statements.ts';
import { Debate } from '../../../../shared/model/debate.ts';
import { sameDebate } from '../../../../shared/model/same-debate.ts';
import { type DebateSketch, dataOf } from '../../../fixtures/debates.ts';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { likeABrowser } from '../../fixtures/browser.ts';
import { giveCanvas } from '../../fixtures/canvas-of.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';

likeABrowser();

const SKETCH: DebateSketch = {
  questions: { q: 'Build it?' },
  claims: { yes: 'Build it.', cheap: 'It is cheap. It is quick.', low: 'Its price is low', no: 'Do not' },
  relations: [
    ['position', 'answers', ['yes'], 'q'],
    ['reason', 'supports', ['cheap'], 'yes'],
    ['same', 'restates', ['low'], 'cheap'],
    ['doubt', 'attacks', ['no'], 'low'],
  ],
  placed: { q: [0, 0], yes: [0, 200], cheap: [0, 400], low: [300, 400], no: [600, 400] },
};

async function showWith(selected: readonly string[], run?: ActionId) {
  const shown = await showInApp(
    <>
      <Inspector />
      <Dialogs />
    </>,
    { data: dataOf(SKETCH), prepare: (app) => showMore(app, true) },
  );
  const canvas = giveCanvas(shown.app);
  act(() => shown.app.select(selectStatements(selected)));
  if (run !== undefined) act(() => runAction(shown.app, run));
  const before = new Debate(shown.debate().toData());
  return { ...shown, ...canvas, before };
}

const dialog = () => within(screen.getByRole('dialog'));
const field = (name: string) => dialog().getByRole<HTMLTextAreaElement>('textbox', { name });
const effects = () => dialog().getByRole('list', { name: 'What happens' }).textContent ?? '';
const press = (name: string) => dialog().getByRole('button', { name });

describe('merging two statements', () => {
  test('keeps the first that was selected, with its own words, and selects it', async () => {
    const { user, onDisk, state, revealed } = await showWith(['cheap', 'low'], 'merge-statements');
    expect(screen.getByRole('dialog', { name: 'Merge two claims' })).toBeTruthy();
    expect(document.activeElement).toBe(dialog().getByRole('radio', { name: 'It is cheap. It is quick.' }));
    await user.click(press('Merge'));
    const after = await onDisk();
    expect(after.statements.has('low')).toBe(false);
    expect(after.get('statement', 'cheap').text).toBe('It is cheap. It is quick.');
    expect(after.get('relation', 'doubt').target).toEqual({ statement: 'cheap' });
    expect(state().dialogs).toEqual([]);
    expect(state().selection).toEqual({ kind: 'statements', ids: ['cheap'] });
    expect(revealed).toEqual(['cheap']);
  });

  test('says what is taken over and what goes, before and after', async () => {
    const { user, state } = await showWith(['cheap', 'low'], 'merge-statements');
    expect(effects()).toContain('The other one goes. Taken over from it: 1 relation.');
    expect(effects()).toContain('The relation between the two goes.');
    expect(effects()).toContain('Both are on one of the maps: there, the card of the other goes.');
    await user.click(dialog().getByRole('radio', { name: 'Its price is low' }));
    expect(effects()).toContain('Taken over from it: 1 relation.');
    await user.click(press('Merge'));
    expect(state().notice?.text).toBe('Merged two claims into one, and with that went 1 relation.');
  });

  test('takes the words of either, or others', async () => {
    const { user, onDisk } = await showWith(['cheap', 'low'], 'merge-statements');
    await user.click(dialog().getByRole('radio', { name: 'Its price is low' }));
    expect(field('Its words').value).toBe('Its price is low');
    await user.click(press('The other’s words'));
    expect(field('Its words').value).toBe('It is cheap. It is quick.');
    await user.click(press('Its own words'));
    await user.type(field('Its words'), ', they say');
    await user.click(press('Merge'));
    expect((await onDisk()).get('statement', 'low').text).toBe('Its price is low, they say');
  });

  test('is one step to undo, which gives back exactly what was there', async () => {
    const { user, onDisk, state, undo, before } = await showWith(['cheap', 'low'], 'merge-statements');
    await user.click(press('Merge'));
    await onDisk();
    expect(state().labels.undo).toBe('Merge claims');
    await act(undo);
    expect(sameDebate(await onDisk(), before)).toBe(true);
  });

  test('is refused without words, and stays open', async () => {
    const { user, debate } = await showWith(['cheap', 'low'], 'merge-statements');
    await user.clear(field('Its words'));
    await user.click(press('Merge'));
    expect(dialog().getByRole('alert').textContent).toBe('The statement that stays needs some words.');
    expect(debate().statements.size).toBe(5);
  });

  test('is offered where two are selected', async () => {
    const { user } = await showWith(['cheap', 'low']);
    await user.click(screen.getByRole('button', { name: 'Merge…' }));
    expect(screen.getByRole('dialog', { name: 'Merge two claims' })).toBeTruthy();
  });

  test('of three takes the others into the first, after they were shown, as one step', async () => {
    const { user, onDisk, undo, before, state } = await showWith(['cheap', 'low', 'no']);
    await user.click(screen.getByRole('button', { name: 'Merge…' }));
    expect(screen.getByRole('dialog', { name: 'Merge 3 claims' }).textContent).toMatch(
      /“It is cheap. It is quick.” stays/,
    );
    await user.click(press('Merge'));
    const merged = await onDisk();
    expect([merged.statements.has('low'), merged.statements.has('no')]).toEqual([false, false]);
    expect(state().notice?.text).toMatch(/^3 claims merged into/);
    await act(undo);
    expect(sameDebate(await onDisk(), before)).toBe(true);
  });

  test('into one that is found by its words lets that one stay', async () => {
    const { user } = await showWith(['low']);
    const combobox = screen.getByRole('combobox', { name: 'Merge into another claim' });
    await user.type(combobox, 'cheap quick{Enter}');
    expect(dialog().getByRole<HTMLInputElement>('radio', { name: 'It is cheap. It is quick.' }).checked).toBe(true);
  });

  test.each([
    [['cheap'], 'Select two or more statements to merge: first the one that stays, then the others.'],
    [['cheap', 'q'], 'A claim and a question cannot be merged: change the kind of one first.'],
  ])('of %j is refused with the reason', async (selected, reason) => {
    const { state } = await showWith(selected, 'merge-statements');
    expect(state().notice?.text).toBe(reason);
    expect(state().dialogs).toEqual([]);
  });

  test('has no accessibility faults', async () => {
    await showWith(['cheap', 'low'], 'merge-statements');
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe('splitting a statement', () => {
  test('divides it after its first sentence, links both halves, and selects them', async () => {
    const { user, onDisk, state, revealed } = await showWith(['cheap'], 'split-statement');
    expect(field('First half').value).toBe('It is cheap.');
    expect(field('Second half').value).toBe('It is quick.');
    await user.click(press('Split'));
    const after = await onDisk();
    const { selection } = state();
    const [kept, half = ''] = selection.kind === 'statements' ? selection.ids : [];
    expect(kept).toBe('cheap');
    expect(after.get('statement', half).text).toBe('It is quick.');
    expect(after.get('relation', 'reason').premises).toEqual(['cheap', half]);
    expect(revealed).toEqual([half]);
  });

  test('says what both halves keep and what stays with the first', async () => {
    await showWith(['cheap'], 'split-statement');
    expect(effects()).toContain(
      'In the relation by which it supports or attacks something, the two become linked premises.',
    );
    expect(effects()).toContain('Its other relation stays with the first half.');
    expect(effects()).toContain('The second half gets a card of its own close by.');
  });

  test('puts the new card where it lies on no other', async () => {
    const { user, onDisk, view } = await showWith(['cheap'], 'split-statement');
    await user.click(press('Split'));
    await onDisk();
    const boxes = [...view.picture.cards.values()].map((card) => card.box);
    const overlapping = boxes.filter((a, i) =>
      boxes.some(
        (b, j) => i < j && a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
      ),
    );
    expect(boxes).toHaveLength(6);
    expect(overlapping).toEqual([]);
  });

  test('is one step to undo, which gives back exactly what was there', async () => {
    const { user, onDisk, state, undo, before } = await showWith(['cheap'], 'split-statement');
    await user.click(press('Split'));
    await onDisk();
    expect(state().labels.undo).toBe('Split claim');
    await act(undo);
    expect(sameDebate(await onDisk(), before)).toBe(true);
  });

  test('divides it anew where the cursor is', async () => {
    const { user } = await showWith(['no'], 'split-statement');
    expect(field('Second half').value).toBe('');
    field('First half').setSelectionRange(2, 2);
    fireEvent.select(field('First half'));
    await user.click(press('Divide at the cursor'));
    expect([field('First half').value, field('Second half').value]).toEqual(['Do', 'not']);
  });

  test('begins at the caret of the field in which the text is being edited', async () => {
    const { app } = await showWith(['cheap']);
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text' });
    act(() => text.focus());
    text.setSelectionRange(5, 5);
    act(() => runAction(app, 'split-statement'));
    expect([field('First half').value, field('Second half').value]).toEqual(['It is', 'cheap. It is quick.']);
  });

  test('is refused with a blank half, and stays open', async () => {
    const { user, debate } = await showWith(['no'], 'split-statement');
    await user.click(press('Split'));
    expect(dialog().getByRole('alert').textContent).toBe('Both halves of a statement that is split need some text.');
    expect(debate().statements.size).toBe(5);
  });

  test.each([
    [['cheap', 'low'], 'Select one statement to split in two.'],
    [[], 'Select one statement to split in two.'],
  ])('of %j is refused with the reason', async (selected, reason) => {
    const { state } = await showWith(selected, 'split-statement');
    expect(state().notice?.text).toBe(reason);
    expect(state().dialogs).toEqual([]);
  });

  test('of a statement without text is refused with the reason', async () => {
    const { app, state } = await showWith(['no']);
    act(() => void app.change('Edit text', (debate) => editStatement(debate, { statement: 'no', text: ' ' })));
    act(() => runAction(app, 'split-statement'));
    expect(state().notice?.text).toBe('The statement has no text to split yet.');
  });

  test('has no accessibility faults', async () => {
    await showWith(['cheap'], 'split-statement');
    expect(await accessibilityFaults()).toEqual([]);
  });
});

test.each(['merge-statements', 'split-statement'] as const)(
  '%s is refused where a debate can only be read',
  async (action) => {
    const data = dataOf(SKETCH);
    const debate = { path: '/read.debate', name: 'Read', data, labels: { undo: null, redo: null }, readOnly: true };
    const { app, state } = await showInApp(<Dialogs />, { content: { debate } });
    act(() => app.select(selectStatements(action === 'merge-statements' ? ['cheap', 'low'] : ['cheap'])));
    act(() => runAction(app, action));
    expect(state().notice?.text).toBe('This debate can be read, but not changed: its file is write-protected.');
    expect(state().dialogs).toEqual([]);
  },
);
