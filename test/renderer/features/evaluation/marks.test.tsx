/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { runAction } from '../../../../renderer/core/actions/run-action.ts';
import { CanvasView } from '../../../../renderer/features/map/canvas-view.tsx';
import { editStatement } from '../../../../shared/model/commands/statements.ts';
import { dataOf } from '../../../fixtures/debates.ts';
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
