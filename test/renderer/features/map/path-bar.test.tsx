/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { selectStatements } from '../../../../renderer/core/selection.ts';
import { filterBy, filterHow } from '../../../../renderer/core/slices/filter.ts';
import { CanvasView } from '../../../../renderer/features/map/canvas-view.tsx';
import { PathBar } from '../../../../renderer/features/map/path-bar.tsx';
import { dataOf } from '../../../fixtures/debates.ts';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';
import { SKETCH } from '../../fixtures/small-debate.ts';
import { act, likeACanvas, screen } from './show-canvas.tsx';

likeACanvas();

test('the path from the selected card stands below the map, and a part of it opens what stands beside it', async () => {
  const { app, user, state } = await showInApp(
    <>
      <CanvasView />
      <PathBar map="map" />
    </>,
    { data: dataOf(SKETCH) },
  );
  expect(screen.queryByRole('navigation', { name: 'Path to the root' })).toBeNull();
  act(() => app.select(selectStatements(['yes'])));
  const bar = screen.getByRole('navigation', { name: 'Path to the root' });
  const parts = [...bar.querySelectorAll('button')];
  expect(parts).toHaveLength(2);
  expect(await accessibilityFaults()).toEqual([]);
  await user.click(parts[1] as Element);
  const others = screen.getAllByRole('menuitemradio');
  expect(others.filter((each) => each.getAttribute('aria-checked') === 'true')).toHaveLength(1);
  await user.click(others.find((each) => each.getAttribute('aria-checked') === 'false') as Element);
  expect(state().selection).toEqual(selectStatements(['no']));
});

test('what the filter hides is not drawn, but for what is selected', async () => {
  const { app } = await showInApp(<CanvasView />, { data: dataOf(SKETCH) });
  const shown = () => [...document.querySelectorAll('.react-flow__node')].map((n) => n.getAttribute('data-id')).sort();
  const all = shown();
  act(() => {
    filterBy(app, { kinds: ['question'] });
    filterHow(app, 'hide');
  });
  expect([all.length, shown()]).toEqual([5, ['q']]);
  expect(document.querySelectorAll('[data-relation]')).toHaveLength(0);
  act(() => app.select(selectStatements(['yes'])));
  expect(shown()).toEqual(['q', 'yes']);
});
