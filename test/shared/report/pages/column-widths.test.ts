import { expect, test } from '@jest/globals';
import { columnWidths } from '../../../../shared/report/pages/column-widths.ts';

test('columns share a width by what they have, but none breaks its longest word', () => {
  expect(
    columnWidths(
      [
        { least: 10, weight: 1 },
        { least: 10, weight: 3 },
      ],
      100,
    ),
  ).toEqual([25, 75]);
  expect(
    columnWidths(
      [
        { least: 40, weight: 1 },
        { least: 10, weight: 9 },
      ],
      100,
    ),
  ).toEqual([40, 60]);
});

test('columns share a width that is too small by their longest words', () => {
  expect(
    columnWidths(
      [
        { least: 150, weight: 1 },
        { least: 50, weight: 9 },
      ],
      100,
    ),
  ).toEqual([75, 25]);
});
