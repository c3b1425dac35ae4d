/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { sha256 } from '../../../../db/content.ts';
import type { App } from '../../../../renderer/core/app.ts';
import { Navigator } from '../../../../renderer/features/navigator/navigator.tsx';
import { judgeCitation } from '../../../../shared/model/commands/citations.ts';
import { takeOffMap } from '../../../../shared/model/commands/placements.ts';
import { sampleDebate } from '../../../../shared/sample/sample-debate.ts';
import { dataOf } from '../../../fixtures/debates.ts';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { likeABrowser } from '../../fixtures/browser.ts';
import type { OpenOptions } from '../../fixtures/open-app.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';
import { runWorkers } from '../../fixtures/thread-worker.ts';

likeABrowser();
// What needs attention in a large debate is found in a worker.
runWorkers();

const NATIONAL = 'There should be a national inquiry on a statutory footing.';

function showNavigator(options: OpenOptions & { prepare?: (app: App) => void } = {}) {
  return showInApp(<Navigator />, options);
}

const section = (name: string) => within(screen.getByRole('region', { name }));
const rows = (name: string) =>
  section(name)
    .getAllByRole('listitem')
    .map((row) => row.textContent);
const mapRow = (name: RegExp) => section('Maps').getByRole('button', { name });

/** Carries a drag from one element to another. */
function drag(from: Element, to: Element): void {
  const carried = new Map<string, string>();
  const dataTransfer = {
    setData: (type: string, value: string) => carried.set(type, value),
    getData: (type: string) => carried.get(type) ?? '',
    get types() {
      return [...carried.keys()];
    },
  };
  fireEvent.dragStart(from, { dataTransfer });
  fireEvent.dragOver(to, { dataTransfer });
  fireEvent.drop(to, { dataTransfer });
}

describe('the maps in the navigator', () => {
  test('are listed in their order, each with its number of cards, the one that is shown marked', async () => {
    await showNavigator();
    expect(rows('Maps')).toEqual([
      'National or local inquiry?23 cards',
      'The Musk–Starmer exchange10 cards',
      'The measures22 cards',
    ]);
    expect(mapRow(/National/).getAttribute('aria-current')).toBe('page');
  });

  test('are shown by a click', async () => {
    const { user, state } = await showNavigator();
    await user.click(mapRow(/measures/));
    expect(state().map).toBe('map-measures');
  });

  test('are renamed in place after a double click, as one edit', async () => {
    const { user, onDisk, state } = await showNavigator();
    await user.dblClick(mapRow(/measures/));
    await user.keyboard('The reforms{Enter}');
    expect((await onDisk()).get('map', 'map-measures').title).toBe('The reforms');
    expect(state().labels.undo).toBe('Rename map');
  });

  test('are renamed after F2, and keep their titles at Escape', async () => {
    const { user, debate } = await showNavigator();
    mapRow(/measures/).focus();
    await user.keyboard('{F2}Something else{Escape}');
    expect(debate().get('map', 'map-measures').title).toBe('The measures');
    expect(document.activeElement).toBe(mapRow(/measures/));
  });

  test('keep their titles when a blank one is given, and say why', async () => {
    const { user, debate, state } = await showNavigator();
    await user.dblClick(mapRow(/measures/));
    await user.clear(screen.getByRole('textbox', { name: 'Title of the map' }));
    await user.keyboard('{Enter}');
    expect(debate().get('map', 'map-measures').title).toBe('The measures');
    expect(state().notice?.text).toBe('The map has an empty title: give it one.');
  });

  test('are put into another order with Alt and the arrow keys, which keeps the focus', async () => {
    const { user, debate } = await showNavigator();
    mapRow(/National/).focus();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(
      debate()
        .mapsInOrder()
        .map(({ id }) => id),
    ).toEqual(['map-musk-starmer', 'map-national-or-local', 'map-measures']);
    expect(document.activeElement?.textContent).toMatch(/National/);
  });

  test('are put where they are dragged', async () => {
    const { debate } = await showNavigator();
    act(() => drag(mapRow(/measures/), mapRow(/National/)));
    expect(
      debate()
        .mapsInOrder()
        .map(({ id }) => id),
    ).toEqual(['map-measures', 'map-national-or-local', 'map-musk-starmer']);
  });

  test('show themselves before their context menu opens', async () => {
    const { state } = await showNavigator();
    fireEvent.contextMenu(mapRow(/measures/), { clientX: 20, clientY: 30 });
    expect(state().map).toBe('map-measures');
    expect(state().contextMenu).toEqual({ menu: 'map', at: { x: 20, y: 30 } });
  });

  test('become more with the button', async () => {
    const { user, state, debate } = await showNavigator();
    await user.click(screen.getByRole('button', { name: 'New map' }));
    expect(debate().get('map', state().map ?? '').title).toBe('Map 4');
  });

  test('say what to do while there is none', async () => {
    await showNavigator({ data: { ...dataOf({}), maps: [] } });
    expect(screen.getByText('No map yet. Make one to place claims on.')).toBeTruthy();
  });
});

