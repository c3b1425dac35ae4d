import { describe, expect, test } from '@jest/globals';
import { DEFAULT_CHOICES, type ExportChoices } from '../../../../renderer/core/slices/export.ts';
import { warningsOf } from '../../../../renderer/features/export/warnings.ts';
import type { ExportPreview } from '../../../../shared/contract/export.ts';

const PDF: ExportChoices = { ...DEFAULT_CHOICES, format: 'pdf', page: 'A4' };

function preview(change: Partial<ExportPreview> = {}): ExportPreview {
  return {
    address: '',
    width: 900,
    height: 600,
    estimatedBytes: 1000,
    pages: 1,
    unsupported: [],
    cutCards: 0,
    ...change,
  };
}

describe('what an export will lack', () => {
  test('is nothing for a map that fits', () => {
    expect(warningsOf(preview(), PDF)).toEqual([]);
  });

  test('is the rest of cut cards, which a PDF has', () => {
    expect(warningsOf(preview({ cutCards: 3 }), DEFAULT_CHOICES)).toEqual([
      '3 cards do not show their whole text; a PDF has it in its appendix.',
    ]);
    expect(warningsOf(preview({ cutCards: 1 }), PDF)).toEqual([
      '1 card does not show its whole text; the appendix has it.',
    ]);
  });

  test('is text of a size for reading, where a sheet is small', () => {
    expect(warningsOf(preview({ width: 2772, height: 1246 }), PDF)).toEqual([
      'Text on cards comes out at 4 pt, small to read on paper. A larger page makes it larger.',
    ]);
    expect(warningsOf(preview({ width: 2772, height: 1246 }), DEFAULT_CHOICES)).toEqual([]);
  });

  test('is text of a size for reading too where a page is as large as it can be', () => {
    expect(warningsOf(preview({ width: 37_000, height: 21_000 }), { ...PDF, page: 'fit' })).toEqual([
      'Text on cards comes out at 5.4 pt, small to read on paper. A page can be no larger.',
    ]);
  });

  test('is all text on the map where it is too small, and then the appendix has it, cut or not', () => {
    expect(warningsOf(preview({ width: 9000, height: 7000, cutCards: 2 }), PDF)).toEqual([
      'Text on cards comes out at 1.1 pt, too small to read; the appendix has every text.',
    ]);
  });

  test('are characters without a font, by script, of many the first', () => {
    const many = Array.from({ length: 22 }, (_, index) => String.fromCodePoint(0x0e01 + index));
    const unsupported = [
      { script: 'Thai', characters: many },
      { script: 'Georgian', characters: ['ა'] },
    ];
    const [thai, georgian] = warningsOf(preview({ unsupported }), DEFAULT_CHOICES);
    expect(thai).toMatch(/^No bundled font has these Thai characters, which are drawn as “\?”: ก ข .* and 2 more$/);
    expect(georgian).toMatch(/Georgian.*: ა$/);
  });
});
