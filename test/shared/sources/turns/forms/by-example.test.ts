import { describe, expect, test } from '@jest/globals';
import { exampleIn } from '../../../../../shared/sources/turns/forms/by-example.ts';
import { turnsInForm, turnsOf } from '../../../../../shared/sources/turns/transcript.ts';
import { turnsTold } from '../told-turns.ts';

/** Returns the turns of a text in the form that one name and the beginning of its words show. */
function shown(text: string, name: string, words: string): readonly string[] {
  const start = text.indexOf(name);
  const example = exampleIn(text, { start, end: start + name.length }, text.indexOf(words, start + name.length));
  if (example === null) return ['no example'];
  return turnsTold(turnsInForm(text, 'example', example));
}

describe('a form that is shown by one name and its words', () => {
  test('has the same signs around every name, whatever the figures', () => {
    const text = '#1 ~Ann Lee~ It is late.\nBy a year.\n#2 ~Bo Ek~ It is not.\n#13 ~Ann Lee~ It is.\n';
    expect(turnsOf(text).turns).toEqual([]);
    expect(shown(text, 'Ann Lee', 'It is late')).toEqual([
      'Ann Lee: It is late. By a year.',
      'Bo Ek: It is not.',
      'Ann Lee: It is.',
    ]);
  });

  test('may have the names above the words', () => {
    const text = '— Ann Lee —\nIt is late.\n\n— Bo Ek —\nIt is not.\n\n— Ann Lee —\nIt is.\n';
    expect(shown(text, 'Bo Ek', 'It is not')).toEqual(['Ann Lee: It is late.', 'Bo Ek: It is not.', 'Ann Lee: It is.']);
  });

  test('may have capitals as its only sign', () => {
    const text = 'ANN LEE I say it is late\nand nobody said why\nBO EK it is not\nANN LEE it is\n';
    expect(shown(text, 'ANN LEE', 'I say')).toEqual([
      'ANN LEE: I say it is late and nobody said why',
      'BO EK: it is not',
      'ANN LEE: it is',
    ]);
  });

  test('leaves what is no name, and comes once, without a speaker', () => {
    const text = '[Ann Lee] It is late.\n\n[inaudible, 3 seconds] Why?\n\n[Bo Ek] Nobody knows.\n\n[Ann Lee] I do.\n';
    expect(shown(text, 'Ann Lee', 'It is late')).toEqual([
      'Ann Lee: It is late.',
      '? inaudible, 3 seconds: Why?',
      'Bo Ek: Nobody knows.',
      'Ann Lee: I do.',
    ]);
  });

  test('is none if the words stand before the name, or far behind it', () => {
    const text = 'Ann Lee\nIt is late.\nBo Ek\nIt is not.\n';
    expect(exampleIn(text, { start: 8, end: 12 }, 0)).toBeNull();
    expect(shown(text, 'Ann Lee', 'It is not')).toEqual(['no example']);
  });
});
