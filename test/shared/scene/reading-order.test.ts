import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { runsInReadingOrder } from '../../../shared/scene/reading-order.ts';
import type { TextStyle } from '../../../shared/text/text.ts';
import { typesetter } from '../../fixtures/typesetter.ts';

const style: TextStyle = { typeface: 'sans', size: 14 };

describe('the reading order of a line', () => {
  test.each([
    'Left to right',
    'حرية (UBI) بنسبة 30%.',
    'They said "חקירה 12 ארצית" twice, twice.',
    'א b א b א',
    'a א 1 א a',
  ])('gives the text of %p', (text) => {
    const runs = runsInReadingOrder(typesetter.line(text, style));
    expect(runs.map((run) => run.text).join('')).toBe(text);
  });

  test('gives the text of any mixture of directions, digits and brackets', () => {
    const piece = fc.constantFrom('a', 'א', 'ب', '1', ' ', '(', ')', '.', '国', '💔', '-');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const line = typesetter.line(pieces.join(''), style);
        const read = runsInReadingOrder(line).map((run) => run.text);
        expect(read.join('')).toBe(line.text);
      }),
    );
  });
});
