import { describe, expect, test } from '@jest/globals';
import { type ExcerptPart, excerptAround } from '../../../../renderer/features/palette/excerpt-around.ts';

const written = (parts: readonly ExcerptPart[]) =>
  parts.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');

describe('what is shown around a match', () => {
  test('is all of a short text', () => {
    expect(written(excerptAround('Five areas are to go first.', [[5, 10]]))).toBe('Five [areas] are to go first.');
  });

  test('has each of several matches', () => {
    const ranges = [
      [0, 1],
      [5, 6],
      [14, 15],
    ] as const;
    expect(written(excerptAround('Tidy selected cards', ranges))).toBe('[T]idy [s]elected [c]ards');
  });

  test('begins with a word where the match is far from the beginning', () => {
    const text = `${'A long beginning. '.repeat(20)}The match is here.`;
    const start = text.indexOf('match');
    expect(written(excerptAround(text, [[start, start + 5]]))).toBe(
      '…long beginning. A long beginning. The [match] is here.',
    );
  });

  test('ends with an ellipsis where the text goes on', () => {
    expect(written(excerptAround('x'.repeat(500), []))).toBe(`${'x'.repeat(160)}…`);
  });

  test('is on one line', () => {
    expect(written(excerptAround('One\n\ntwo\tthree', [[5, 8]]))).toBe('One [two] three');
  });

  test('never ends in half a character', () => {
    expect(written(excerptAround(`${'x'.repeat(159)}😀 and more`, [])).isWellFormed()).toBe(true);
  });
});
