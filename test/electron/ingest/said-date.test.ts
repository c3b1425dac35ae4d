import { describe, expect, test } from '@jest/globals';
import { saidDate } from '../../../electron/ingest/said-date.ts';

describe('the date that a document states', () => {
  test.each([
    ['2025-01-16', [2025, 1, 16]],
    ['2025-01-16T23:30:00-05:00', [2025, 1, 16]],
    ['2025/1', [2025, 1]],
    ['2025', [2025]],
    ['20250116', [2025, 1, 16]],
    ['20250116T101500Z', [2025, 1, 16]],
    ['16 January 2025', [2025, 1, 16]],
    ['Thu, 16 Jan 2025 10:00:00 GMT', [2025, 1, 16]],
    ['January 16th, 2025', [2025, 1, 16]],
    ['16. März 2025', [2025, 3, 16]],
    ['16 de enero de 2025', [2025, 1, 16]],
    ['le 1er août 2024', [2024, 8, 1]],
    ['May 2025', [2025, 5]],
    ['16/01/2025', [2025, 1, 16]],
    ['1737021600', [2025, 1, 16]],
  ])('%j is told', (said, parts) => {
    expect(saidDate(said)).toEqual({ 'date-parts': [parts] });
  });

  test.each(['last week', '02/03/2025', '2025-13-40', '30 February 2025', 'spring 2025'])(
    '%j is kept as its words',
    (said) => {
      expect(saidDate(said)).toEqual({ literal: said });
    },
  );

  test.each([undefined, '', ' ', '0000-01-01', '0001-01-01T00:00:00Z'])('%j is none', (said) => {
    expect(saidDate(said)).toBeUndefined();
  });
});
