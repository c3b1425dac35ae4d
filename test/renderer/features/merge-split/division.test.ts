import { describe, expect, test } from '@jest/globals';
import { divided, dividedAnew } from '../../../../renderer/features/merge-split/division.ts';

describe('a text divided in two', () => {
  test('is divided after its first sentence', () => {
    expect(divided('It is slow. It is dear. It is late.', null)).toEqual(['It is slow.', 'It is dear. It is late.']);
  });

  test('is divided at a semicolon, which goes, when it is one sentence', () => {
    expect(divided('It is slow; it is dear.', null)).toEqual(['It is slow', 'it is dear.']);
  });

  test('is all in the first half when there is nowhere to divide it', () => {
    expect(divided(' It is slow and dear. ', null)).toEqual(['It is slow and dear.', '']);
  });

  test('is divided at the caret, unless that leaves nothing on one side', () => {
    const text = 'It is slow. It is dear.';
    expect(divided(text, 5)).toEqual(['It is', 'slow. It is dear.']);
    expect(divided(text, 0)).toEqual(['It is slow.', 'It is dear.']);
    expect(divided(text, text.length)).toEqual(['It is slow.', 'It is dear.']);
  });

  test('is divided anew within either half, and loses no word', () => {
    const halves = ['It is slow.', 'It is dear. It is late.'] as const;
    expect(dividedAnew(halves, 0, 5)).toEqual(['It is', 'slow. It is dear. It is late.']);
    expect(dividedAnew(halves, 1, 12)).toEqual(['It is slow. It is dear.', 'It is late.']);
  });
});
