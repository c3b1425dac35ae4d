import { expect, test } from '@jest/globals';
import { ARGUMENT_FORMATS } from '../../../shared/formats/argument-formats.ts';
import { IMPORT_ENDINGS, isOfOtherProgram } from '../../../shared/formats/import-endings.ts';

test('the endings that a window knows are those of every format that can be imported', () => {
  const endings = ARGUMENT_FORMATS.flatMap((format) => format.endings.map((ending) => ending.replace(/^.*\./, '')));
  expect(endings.filter((ending) => !IMPORT_ENDINGS.includes(ending))).toEqual([]);
});

test.each([
  ['a.json', true],
  ['Map.ARGDOWN', true],
  ['notes.txt', false],
  ['report.pdf', false],
])('%s is of another program for debates: %s', (name, expected) => {
  expect(isOfOtherProgram(name)).toBe(expected);
});
