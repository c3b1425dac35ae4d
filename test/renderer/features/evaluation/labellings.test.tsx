/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { cleanup } from '@testing-library/react';
import { Clingo } from '../../../../electron/solving/clingo.ts';
import { runAction } from '../../../../renderer/core/actions/run-action.ts';
import { selectStatements } from '../../../../renderer/core/selection.ts';
import { WhatFollowsSection } from '../../../../renderer/features/evaluation/what-follows-section.tsx';
import { CanvasView } from '../../../../renderer/features/map/canvas-view.tsx';
import { findLabellings } from '../../../../shared/evaluation/find-labellings.ts';
import type { LabellingProblem } from '../../../../shared/evaluation/labelling-problem.ts';
import { deleteStatements, editStatement } from '../../../../shared/model/commands/statements.ts';
import { dataOf } from '../../../fixtures/debates.ts';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';
import { act, likeACanvas, screen } from '../map/show-canvas.tsx';

likeACanvas();

/** Two claims that attack each other: the grounded labelling leaves both undecided. */
const data = dataOf({
  claims: { yes: 'It is so', no: 'It is not so' },
  relations: [
    ['one', 'attacks', ['no'], 'yes'],
    ['other', 'attacks', ['yes'], 'no'],
  ],
  placed: { yes: [0, 0], no: [0, 300] },
});
const clingo = await Clingo.load();
const solving = {
  'evaluation.labellings': (problem: LabellingProblem) =>
    findLabellings(problem, (program, options, most) => clingo.solve(program, options, most)),
  'evaluation.cancel': () => null,
} as const;

test('labellings are counted and stepped through on the map, with a witness of the one that is shown', async () => {
  const { app, user, onDisk } = await showInApp(
    <>
      <CanvasView />
      <WhatFollowsSection statement="yes" />
    </>,
    { data, answers: solving, prepare: (made) => made.select(selectStatements(['yes'])) },
  );
  act(() => runAction(app, 'labellings'));
  await screen.findByText('2 preferred labellings; 2 claims stand in some only. Shown: what all of them have.');
  await screen.findByRole('group', { name: 'Counterclaim, undecided: It is so' });
  expect(screen.getByText(/stands in some of them, not in all: accepted credulously/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Next labelling' }));
  await screen.findByRole('group', { name: 'Counterclaim, stands: It is so' });
  expect(screen.getByRole('group', { name: 'Counterclaim, falls: It is not so' })).toBeTruthy();
  expect(
    screen.getByText(
      '“It is so” stands here: every attack on it rests on something that falls here, on “It is not so”.',
    ),
  ).toBeTruthy();
  expect(await accessibilityFaults()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Next labelling' }));
  await screen.findByRole('group', { name: 'Counterclaim, falls: It is so' });
  await user.click(screen.getByRole('button', { name: 'Show one in which it stands' }));
  await screen.findByRole('group', { name: 'Counterclaim, stands: It is so' });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Semantics:' }), 'complete');
  await screen.findByText(/^3 complete labellings/);
  await user.click(screen.getByRole('button', { name: 'Leave labellings' }));
  expect(app.store.getState().labellings).toBeNull();
  expect((await onDisk()).toData().statements).toEqual(data.statements);
});

test('what is too large says so, and what is shown stays grounded', async () => {
  const { app } = await showInApp(<CanvasView />, {
    data,
    marks: ['standing'],
    answers: { ...solving, 'evaluation.labellings': () => ({ tooLarge: 'Too many are left.' }) },
  });
  act(() => runAction(app, 'labellings'));
  await screen.findByText('Too many are left. What is shown is grounded.');
  await screen.findByRole('group', { name: 'Counterclaim, undecided: It is so' });
});

test('what all of too many have is not told, and the bar says that the grounded labelling is shown', async () => {
  const { app } = await showInApp(<CanvasView />, {
    data,
    answers: {
      ...solving,
      'evaluation.labellings': async (problem: LabellingProblem) => {
        const found = await solving['evaluation.labellings'](problem);
        return 'tooLarge' in found ? found : { ...found, isAll: false, always: null };
      },
    },
  });
  act(() => runAction(app, 'labellings'));
  await screen.findByText(
    'more than 2 preferred labellings. Shown: the grounded labelling; what all have is not known.',
  );
});

test('outside the map nobody is told of labellings that are not kept true there', async () => {
  const { app } = await showInApp(<CanvasView />, { data, answers: solving });
  act(() => runAction(app, 'labellings'));
  await screen.findByText(/^2 preferred labellings/);
  cleanup();
  expect(app.store.getState().labellings).toBeNull();
});

test('labellings outlast edits that leave what attacks what as it is, and a witness has the new words', async () => {
  let count = 0;
  const { app, user } = await showInApp(
    <>
      <CanvasView />
      <WhatFollowsSection statement="yes" />
    </>,
    {
      data,
      answers: {
        ...solving,
        'evaluation.labellings': (problem: LabellingProblem) => {
          count++;
          return solving['evaluation.labellings'](problem);
        },
      },
      prepare: (made) => made.select(selectStatements(['yes'])),
    },
  );
  act(() => runAction(app, 'labellings'));
  await screen.findByText(/^2 preferred labellings/);
  await user.click(screen.getByRole('button', { name: 'Next labelling' }));
  act(() => {
    app.change('Edit text', (debate) => editStatement(debate, { statement: 'no', text: 'It is otherwise' }));
  });
  await screen.findByText(/rests on something that falls here, on “It is otherwise”\.$/);
  expect([count, app.store.getState().labellings?.shown]).toEqual([1, 0]);
  act(() => {
    app.change('Delete', (debate) => deleteStatements(debate, { statements: ['no'] }));
  });
  await screen.findByText(/^1 preferred labelling/);
});
