/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { runAction } from '../../../../renderer/core/actions/run-action.ts';
import { selectStatements } from '../../../../renderer/core/selection.ts';
import { openWalks } from '../../../../renderer/core/slices/walks.ts';
import { WalkPanel } from '../../../../renderer/features/walks/walk-panel.tsx';
import { Dialogs } from '../../../../renderer/shell/dialogs/dialogs.tsx';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { likeABrowser } from '../../fixtures/browser.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';
import { runWorkers } from '../../fixtures/thread-worker.ts';

likeABrowser();
runWorkers();

/** Shows the panel with a walk of three stops: the map, a claim, and another. */
async function showWalk() {
  const shown = await showInApp(
    <>
      <WalkPanel />
      <Dialogs />
    </>,
    { answers: { 'window.fill': () => ({ changed: true }) }, prepare: (app) => openWalks(app) },
  );
  const { app } = shown;
  const add = (...ids: string[]) =>
    act(() => {
      app.select(selectStatements(ids));
      runAction(app, 'add-stop');
    });
  return { ...shown, add };
}

async function showThree() {
  const shown = await showWalk();
  shown.add();
  shown.add('claim-local', 'claim-national');
  return shown;
}

const stops = () =>
  within(screen.getByRole('list', { name: 'Stops' }))
    .getAllByRole('button', { name: /^Stop / })
    .map((each) => each.getAttribute('aria-label'));
const stop = (name: RegExp) => screen.getByRole('button', { name });

describe('the panel of walks', () => {
  test('begins a walk with the map, and adds the selected statements to it', async () => {
    const { debate, add, onDisk, undo } = await showWalk();
    expect(screen.getByText(/leads an audience/)).not.toBeNull();
    add();
    add('claim-local', 'claim-national');
    expect(stops()).toEqual([
      'Stop 1 of 3, whole map: National or local inquiry?',
      "Stop 2 of 3, statement: Inquiries should be led locally, with the government's backing.",
      'Stop 3 of 3, statement: There should be a national inquiry on a statutory footing.',
    ]);
    expect(await accessibilityFaults()).toEqual([]);
    expect((await onDisk()).stops.size).toBe(3);
    await act(undo);
    await act(undo);
    expect([debate().walks.size, debate().stops.size]).toEqual([0, 0]);
  });

  test('moves stops by keys and by dragging, and takes them out', async () => {
    await showThree();
    fireEvent.keyDown(stop(/^Stop 3/), { key: 'ArrowUp', altKey: true });
    stop(/^Stop 1/).focus();
    fireEvent.keyDown(stop(/^Stop 1/), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(stop(/^Stop 2/));
    expect(stops()[1]).toBe('Stop 2 of 3, statement: There should be a national inquiry on a statutory footing.');
    const [dragged, goal] = [stop(/^Stop 3/), stop(/^Stop 1/)];
    const data = new Map<string, string>();
    const dataTransfer = {
      setData: (type: string, value: string) => data.set(type, value),
      getData: (type: string) => data.get(type) ?? '',
      get types() {
        return [...data.keys()];
      },
    };
    fireEvent.dragStart(dragged, { dataTransfer });
    fireEvent.dragOver(goal, { dataTransfer });
    fireEvent.drop(goal, { dataTransfer });
    expect(stops()[0]).toBe("Stop 1 of 3, statement: Inquiries should be led locally, with the government's backing.");
    fireEvent.keyDown(stop(/^Stop 1/), { key: 'Delete' });
    fireEvent.click(screen.getByRole('button', { name: 'Remove stop 1' }));
    expect(stops()).toEqual(['Stop 1 of 1, statement: There should be a national inquiry on a statutory footing.']);
  });

  test('gives a stop its heading, its notes, and a passage to show', async () => {
    const { user, onDisk } = await showThree();
    await user.click(stop(/^Stop 2/));
    await user.type(screen.getByRole('textbox', { name: 'Heading' }), 'Why local');
    await user.type(screen.getByRole('textbox', { name: 'Speaker notes' }), 'Slowly.');
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Shows' }),
      screen.getAllByRole('option', { name: /^Passage “/ })[0] as HTMLElement,
    );
    expect(stops()[1]).toBe('Stop 2 of 3, passage: Why local');
    const kept = [...(await onDisk()).stops.values()].find(({ kind }) => kind === 'passage');
    expect(kept).toMatchObject({
      title: 'Why local',
      note: 'Slowly.',
      statement: 'claim-local',
      excerpt: expect.any(String),
    });
  });
});

describe('a walk that is presented', () => {
  test('goes on and back by keys, tells each stop, and shows the notes', async () => {
    const { app, state, user, asked } = await showThree();
    await user.click(stop(/^Stop 1/));
    act(() => void runAction(app, 'play-walk'));
    const player = await screen.findByRole('dialog', { name: 'Walk: Walk 1' });
    const told = () => within(player).getByRole('status').textContent;
    expect(told()).toBe('Stop 1 of 3. The map National or local inquiry? 23 statements.');
    expect(await accessibilityFaults(player)).toEqual([]);
    const press = (key: string) => fireEvent.keyDown(player.querySelector('[data-first-focus]') as Element, { key });
    press(' ');
    expect(told()).toBe("Stop 2 of 3. Inquiries should be led locally, with the government's backing.");
    press('End');
    press('ArrowRight');
    expect(told()).toBe('Stop 3 of 3. There should be a national inquiry on a statutory footing.');
    press('ArrowLeft');
    press('n');
    expect(within(player).getByRole('region', { name: 'Speaker notes' }).textContent).toBe('No notes for this stop.');
    press('Home');
    expect(told()).toMatch(/^Stop 1 of 3/);
    fireEvent(player, new Event('cancel', { cancelable: true }));
    await waitFor(() => expect(state().dialogs).toEqual([]));
    await waitFor(() =>
      expect(asked.filter(({ name }) => name === 'window.fill').map(({ args }) => args)).toEqual([
        { fills: true },
        { fills: false },
      ]),
    );
  });

  test('is asked for only where there is one', async () => {
    const { app, state } = await showWalk();
    act(() => void runAction(app, 'play-walk'));
    expect(state().dialogs).toEqual([]);
    expect(state().notice?.text).toContain('There is no walk yet');
  });

  test('is not made of the whole map while something else is selected', async () => {
    const { app, state, debate } = await showWalk();
    const [id = ''] = debate().relations.keys();
    act(() => {
      app.select({ kind: 'relation', id });
      runAction(app, 'add-stop');
    });
    expect(state().notice?.text).toContain('nothing to add the whole map');
    expect(debate().walks.size).toBe(0);
  });
});
