import { describe, expect, test } from '@jest/globals';
import { dayInWords, issuedText } from '../../../shared/sources/csl-dates.ts';

describe('a date of another program', () => {
  test.each([
    [{ 'date-parts': [['2025', '1', '16']] }, '2025, January 16'],
    [
      {
        'date-parts': [
          ['2025', '01'],
          ['2025', '03'],
        ],
      },
      '2025, January–March',
    ],
    [{ raw: '2020-03-04' }, '2020, March 4'],
    [{ 'date-parts': [[null]] }, 'n.d.'],
    [{ 'date-parts': [['']], literal: 'Spring 2020' }, 'Spring 2020'],
  ])('%j is read', (date, text) => {
    expect(issuedText(date)).toBe(text);
  });

  test('in words is told as it is written', () => {
    expect(dayInWords({ literal: 'early in 2025' })).toBe('early in 2025');
  });
});
