/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { act, fireEvent, screen } from '@testing-library/react';
import { runAction } from '../../../../renderer/core/actions/run-action.ts';
import { selectStatements } from '../../../../renderer/core/selection.ts';
import { TidyDialog } from '../../../../renderer/features/map/tidy-dialog.tsx';
import { likeABrowser } from '../../fixtures/browser.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';
import { runWorkers } from '../../fixtures/thread-worker.ts';

likeABrowser();
runWorkers();

const MAP = 'map-national-or-local';

test('what leads to a card is laid out in another style and direction, as one step, and the map keeps its own', async () => {
  const { debate, state, undo } = await showInApp(<TidyDialog />, {
    prepare: (prepared) => {
      prepared.select(selectStatements(['claim-local']));
      runAction(prepared, 'tidy-otherwise');
    },
  });
  const places = () =>
    new Map(
      debate()
        .placementsByMap.get(MAP)
        .map(({ statement, x, y }) => [statement, `${x} ${y}`] as const),
    );
  const before = places();
  expect(state().dialogs).toEqual([{ kind: 'tidy-otherwise' }]);
  fireEvent.click(screen.getByRole('radio', { name: 'In rows, as a tree' }));
  fireEvent.click(screen.getByRole('radio', { name: 'At the left' }));
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Tidy' })));
  expect(state().dialogs).toEqual([]);
  expect(state().labels.undo).toBe('Tidy branch');
  expect(debate().get('map', MAP)).toMatchObject({ style: 'compact', direction: 'down' });
  expect(places()).not.toEqual(before);
  expect(places().get('claim-local')).toBe(before.get('claim-local'));
  await act(undo);
  expect(places()).toEqual(before);
});
