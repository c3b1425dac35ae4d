/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { runAction } from '../../../../renderer/core/actions/run-action.ts';
import { MethodDialog } from '../../../../renderer/features/evaluation/method-dialog.tsx';
import { CanvasView } from '../../../../renderer/features/map/canvas-view.tsx';
import { editStatement } from '../../../../shared/model/commands/statements.ts';
import { dataOf } from '../../../fixtures/debates.ts';
import { until } from '../../../fixtures/until.ts';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';
import { act, likeACanvas, screen } from '../map/show-canvas.tsx';

likeACanvas();

const data = dataOf({
  claims: { yes: 'It is so', no: 'It is not so' },
  relations: [['attack', 'attacks', ['no'], 'yes']],
  placed: { yes: [0, 0], no: [0, 300] },
});

const marked = {
  'debate.marked': () => null,
} as const;
const card = (text: string) => screen.getByRole('group', { name: new RegExp(`: ${text}$`) });

test('marks are off at first, told by card and line when they are on, and remembered', async () => {
  const { app, asked } = await showInApp(<CanvasView />, { data, answers: marked });
  expect(card('It is so').getAttribute('aria-label')).toBe('Claim: It is so');
  act(() => runAction(app, 'toggle-standing'));
  await screen.findByRole('group', { name: 'Claim, falls: It is so' });
  expect(card('It is not so').getAttribute('aria-label')).toBe('Counterclaim, stands: It is not so');
  expect(card('It is so').textContent).toContain('falls');
  act(() => runAction(app, 'toggle-strength'));
  await screen.findByRole('group', { name: 'Claim, falls, strength 0.25: It is so' });
  const told = asked.filter(({ name }) => name === 'debate.marked').map(({ args }) => args);
  expect(told).toMatchObject([{ marks: ['standing'] }, { marks: ['standing', 'strength'] }]);
  expect(await accessibilityFaults()).toEqual([]);
});

test('marks that were on when the debate was left are on again, and follow every edit', async () => {
  const { app } = await showInApp(<CanvasView />, { data, marks: ['strength'], answers: marked });
  await screen.findByRole('group', { name: 'Claim, strength 0.25: It is so' });
  act(() => {
    app.change('Edit weight', (debate) => editStatement(debate, { statement: 'yes', weight: 1 }));
  });
  await screen.findByRole('group', { name: 'Claim, strength 0.50: It is so' });
});

test('how strength is found is chosen in a dialog, told by the legend, remembered, and drawn by exports', async () => {
  const { app, asked, user } = await showInApp(
    <>
      <CanvasView />
      <MethodDialog />
    </>,
    { data, marks: ['strength'], answers: { ...marked, 'export.copy': () => ({ width: 1, height: 1, faults: [] }) } },
  );
  await screen.findByRole('group', { name: 'Claim, strength 0.25: It is so' });
  expect(screen.getByRole('button', { name: 'DF-QuAD' })).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: 'Euler-based' }));
  await screen.findByRole('group', { name: 'Claim, strength 0.42: It is so' });
  expect(screen.getByRole('button', { name: 'Euler-based' })).toBeTruthy();
  await user.click(screen.getByRole('checkbox', { name: 'Statements that restate each other are evaluated as one' }));
  expect(screen.getByText('statements that restate each other are evaluated apart')).toBeTruthy();
  const method = { strength: 'euler', joinsRestated: false, needsSupport: false };
  const told = asked.filter(({ name }) => name === 'debate.marked').map(({ args }) => args);
  expect(told.at(-1)).toMatchObject({ marks: ['strength'], method });
  expect(await accessibilityFaults()).toEqual([]);
  act(() => runAction(app, 'copy-picture'));
  const copied = () => asked.find(({ name }) => name === 'export.copy');
  await until('a picture', () => copied() !== undefined);
  expect(copied()?.args).toMatchObject({ how: { method, labelling: null } });
});

test('a debate is evaluated as it was when it was left', async () => {
  const method = { strength: 'quadratic', joinsRestated: true, needsSupport: true } as const;
  await showInApp(<CanvasView />, { data, marks: ['strength'], method, answers: marked });
  await screen.findByRole('group', { name: 'Claim, strength 0.40: It is so' });
});
