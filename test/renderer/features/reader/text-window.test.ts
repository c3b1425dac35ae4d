import { beforeEach, describe, expect, test } from '@jest/globals';
import { BlockHeights } from '../../../../renderer/features/reader/block-heights.ts';
import { textBlocks } from '../../../../renderer/features/reader/text-blocks.ts';
import { MARGIN, TextWindow } from '../../../../renderer/features/reader/text-window.ts';

describe('the heights of blocks', () => {
  test('say what is above a block, and which block is at a height', () => {
    const heights = new BlockHeights(5, (block) => 10 * (block + 1));
    expect([heights.total, heights.top(0), heights.top(3)]).toEqual([150, 0, 60]);
    expect([-5, 0, 9, 10, 59, 60, 149, 999].map((y) => heights.at(y))).toEqual([0, 0, 0, 1, 2, 3, 4, 4]);
    expect([heights.set(1, 120), heights.set(1, 120)]).toEqual([true, false]);
    expect([heights.total, heights.top(2), heights.at(100), heights.height(1)]).toEqual([250, 130, 1, 120]);
  });
});

describe('the window on a long text', () => {
  const blocks = textBlocks('A paragraph of a few words.\n\n'.repeat(1_000));
  let window: TextWindow;
  beforeEach(() => {
    window = new TextWindow(blocks);
    window.resize(500, 400);
  });

  test('draws only what is in sight, and a little more', () => {
    const { first, last } = window.range;
    expect([first, window.scrollTop]).toEqual([0, 0]);
    expect(last).toBeLessThan(50);
    window.scrolledTo(10_000);
    expect(window.range.first).toBeGreaterThan(100);
    expect(window.range.last - window.range.first).toBeLessThan(80);
  });

  test('keeps what is read where it is when what is above was higher than thought', () => {
    window.scrolledTo(window.top(500) + 7);
    const before = window.scrollTop;
    for (let block = 480; block < 500; block++) expect(window.measured(block, 100)).toBe(true);
    expect(window.scrollTop - before).toBeGreaterThan(500);
    expect(window.scrollTop - window.top(500)).toBeCloseTo(7);
    expect(window.firstInSight).toBe(500);
  });

  test('keeps it in another width too, in which nothing is measured yet', () => {
    window.scrolledTo(window.top(500));
    window.measured(3, 1_000);
    window.resize(300, 400);
    expect(window.firstInSight).toBe(500);
    expect(window.top(4) - window.top(3)).toBeLessThan(200);
  });

  test('brings a block into sight, a little below the upper edge', () => {
    window.show(700);
    const below = window.top(700) - window.scrollTop;
    expect(below).toBeGreaterThan(0);
    expect(below).toBeLessThan(200);
  });

  test('never goes beyond its ends', () => {
    window.show(0);
    expect(window.scrollTop).toBe(0);
    window.show(999, 9_999);
    expect(window.scrollTop).toBe(window.total - 400);
    expect(window.top(0)).toBe(MARGIN);
  });
});
