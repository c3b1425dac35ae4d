/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { arrangeActions } from '../../../../renderer/features/map/arrange-actions.ts';
import { openSmall } from '../../fixtures/small-debate.ts';

test.each([
  ['align-left', 'Aligned the left edges of 3 cards.', [0, 0, 0]],
  ['distribute-across', 'Distributed 3 cards from left to right.', [0, 152, 400]],
] as const)('%s says what was done, and is one step', async (id, told, lefts) => {
  const { app, debate, pick, state, undone } = await openSmall();
  pick('yes', 'q', 'no');
  const left = () => ['yes', 'q', 'no'].map((card) => debate().get('placement', `placement-${card}`).x);
  arrangeActions[id].run(app);
  expect([state().notice?.text, left()]).toEqual([told, lefts]);
  await undone();
  expect(left()).toEqual([0, 200, 400]);
});
