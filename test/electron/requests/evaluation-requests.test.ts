import { describe, expect, test } from '@jest/globals';
import { evaluationHandlers } from '../../../electron/requests/evaluation-requests.ts';
import { FakeWindow } from '../../fixtures/fake-window.ts';
import { routerOf } from '../../fixtures/router-of.ts';

const router = routerOf(evaluationHandlers());
const window = new FakeWindow();
const quarrel = {
  semantics: 'preferred',
  size: 2,
  attacks: [
    { sources: [0], target: 1 },
    { sources: [1], target: 0 },
  ],
  groups: [],
  most: 10,
};

describe('labellings for a window', () => {
  test('are found for what is left undecided', async () => {
    const answer = await router.answer(window, 'evaluation.labellings', quarrel);
    expect(answer).toMatchObject({
      ok: true,
      value: { labels: [Uint8Array.of(1, 2), Uint8Array.of(2, 1)], isAll: true },
    });
  });

  test('are given up when they are not wanted any more', async () => {
    const asked = router.answer(window, 'evaluation.labellings', quarrel);
    expect(await router.answer(window, 'evaluation.cancel', {})).toEqual({ ok: true, value: null });
    expect(await asked).toMatchObject({ ok: false, error: { code: 'Cancelled' } });
  });

  test.each([
    [{ ...quarrel, size: 1 }],
    [{ ...quarrel, groups: [[5]] }],
    [{ ...quarrel, most: 1e9 }],
    [{ ...quarrel, semantics: 'any' }],
  ])('are refused for what is not a problem: %j', async (problem) => {
    expect(await router.answer(window, 'evaluation.labellings', problem)).toMatchObject({ ok: false });
  });
});
