import { expect, test } from '@jest/globals';
import { told } from '../told-turns.ts';

test('names in bold, without a colon, begin turns', () => {
  const text = '**Ann Lee** How late is it?\n\n**Joan Harte** A year.\n\nWe had said May.\n\n**Ann Lee** Why?\n';
  expect(told(text)).toEqual([
    'bold-names',
    'Ann Lee: How late is it?',
    'Joan Harte: A year. We had said May.',
    'Ann Lee: Why?',
  ]);
});

test('headings with names begin turns, and other headings end them', () => {
  const text =
    '## Ann Lee\n\nIt is late.\n\n## Bo Ek\n\nIt is not.\n\n## Ann Lee\n\nIt is.\n\n# The end of the meeting!\n\nText.\n';
  expect(told(text)).toEqual(['bold-names', 'Ann Lee: It is late.', 'Bo Ek: It is not.', 'Ann Lee: It is.']);
});
