import { describe, expect, test } from '@jest/globals';
import { windowPlace } from '../../../electron/windows/window-place.ts';

const MAIN = { x: 0, y: 25, width: 1280, height: 775 };
const LEFT = { x: -1920, y: 0, width: 1920, height: 1080 };
const at = (x: number, y: number) => ({ bounds: { x, y, width: 800, height: 600 }, maximized: false });

describe('a new window', () => {
  test('is as large as it is meant to be, where there is room', () => {
    expect(windowPlace(null, [LEFT])).toEqual({ width: 1440, height: 900, maximized: false });
    expect(windowPlace(null, [MAIN])).toEqual({ width: 1280, height: 775, maximized: false });
  });

  test.each([at(100, 100), at(-1900, 10), at(1180, 700)])('opens where the last one was: %j', (last) => {
    expect(windowPlace(last, [MAIN, LEFT])).toEqual({ ...last.bounds, maximized: false });
  });

  test.each([at(-1900, 10), at(1200, 100), at(100, 780), at(100, -10)])(
    'does not open where it could not be got hold of: %j',
    (last) => {
      expect(windowPlace(last, [MAIN])).toEqual({ width: 800, height: 600, maximized: false });
    },
  );
});