describe('the speakers', () => {
  const speakerRow = (name: RegExp) => screen.getByRole('button', { name });

  test('are renamed in place after a double click, as one edit', async () => {
    const { user, onDisk, state } = await showNavigator();
    await user.dblClick(speakerRow(/Elon Musk/));
    await user.keyboard('E. Musk{Enter}');
    expect((await onDisk()).get('speaker', 'speaker-musk').name).toBe('E. Musk');
    expect(state().labels.undo).toBe('Rename speaker');
  });

  test('are renamed after F2, and keep their names at Escape', async () => {
    const { user, debate } = await showNavigator();
    speakerRow(/Elon Musk/).focus();
    await user.keyboard('{F2}Nobody{Escape}');
    expect(debate().get('speaker', 'speaker-musk').name).toBe('Elon Musk');
    expect(document.activeElement).toBe(speakerRow(/Elon Musk/));
    await user.keyboard('{F2}');
    await user.clear(screen.getByRole('textbox', { name: 'Name of the speaker' }));
    await user.keyboard('E. Musk{Enter}');
    expect(debate().get('speaker', 'speaker-musk').name).toBe('E. Musk');
  });

  test('are selected before their context menu opens', async () => {
    const { state } = await showNavigator();
    fireEvent.contextMenu(speakerRow(/Elon Musk/), { clientX: 20, clientY: 30 });
    expect(state().selection).toEqual({ kind: 'speaker', id: 'speaker-musk' });
    expect(state().contextMenu).toEqual({ menu: 'speaker', at: { x: 20, y: 30 } });
  });
});

describe('the maps of a debate that cannot be changed', () => {
  test('keep their titles and their order, and it is said why', async () => {
    const { data } = sampleDebate({ sha256 });
    const debate = { path: '/sample.debate', name: 'Sample', data, labels: { undo: null, redo: null }, readOnly: true };
    const { user, state } = await showNavigator({ content: { debate } });
    mapRow(/National/).focus();
    await user.keyboard('{F2}');
    expect(screen.queryByRole('textbox', { name: 'Title of the map' })).toBeNull();
    expect(state().notice?.text).toMatch(/can be read, but not changed/);
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(rows('Maps')[0]).toMatch(/National/);
  });
});

describe('the speakers in the navigator', () => {
  test('are listed with the number of statements they speak to', async () => {
    await showNavigator();
    expect(rows('Speakers').slice(0, 3)).toEqual([
      'Yvette Cooper26 statements',
      'Keir Starmer8 statements',
      'Elon Musk3 statements',
    ]);
  });

  test('are selected by a click', async () => {
    const { user, state } = await showNavigator();
    await user.click(section('Speakers').getByRole('button', { name: /Elon Musk/ }));
    expect(state().selection).toEqual({ kind: 'speaker', id: 'speaker-musk' });
    expect(
      section('Speakers')
        .getByRole('button', { name: /Elon Musk/ })
        .getAttribute('aria-current'),
    ).toBe('true');
  });

  test('are reached one after the other with the arrow keys', async () => {
    const { user } = await showNavigator();
    section('Speakers')
      .getByRole('button', { name: /Yvette Cooper/ })
      .focus();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(document.activeElement?.textContent).toMatch(/Keir Starmer/);
    await user.keyboard('{End}');
    expect(document.activeElement?.textContent).toMatch(/Survivors from Oldham/);
  });

  test('say what to do while there is none', async () => {
    await showNavigator({ data: dataOf({}) });
    expect(screen.getByText(/No speakers yet\. Add one, or name one/)).toBeTruthy();
    expect(screen.getByText(/No sources yet\. Add the documents/)).toBeTruthy();
  });
});

