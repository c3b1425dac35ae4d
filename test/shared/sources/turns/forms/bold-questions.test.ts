import { expect, test } from '@jest/globals';
import { told } from '../told-turns.ts';

test('questions in bold and their answers are turns of nobody who is named', () => {
  const text =
    '# The plan\n\n**How late is it?**\n\nA year.\n\nOr more.\n\n**Who is to blame?**\n\nI am.\n\n## Afterwards\n\nText.\n';
  expect(told(text)).toEqual([
    'bold-questions',
    'Q: How late is it?',
    'A: A year. Or more.',
    'Q: Who is to blame?',
    'A: I am.',
  ]);
});

test('sentences in bold that are no questions are not', () => {
  expect(told('**This is important.**\n\nIt was late.\n\n**So is this.**\n\nIt is late.\n')).toEqual(['null']);
});
