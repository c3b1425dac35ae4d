import { describe, expect, test } from '@jest/globals';
import { lineMarkPlace, obstaclesAmong } from '../../../../shared/scene/marks/line-marks.ts';

const SIGN = { x: 100, y: 100 };
const ROW = { width: 40, height: 16 };

describe('the place of a line’s marks', () => {
  test('is under its sign where nothing is in the way', () => {
    const { x, y } = lineMarkPlace(SIGN, ROW, obstaclesAmong([], []));
    expect(x).toBe(80);
    expect(y).toBeGreaterThan(110);
  });

  test('is where it covers no card', () => {
    const under = { x: 0, y: 112, width: 300, height: 60 };
    const { y } = lineMarkPlace(SIGN, ROW, obstaclesAmong([under], []));
    expect(y + ROW.height).toBeLessThanOrEqual(112);
  });
});
