import { expect, test } from '@jest/globals';
import { Spelling } from '../../../electron/spelling/spelling.ts';

const spelling = new Spelling();

test('words are looked up in the dictionary of the chosen language', async () => {
  const words = ['colour', 'color', 'organise', 'organize', 'counterclaim', 'recieve', 'don’t', 'Manchester'];
  expect(await spelling.misspelt('en-GB', words)).toEqual(['color', 'organize', 'recieve']);
  expect(await spelling.misspelt('en-US', words)).toEqual(['colour', 'organise', 'recieve']);
});

test('nothing is misspelt while no language is chosen', async () => {
  expect(await spelling.misspelt('off', ['recieve'])).toEqual([]);
});
