import { describe, expect, test } from '@jest/globals';
import { turnsOf } from '../../../../shared/sources/turns/transcript.ts';
import { hansardWeek } from './hansard-week.ts';

function onOneLine(words: string): string {
  return words.replace(/\s+/gu, ' ');
}

describe('a week of a parliament', () => {
  test.each([
    [1857, 7],
    [300, 1931],
    [300, 42],
  ])('has all its %d speeches and no others, each with its speaker (seed %d)', (count, seed) => {
    const { text, speeches } = hansardWeek(count, seed);
    const { turns, unassigned } = turnsOf(text);
    expect(turns.map(({ speaker, text: words }) => `${speaker}: ${onOneLine(words)}`)).toEqual(
      speeches.map(({ speaker, words }) => `${speaker}: ${words}`),
    );
    expect(unassigned).toEqual([]);
  });
});
