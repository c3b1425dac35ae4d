/** @jest-environment jsdom */
import { afterEach, expect, test } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import { createElement } from 'react';
import { noteShownMap } from '../../../../renderer/core/map-places.ts';
import { CanvasView } from '../../../../renderer/features/map/canvas-view.tsx';
import type { MapPlace } from '../../../../shared/contract/debate.ts';
import type { RequestArgs } from '../../../../shared/contract/requests.ts';
import type { DebateData } from '../../../../shared/model/debate.ts';
import { dataOf } from '../../../fixtures/debates.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';
import { SKETCH } from '../../fixtures/small-debate.ts';
import { likeACanvas } from './like-a-canvas.ts';

likeACanvas();

let left: RequestArgs<'debate.left'>[] = [];
afterEach(() => {
  left = [];
});

/** A debate of two maps, both with the same cards. */
function twoMaps(): DebateData {
  const data = dataOf(SKETCH);
  const [map] = data.maps;
  if (map === undefined) throw new TypeError('The sketch has no map.');
  const other = data.placements.map((placement) => ({ ...placement, id: `${placement.id}-2`, map: 'other' }));
  return {
    ...data,
    maps: [map, { ...map, id: 'other', title: 'Another map', order: 'a1' }],
    placements: [...data.placements, ...other],
  };
}

function show(places: readonly MapPlace[]) {
  const answers = {
    'debate.left': (args: RequestArgs<'debate.left'>) => {
      left.push(args);
      return null;
    },
  };
  return showInApp(createElement(CanvasView), { data: twoMaps(), places, answers });
}

test('a debate opens on the map that was shown last, where it was left', async () => {
  const { state } = await show([
    { map: 'gone', x: 0, y: 0, zoom: 1 },
    { map: 'other', x: 100, y: 200, zoom: 1.5 },
  ]);
  expect(state().map).toBe('other');
  expect(state().canvas?.place()).toEqual({ x: 100, y: 200, zoom: 1.5 });
  expect(state().zoom).toBe(1.5);
});

test('a place in which nothing would be seen any more is not gone back to', async () => {
  const { state } = await show([{ map: 'map', x: 90_000, y: 200, zoom: 1.5 }]);
  expect(state().map).toBe('map');
  expect(state().canvas?.place()?.x).toBeLessThan(1000);
});

test('each map is shown where it was left in the same window, and both are noted', async () => {
  const { app, state, debate } = await show([{ map: 'map', x: 100, y: 200, zoom: 2 }]);
  act(() => app.showMap('other'));
  expect(left).toEqual([]);
  const opened = state().canvas?.place();
  expect(opened?.zoom).not.toBe(2);
  act(() => app.showMap('map'));
  expect(left).toEqual([{ debate: debate().info.id, map: 'other', ...opened }]);
  expect(state().canvas?.place()).toEqual({ x: 100, y: 200, zoom: 2 });
  act(() => noteShownMap(app));
  expect(left.at(-1)).toEqual({ debate: debate().info.id, map: 'map', x: 100, y: 200, zoom: 2 });
});

test('where nothing of a map is in sight, a button says so and leads back to it', async () => {
  const { state } = await show([]);
  expect(screen.queryByRole('button', { name: 'Back to the map' })).toBeNull();
  act(() => state().canvas?.showPlace({ x: 90_000, y: 0, zoom: 1 }));
  const back = await screen.findByRole('button', { name: 'Back to the map' });
  expect(back.closest('[role="status"]')?.textContent).toContain('Nothing of the map is in sight.');
  act(() => back.click());
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Back to the map' })).toBeNull());
  await waitFor(() => expect(state().canvas?.place()?.x).toBeLessThan(1000));
  expect(document.activeElement).toBe(screen.getByRole('application', { name: /^Map/ }));
});
