import { describe, expect, test } from '@jest/globals';
import { besides, windowPlace } from '../../../electron/windows/window-place.ts';

/** As on Linux, where what is asked for is the window without its frame. */
const FRAME = { width: 16, height: 64 };
const MAIN = { x: 0, y: 25, width: 1280, height: 775 };
const LEFT = { x: -1920, y: 0, width: 1920, height: 1080 };
const at = (x: number, y: number) => ({ bounds: { x, y, width: 800, height: 600 }, maximized: false });

describe('a new window', () => {
  test('is as large as it is meant to be, in the middle, where there is room', () => {
    expect(windowPlace(null, [LEFT], FRAME)).toEqual({ x: -1680, y: 90, width: 1440, height: 900, maximized: false });
  });

  test('is in sight with its frame, its lower edge too, where there is less room', () => {
    for (const display of [MAIN, { x: 0, y: 0, width: 1440, height: 900 }, { x: 0, y: 0, width: 1024, height: 600 }]) {
      const { x, y, width, height } = windowPlace(null, [display], FRAME);
      const titleBar = 30;
      expect(x).toBeGreaterThanOrEqual(display.x);
      expect(x + width).toBeLessThanOrEqual(display.x + display.width);
      expect(y).toBeGreaterThanOrEqual(display.y);
      expect(y - display.y + titleBar + height).toBeLessThanOrEqual(display.height);
    }
  });

  test('is made smaller where the last one was larger than the display is now', () => {
    const last = { bounds: { x: 0, y: 25, width: 2560, height: 1440 }, maximized: false };
    expect(windowPlace(last, [MAIN], FRAME)).toMatchObject({ x: 0, y: 25, width: 1264, height: 711 });
  });

  test('may be as large as the display where its frame is part of what is asked for', () => {
    const last = { bounds: MAIN, maximized: false };
    expect(windowPlace(last, [MAIN], { width: 0, height: 0 })).toEqual({ ...MAIN, maximized: false });
  });

  test.each([at(100, 100), at(-1900, 10), at(1180, 700)])('opens where the last one was: %j', (last) => {
    expect(windowPlace(last, [MAIN, LEFT], FRAME)).toEqual({ ...last.bounds, maximized: false });
  });

  test.each([at(-1900, 10), at(1200, 100), at(100, 780), at(100, -10)])(
    'does not open where it could not be got hold of: %j',
    (last) => {
      expect(windowPlace(last, [MAIN], FRAME)).toEqual({ x: 240, y: 113, width: 800, height: 600, maximized: false });
    },
  );
});

describe('another window', () => {
  const first = { x: 100, y: 100, width: 800, height: 600 };

  test('stands a little beside the first, and both are seen', () => {
    expect(besides(first, [MAIN], FRAME)).toEqual({ ...first, x: 124, y: 124 });
  });

  test('is in sight as a whole where it would leave the display', () => {
    const second = besides({ ...first, y: 190 }, [MAIN], FRAME);
    expect(second).toEqual({ x: 0, y: 25, width: 800, height: 600 });
    expect(besides(second, [MAIN], FRAME)).toEqual({ x: 24, y: 49, width: 800, height: 600 });
  });
});
