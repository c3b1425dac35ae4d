import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type ShownDateForm, shownDate } from '../../../shared/model/shown-date.ts';
import { typedDate } from '../../../shared/model/typed-date.ts';
import { isEdtf } from '../../../shared/model/well-formed.ts';

const NOW = new Date(2026, 10, 30, 12);
const read = (text: string) => typedDate(text, NOW);

describe('a date that was typed', () => {
  test.each([
    ['14 November 2024', '2024-11-14'],
    ['14th of November, 2024', '2024-11-14'],
    ['Thursday, 14 Nov. 2024', '2024-11-14'],
    ['November 14, 2024', '2024-11-14'],
    ['14. November 2024', '2024-11-14'],
    ['Do, 14. Nov. 2024', '2024-11-14'],
    ['3. März 1999', '1999-03-03'],
    ['3. Maerz 1999', '1999-03-03'],
    ['1. Jänner 2001', '2001-01-01'],
    ['14-Nov-2024', '2024-11-14'],
    ['14nov2024', '2024-11-14'],
    ['Nov 2024', '2024-11'],
    ["Nov '24", '2024-11'],
    ['Dezember 2024', '2024-12'],
    ['14.11.24', '2024-11-14'],
    ['14.11.2024', '2024-11-14'],
    ['1. 2. 2024', '2024-02-01'],
    ['14/11/2024', '2024-11-14'],
    ['11/14/2024', '2024-11-14'],
    ['3/4/2024', '2024-04-03'],
    ['14.11.98', '1998-11-14'],
    ['2024/11/14', '2024-11-14'],
    ['2024-1-5', '2024-01-05'],
    ['20241114', '2024-11-14'],
    ['11/2024', '2024-11'],
    ['11.2024', '2024-11'],
    ['2024', '2024'],
    ['44 BC', '-0043'],
    ['950', '0950'],
    ['14 November 950', '0950-11-14'],
    ['AD 24', '0024'],
    ['79 n. Chr.', '0079'],
    ['today', '2026-11-30'],
    ['Gestern', '2026-11-29'],
  ])('“%s” is %s', (text, date) => {
    expect(read(text)).toBe(date);
  });

  test.each([
    ['14.11.24 17:30', '2024-11-14T17:30'],
    ['14 November 2024, 17:30', '2024-11-14T17:30'],
    ['14 November 2024 at 5.30 pm', '2024-11-14T17:30'],
    ['14 November 2024 12 am', '2024-11-14T00:00'],
    ['14. November 2024 um 17 Uhr', '2024-11-14T17:00'],
    ['14.11.2024 17h30', '2024-11-14T17:30'],
    ['2024-11-14 08:05', '2024-11-14T08:05'],
  ])('with a time, “%s” is %s', (text, date) => {
    expect(read(text)).toBe(date);
  });

  test.each([
    ['early 2024', '2024-01/2024-04'],
    ['Mitte 2024', '2024-05/2024-08'],
    ['end of 2024', '2024-09/2024-12'],
    ['mid-2024', '2024-05/2024-08'],
    ['c. 1998', '1998~'],
    ['ca. Mai 1998', '1998-05~'],
    ['um 1998', '1998~'],
    ['1998?', '1998?'],
    ['perhaps about 1998', '1998%'],
    ['spring 2024', '2024-21'],
    ['Herbst 2024', '2024-23'],
    ['Q3 2024', '2024-35'],
    ['the 1990s', '199X'],
    ['1990er Jahre', '199X'],
    ['19th century', '18XX'],
    ['21. Jahrhundert', '20XX'],
    ['until 1998', '../1998'],
    ['seit Mai 1998', '1998-05/..'],
    ['2019–2021', '2019/2021'],
    ['950–1050', '0950/1050'],
    ['c. 950', '0950~'],
    ['from May 2019 to June 2021', '2019-05/2021-06'],
    ['14–16 November 2024', '2024-11-14/2024-11-16'],
    ['14. bis 16. November 2024', '2024-11-14/2024-11-16'],
    ['May to June 2021', '2021-05/2021-06'],
  ])('that is vague, or a stretch, “%s” is %s', (text, date) => {
    expect(read(text)).toBe(date);
  });

  test('in EDTF is what it was, and an empty one is none', () => {
    for (const date of ['2024-21', '1998%', '../2001', '199X', '2024-11-14T17:30:00Z', '{1667,1668}'])
      expect(read(` ${date} `)).toBe(date);
    expect(read('  ')).toBe(null);
  });

  test.each([
    '30 February 2024',
    '31.4.2024',
    '29.2.2023',
    '13/13/2024',
    '32 May 2024',
    'Nov 24',
    'Smarch 2024',
    'ma 2024',
    '14.11.2024 25:00',
    '14.11.2024 13 pm',
    '14 November',
    'some day',
    '2021 to 2019',
    'early',
    '🗓️',
    '14 2024',
  ])('that means no day or several, such as “%s”, is refused with a sentence', (text) => {
    expect(() => read(text)).toThrow(/ is not understood as a date\. Write it as 14 November 2024, /);
  });

  test.each(['24', '7'])('that may be a day or a year, such as “%s”, is refused with a sentence of its own', (text) => {
    expect(() => read(text)).toThrow(`“${text}” may be a day or a year. Write the year whole, such as 2024 or AD 24,`);
  });

  test('is shown as the decade or century that EDTF may write with fewer digits', () => {
    expect(['950', '24'].map((date) => [shownDate(date), shownDate(date, 'iso')])).toEqual([
      ['9500s', '950X'],
      ['25th century', '24XX'],
    ]);
  });

  test('is read back from every form in which it is shown', () => {
    const day = fc.record({ year: fc.integer({ min: 1, max: 2999 }), at: fc.integer({ min: 0, max: 364 }) });
    const forms = fc.constantFrom<ShownDateForm>('words', 'german', 'figures', 'iso');
    const shapes = fc.constantFrom<(iso: string) => string>(
      (iso) => iso.slice(0, 10),
      (iso) => iso.slice(0, 16),
      (iso) => iso.slice(0, 7),
      (iso) => iso.slice(0, 4),
      (iso) => `${iso.slice(0, 7)}~`,
      (iso) => `${iso.slice(0, 4)}-22`,
      (iso) => `${iso.slice(0, 3)}X`,
      (iso) => `${iso.slice(0, 2)}XX`,
      (iso) => `../${iso.slice(0, 10)}`,
      (iso) => `${iso.slice(0, 7)}/..`,
      (iso) => `${iso.slice(0, 10)}/2999-12-31`,
      (iso) => `${iso.slice(0, 4)}-05/${iso.slice(0, 4)}-08`,
    );
    fc.assert(
      fc.property(day, forms, shapes, ({ year, at }, form, shape) => {
        const moment = new Date(Date.UTC(2000, 0, 1 + at, 7, 45));
        moment.setUTCFullYear(year);
        const date = shape(moment.toISOString());
        expect(read(shownDate(date, form))).toBe(date);
      }),
      { numRuns: 150 },
    );
  });

  test('of any text is EDTF or refused, and takes no longer for a long one', () => {
    const words = fc.constantFrom(
      '14',
      '.',
      '/',
      '-',
      ' ',
      'nov',
      'c.',
      '2024',
      'to',
      '~',
      '17:30',
      'um',
      'ﬁ',
      '٣',
      '?',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        let date: string | null = null;
        try {
          date = read(parts.join(''));
        } catch (error) {
          expect(error).toMatchObject({ code: 'InvalidValue' });
        }
        expect(date === null || isEdtf(date)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a date that is shown', () => {
  test.each<[string, string, string, string]>([
    ['2024-11-14', '14 November 2024', '14. November 2024', '14.11.2024'],
    ['2024-03', 'March 2024', 'März 2024', '03.2024'],
    ['2024-11-14T17:30', '14 November 2024, 17:30', '14. November 2024, 17:30', '14.11.2024, 17:30'],
    ['1998~', 'c. 1998', 'um 1998', 'c. 1998'],
    ['2024-01/2024-04', 'early 2024', 'Anfang 2024', 'early 2024'],
    ['2019/2021', '2019 – 2021', '2019 – 2021', '2019 – 2021'],
    ['../1998', 'until 1998', 'bis 1998', 'until 1998'],
    ['18XX', '19th century', '19. Jahrhundert', '19th century'],
    ['1998%', '1998%', '1998%', '1998%'],
  ])('as it is kept, %s, is “%s”, “%s” or “%s”', (date, words, german, figures) => {
    expect(shownDate(date)).toBe(words);
    expect(shownDate(date, 'german')).toBe(german);
    expect(shownDate(date, 'figures')).toBe(figures);
    expect(shownDate(date, 'iso')).toBe(date);
  });
});
