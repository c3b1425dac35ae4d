import { describe, expect, test } from '@jest/globals';
import { secondsOfTurn, turnTimes, withTurnTimes } from '../../../shared/sources/turn-times.ts';

describe('the times of turns', () => {
  test('are found by where a turn begins, and kept when more are added', () => {
    const csl = withTurnTimes(withTurnTimes({ type: 'report' }, [[40, 5.5]]), [[8, 1]]);
    expect(turnTimes(csl)).toEqual([
      [8, 1],
      [40, 5.5],
    ]);
    expect([8, 40, 9].map((start) => secondsOfTurn(csl, start))).toEqual([1, 5.5, null]);
  });

  test('are none in a record that holds something else in their place', () => {
    const custom = { turnTimes: [[1], [2, 'x'], [3, -1], 'y', [4, 7]] };
    expect(turnTimes({ type: 'report', custom })).toEqual([[4, 7]]);
    expect(turnTimes({ type: 'report', custom: { turnTimes: 'soon' } })).toEqual([]);
  });

  test('leave a record as it is where there are none', () => {
    const csl = { type: 'report' };
    expect(withTurnTimes(csl, [])).toBe(csl);
  });
});
