import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { errorCode } from '../../../shared/errors.ts';
import {
  largestScale,
  MAX_PIXELS,
  MAX_SCALE,
  MAX_SIDE,
  MIN_SCALE,
  pictureSize,
} from '../../../shared/scene/picture-size.ts';

const map = (width: number, height: number) => ({ title: 'The map', width, height });

function codeOf(act: () => unknown): string | undefined {
  try {
    act();
  } catch (error) {
    return errorCode(error);
  }
  return undefined;
}

describe('the size of a picture', () => {
  test('is the size of the map times the scale, parts of a pixel rounded up', () => {
    expect(pictureSize(map(100, 50.2), 1.5)).toEqual({ width: 150, height: 76 });
  });

  test('has a largest scale that works, and no larger one does', () => {
    const sides = fc.integer({ min: 1, max: 130_000 });
    fc.assert(
      fc.property(sides, sides, (width, height) => {
        const largest = largestScale(map(width, height));
        if (largest === undefined) return codeOf(() => pictureSize(map(width, height), MIN_SCALE)) === 'TooLarge';
        const next = Math.round(largest * 100 + 1) / 100;
        const tooLarge = next > MAX_SCALE || codeOf(() => pictureSize(map(width, height), next)) === 'TooLarge';
        const size = pictureSize(map(width, height), largest);
        return tooLarge && size.width * size.height <= MAX_PIXELS && Math.max(size.width, size.height) <= MAX_SIDE;
      }),
    );
  });

  test('names the largest scale that works when it is too large', () => {
    expect(() => pictureSize(map(40_000, 20_000), 2)).toThrow(/The largest scale that works is 1.63/);
  });

  test('names other formats when no scale works', () => {
    expect(() => pictureSize(map(200_000, 500), 0.5)).toThrow(/choose PDF or SVG/);
  });

  test.each([0.49, 4.01, 0, -1, Number.NaN])('refuses the scale %p', (scale) => {
    expect(codeOf(() => pictureSize(map(10, 10), scale))).toBe('InvalidValue');
  });
});
