import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { guardedCell, unguardedCell } from '../../../shared/text/spreadsheet-cell.ts';

describe('a cell for spreadsheets', () => {
  test.each(['=1', '+1', '-1', '@A1', ' =1', '\t=1', '\r=1', "'=1", "' =1", '\tx', '\uff1d1'])(
    'begins with an apostrophe where it would be a formula: %j',
    (text) => {
      expect(guardedCell(text)).toBe(`'${text}`);
    },
  );

  test.each(['', 'a=1', "'tis", "' x", '1-2', 'x\t=1'])('stays as it is where it would not: %j', (text) => {
    expect(guardedCell(text)).toBe(text);
  });

  test('says the same when it comes back', () => {
    const texts = fc.string({ unit: fc.constantFrom("'", ' ', '=', '-', '\t', '\n', '\r', 'a') });
    fc.assert(fc.property(texts, (text) => expect(unguardedCell(guardedCell(text))).toBe(text)));
  });
});
