import { expect, test } from '@jest/globals';
import { beginSentence } from '../../../shared/text/begin-sentence.ts';

test.each([
  ['the step from “a” falls.', 'The step from “a” falls.'],
  ['“a” stands.', '“a” stands.'],
  ['𐐨 is a letter.', '𐐀 is a letter.'],
  ['', ''],
])('“%s” begins as “%s”', (text, begun) => {
  expect(beginSentence(text)).toBe(begun);
});