describe('the statements in the navigator', () => {
  const offMap = (app: App) => {
    app.change('Take off map', (debate) =>
      takeOffMap(debate, { map: 'map-national-or-local', statements: ['claim-national'] }),
    );
  };

  test('are closed at first, with how many there are', async () => {
    await showNavigator({ prepare: offMap });
    const groups = section('Statements').getAllByRole('button');
    expect(groups.map((group) => group.textContent)).toEqual([
      'On no map1 statement',
      'Beyond their words14 statements',
      'All statements52 statements',
    ]);
    expect(groups.map((group) => group.getAttribute('aria-expanded'))).toEqual(Array(3).fill('false'));
  });

  test('on no map are placed on the one that is shown, where it is free', async () => {
    const { user, debate, state } = await showNavigator({ prepare: offMap });
    await user.click(screen.getByRole('button', { name: /On no map/ }));
    await user.click(screen.getByRole('button', { name: 'Place on this map' }));
    const [placement] = debate().placementsByStatement.get('claim-national');
    expect(placement?.map).toBe('map-national-or-local');
    expect(state().selection).toEqual({ kind: 'statements', ids: ['claim-national'] });
    const others = debate()
      .placementsByMap.get('map-national-or-local')
      .filter(({ statement }) => statement !== 'claim-national');
    expect(others.some(({ x, y }) => x === placement?.x && y === placement?.y)).toBe(false);
  });

  test('on no map are placed all at once, where there are several', async () => {
    const data = dataOf({ claims: { a: 'One.', b: 'Two.' } });
    const { user, debate } = await showNavigator({ data });
    await user.click(screen.getByRole('button', { name: /On no map/ }));
    await user.click(screen.getByRole('button', { name: 'Place all on this map' }));
    expect(debate().placementsByMap.count('map')).toBe(2);
  });

  test('need a source while they are claims that somebody states and that cite nothing', async () => {
    const data = dataOf({ claims: { a: 'Stated', b: 'Needed by the step' }, questions: { q: 'Open?' } });
    const statements = data.statements.map((each) => (each.id === 'b' ? { ...each, implicit: true } : each));
    const { user } = await showNavigator({ data: { ...data, statements } });
    await user.click(await screen.findByRole('button', { name: /Needs a source/ }));
    expect(section('Needs attention').getByRole('button', { name: '“Stated” has no source.' })).toBeTruthy();
    expect(section('Needs attention').getAllByRole('button', { name: 'Add a source' })).toHaveLength(1);
  });

  test('go beyond their words while somebody judges them to', async () => {
    const { user, app } = await showNavigator();
    await user.click(screen.getByRole('button', { name: /Beyond their words/ }));
    expect(rows('Statements')).toHaveLength(14);
    expect(rows('Statements')).toContain('The accusation of complicity is unfounded.');
    const citation = 'citation-claim-denial-passage-rejected';
    act(
      () => void app.change('Judge fidelity', (debate) => judgeCitation(debate, { citation, fidelity: 'paraphrase' })),
    );
    await waitFor(() => expect(rows('Statements')).toHaveLength(13));
  });

  test('are selected by a click, on the map that has them', async () => {
    const { user, state } = await showNavigator();
    await user.click(screen.getByRole('button', { name: /All statements/ }));
    await user.click(section('Statements').getByRole('button', { name: 'The accusation of complicity is unfounded.' }));
    expect(state().map).toBe('map-musk-starmer');
    expect(state().selection).toEqual({ kind: 'statements', ids: ['claim-denial'] });
  });

  test('are narrowed down by what is typed, accents and case aside', async () => {
    const { user } = await showNavigator();
    await user.click(screen.getByRole('button', { name: /All statements/ }));
    await user.type(screen.getByRole('searchbox', { name: 'Filter statements' }), 'FOOTING statútory');
    expect(rows('Statements')).toEqual([NATIONAL]);
  });

  test('are dragged by their id', async () => {
    const { user } = await showNavigator();
    await user.click(screen.getByRole('button', { name: /All statements/ }));
    const carried: string[][] = [];
    const dataTransfer = { setData: (...given: string[]) => carried.push(given) };
    fireEvent.dragStart(section('Statements').getByRole('button', { name: NATIONAL }), { dataTransfer });
    expect(carried).toEqual([['application/x-counterclaim-statement', 'claim-national']]);
  });

  test('are listed up to 300, and the rest counted', async () => {
    const claims = Object.fromEntries(Array.from({ length: 350 }, (_, i) => [`c${i}`, `Claim ${i}`]));
    const { user } = await showNavigator({ data: dataOf({ claims }) });
    await user.click(screen.getByRole('button', { name: /All statements/ }));
    expect(rows('Statements')).toHaveLength(300);
    expect(screen.getByText('… 50 more, use Find.')).toBeTruthy();
  });
});

test('the navigator has no accessibility faults, closed or open', async () => {
  const { user } = await showNavigator();
  expect(await accessibilityFaults()).toEqual([]);
  await user.click(screen.getByRole('button', { name: /All statements/ }));
  await user.dblClick(mapRow(/measures/));
  expect(await accessibilityFaults()).toEqual([]);
});
