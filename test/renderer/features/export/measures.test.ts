import { describe, expect, test } from '@jest/globals';
import { DEFAULT_CHOICES } from '../../../../renderer/core/slices/export.ts';
import { measuresOf } from '../../../../renderer/features/export/measures.ts';
import { bytesInWords } from '../../../../renderer/ui/words/bytes-in-words.ts';

const map = { width: 2772, height: 1246, pages: 1 };

describe('the measures of an export', () => {
  test('are pixels and print size for a picture, which prints alike at every scale', () => {
    expect(measuresOf(map, DEFAULT_CHOICES, 'map')).toEqual([
      ['Size', '5,544 × 2,492 pixels'],
      ['Printed', '733 × 330 mm, at 192 dpi'],
    ]);
    expect(measuresOf(map, { ...DEFAULT_CHOICES, scale: 0.5 }, 'map')[1]).toEqual([
      'Printed',
      '733 × 330 mm, at 48 dpi',
    ]);
  });

  test('are CSS pixels and print size for a drawing', () => {
    expect(measuresOf(map, { ...DEFAULT_CHOICES, format: 'svg' }, 'map')).toEqual([
      ['Size', '2,772 × 1,246 CSS pixels'],
      ['Printed', '733 × 330 mm, at 96 dpi'],
    ]);
  });

  test('are the sheet and the size of text for a document', () => {
    expect(measuresOf(map, { ...DEFAULT_CHOICES, format: 'pdf', page: 'A4' }, 'map')).toEqual([
      ['Page', 'A4 landscape, 297 × 210 mm'],
      ['Text', '4 pt on cards'],
    ]);
    expect(
      measuresOf({ width: 600, height: 900, pages: 12 }, { ...DEFAULT_CHOICES, format: 'pdf', page: 'A3' }, 'map'),
    ).toEqual([
      ['Page', 'A3 portrait, 297 × 420 mm'],
      ['Pages', '12'],
      ['Text', '10.5 pt on cards'],
    ]);
  });

  test('are the map itself for a page as large as that', () => {
    expect(measuresOf(map, { ...DEFAULT_CHOICES, format: 'pdf' }, 'map')[0]).toEqual([
      'Page',
      'As large as the map, 733 × 330 mm',
    ]);
    expect(measuresOf(map, { ...DEFAULT_CHOICES, format: 'pdf' }, 'exchange')[0]?.[1]).toMatch(
      /^As large as the exchange/,
    );
  });
});

describe('bytes', () => {
  test.each([
    [812, '812 bytes'],
    [494_146, '494 kB'],
    [999_499, '999 kB'],
    [999_500, '1 MB'],
    [1_242_787, '1.2 MB'],
  ])('%d are %s', (bytes, words) => {
    expect(bytesInWords(bytes)).toBe(words);
  });
});
