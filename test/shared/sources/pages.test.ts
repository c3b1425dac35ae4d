import { describe, expect, test } from '@jest/globals';
import type { CslItem } from '../../../shared/model/entities.ts';
import { pageAt, pageName, pageStarts } from '../../../shared/sources/pages.ts';

const recordWith = (custom?: unknown) => ({ type: 'document', ...(custom !== undefined && { custom }) }) as CslItem;

describe('the pages of a source', () => {
  test('tell on which of them an offset is, empty pages left out', () => {
    const csl = recordWith({ pageStarts: [0, 10, 10, 20] });
    expect([0, 9, 10, 19, 20, 99].map((offset) => pageAt(csl, offset))).toEqual([1, 1, 3, 3, 4, 4]);
  });

  test.each([
    [{}, 'p. 2'],
    [{ pageLabels: ['i', '123'] }, 'p. 123'],
    [{ pageUnit: 'slide' }, 'slide 2'],
    [{ pageUnit: 'sheet', pageLabels: ['Summary', 'Costs'] }, 'sheet Costs'],
    [{ pageUnit: 'volume' }, 'p. 2'],
  ])('are named in citations as the record says: %j as %j', (custom, name) => {
    expect(pageName(recordWith(custom), 2)).toBe(name);
  });

  test.each([
    [undefined],
    [null],
    ['x'],
    [{}],
    [{ pageStarts: 'x' }],
    [{ pageStarts: [0, 'x'] }],
    [{ pageStarts: [0.5] }],
  ])('are none where the record holds %j instead of offsets', (custom) => {
    expect([pageStarts(recordWith(custom)), pageAt(recordWith(custom), 5)]).toEqual([[], null]);
  });
});
