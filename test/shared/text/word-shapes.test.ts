import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fontBytes } from '../../../electron/base/fonts.ts';
import { Shaper } from '../../../shared/text/shaper.ts';
import type { FontId } from '../../../shared/text/text.ts';
import { WordShapes } from '../../../shared/text/word-shapes.ts';

const shaper = new Shaper(fontBytes);
const FONTS: readonly FontId[] = ['inter', 'inter-semibold', 'serif', 'serif-semibold'];
/** Letters that are kerned with each other and with spaces, joined, accented; and several spaces. */
const PIECES = [
  'AV',
  'To',
  'fi',
  'ffl',
  'Łódź',
  'naïve',
  'L’',
  '“W',
  'Y.',
  '…',
  '–',
  '1',
  'a',
  'T',
  'y,',
  '(',
  ')',
  '-',
  'A:',
  '/',
  ' ',
  ' ',
  '  ',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 3 })), {
    minLength: 1,
    maxLength: 30,
  })
  .map((pieces) => pieces.join(''));

describe('a text shaped word by word', () => {
  test('has the glyphs, the measures and the safe breaks of the text shaped as a whole', () => {
    const words = new WordShapes(shaper);
    const sample = fc.record({ font: fc.constantFrom(...FONTS), text, ligatures: fc.boolean() });
    fc.assert(
      fc.property(sample, ({ font, text, ligatures }) => {
        const shapes = words.of(font, text, ligatures);
        if (shapes === null) return;
        let [start, isUnsafe] = [0, false];
        const byWord = [];
        for (const word of shapes) {
          for (const [i, glyph] of word.glyphs.entries()) {
            const unsafeToBreak = i === 0 ? isUnsafe : glyph.unsafeToBreak;
            byWord.push({ ...glyph, cluster: glyph.cluster + start, unsafeToBreak });
          }
          start += word.length;
          isUnsafe = word.unsafeAfter;
        }
        expect(byWord).toEqual(shaper.shape(font, text, false, ligatures));
      }),
      { numRuns: 2000 },
    );
  });

  test('is shaped as a whole where its letters may join across words', () => {
    const words = new WordShapes(shaper);
    expect(words.of('inter', 'e\u0301 a', true)).toBeNull();
    expect(words.of('inter', 'a\u00a0b', true)).toBeNull();
    expect(words.of('inter', 'слово за', true)).toBeNull();
  });
});
