import { describe, expect, test } from '@jest/globals';
import { clampShare, DEFAULT_SHARE, shareLimits } from '../../../../renderer/features/reader/split-share.ts';

describe('the share of the width that the reader has', () => {
  test('leaves both sides what they need', () => {
    const limits = shareLimits(1000);
    expect([clampShare(0, limits), clampShare(1, limits), clampShare(DEFAULT_SHARE, limits)]).toEqual([
      0.34, 0.7, 0.45,
    ]);
  });

  test('is half where there is too little for both', () => {
    expect(clampShare(0.9, shareLimits(500))).toBe(0.5);
  });
});
