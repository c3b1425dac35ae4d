import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { graphemes } from '../../../shared/text/graphemes.ts';

describe('the characters of a text', () => {
  test('are those of Unicode’s rules, in any mixture of scripts and signs', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    const unit = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
      fc.integer({ min: 0x20, max: 0x52f }).map((code) => String.fromCharCode(code)),
      fc.integer({ min: 0x2000, max: 0x20cf }).map((code) => String.fromCharCode(code)),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        expect(graphemes(text).map((each) => each.text)).toEqual(
          Array.from(segmenter.segment(text), ({ segment }) => segment),
        );
      }),
      { numRuns: 2_000 },
    );
  });
});
