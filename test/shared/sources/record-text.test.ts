import { describe, expect, test } from '@jest/globals';
import {
  authorsIn,
  authorsText,
  dateIn,
  dateText,
  typedDateIn,
  withMember,
} from '../../../shared/sources/record-text.ts';

const NOW = new Date(2026, 10, 30);

describe('authors as lines', () => {
  test('are a family name and a given name, or the name of an organisation', () => {
    const names = [{ family: 'Cooper', given: 'Yvette' }, { literal: 'Home Office' }];
    expect(authorsText(names)).toBe('Cooper, Yvette\nHome Office');
    expect(authorsIn('Cooper, Yvette\n\n  Home Office ', undefined)).toEqual(names);
  });

  test('keep what the field does not show, where their line is as before', () => {
    const before = [{ family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' }];
    expect(authorsIn(`${authorsText(before)}\nHome Office`, before)).toEqual([...before, { literal: 'Home Office' }]);
  });

  test('are none where nothing is written', () => {
    expect(authorsIn(' \n', [{ literal: 'Home Office' }])).toBeUndefined();
  });

  test('may be written halfway', () => {
    expect(authorsIn('Cooper,', undefined)).toEqual([{ literal: 'Cooper' }]);
  });
});

describe('a date in a field', () => {
  test.each([
    ['2025', [[2025]]],
    ['2025-01', [[2025, 1]]],
    ['2025-01-16', [[2025, 1, 16]]],
    [
      '2025-01/2025-03',
      [
        [2025, 1],
        [2025, 3],
      ],
    ],
  ])('%s is a calendar date', (text, parts) => {
    expect(dateIn(text)).toEqual({ 'date-parts': parts });
    expect(dateText(dateIn(text))).toBe(text);
  });

  test.each([
    ['14 November 2024', [2024, 11, 14]],
    ['Nov 2024', [2024, 11]],
    ['14.11.24', [2024, 11, 14]],
  ])('“%s” is one too, as people type it', (text, parts) => {
    expect(typedDateIn(text, NOW)).toEqual({ 'date-parts': [parts] });
  });

  test.each(['Spring 2025', '2025-13', '2025-02-30', 'c. 1900'])('%s stays in its words', (text) => {
    expect(dateIn(text)).toEqual({ literal: text });
    expect(typedDateIn(text, NOW)).toEqual({ literal: text });
    expect(dateText(dateIn(text))).toBe(text);
  });

  test('is none where nothing is written', () => {
    expect(dateIn('  ')).toBeUndefined();
    expect(dateText(undefined)).toBe('');
  });

  test('is read where another program wrote its parts as texts', () => {
    expect(dateText({ 'date-parts': [['2025', '1']] } as never)).toBe('2025-01');
  });
});

describe('a member of a record', () => {
  test('is taken away where it is empty, and leaves the others', () => {
    expect(withMember({ type: 'book', title: 'A', DOI: '10.1/x' }, 'title', undefined)).toEqual({
      type: 'book',
      DOI: '10.1/x',
    });
  });
});
