import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { TextLine, TextStyle } from '../../../shared/text/text.ts';
import { typesetter } from './bundled-typesetter.ts';

const PIECES = [
  'word',
  'AV To fi',
  'naïve',
  'Łódź',
  'e\u0301',
  'שלום',
  'בּ',
  'تحقيق',
  'لا',
  'ع',
  '国家',
  '。',
  '“',
  '💔',
  '👩‍🔬',
  '1️⃣',
  '12.5',
  'ไทย',
  ' ',
  '  ',
  '\t',
  '\n',
  '\r\n',
  '\u00a0',
  '\u200b',
  '-',
  '(',
  ')',
  ',',
  '\u202e',
  '\u202c',
  '\u2067',
  '\u2069',
  '\u200f',
  '\u200d',
  '\u00ad',
  '\u0007',
  '\ud800',
];
const text = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);
const style: fc.Arbitrary<TextStyle> = fc.record({
  typeface: fc.constantFrom('sans', 'serif', 'sans-semibold'),
  size: fc.integer({ min: 6, max: 40 }),
  letterSpacing: fc.constantFrom(0, 0, 1.5),
});
const width = fc.integer({ min: 1, max: 400 });

const WHITE_SPACE = /^[\s\u200b\x85]*$/;
const graphemes = (value: string) => [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(value)];

describe('whatever is wrapped', () => {
  test('lines follow one another, and only white space between them is lost', () => {
    fc.assert(
      fc.property(text, style, width, (value, look, room) => {
        const lines = typesetter.wrap(value, look, room);
        const gaps = lines.map((line, index) => value.slice(lines[index - 1]?.end ?? 0, line.start));
        const rest = value.slice(lines.at(-1)?.end ?? 0);
        expect([...gaps, rest].filter((gap) => !WHITE_SPACE.test(gap))).toEqual([]);
        expect(lines.map((line) => line.text)).toEqual(lines.map((line) => value.slice(line.start, line.end)));
      }),
    );
  });

  test('no line is wider than allowed, unless it is a single grapheme or a ligature', () => {
    fc.assert(
      fc.property(text, style, width, (value, look, room) => {
        const tooWide = typesetter.wrap(value, look, room).filter((line) => line.width > room + 0.01);
        expect(tooWide.filter((line) => graphemes(line.text).length > 1 && !isLigature(line, look))).toEqual([]);
      }),
    );
  });

  test('runs tile their line, and their texts make up its text', () => {
    fc.assert(
      fc.property(text, style, width, (value, look, room) => {
        for (const line of typesetter.wrap(value, look, room)) {
          const ends = line.runs.map((run) => run.x + run.width);
          expect(line.runs.map((run) => run.x)).toEqual([0, ...ends].slice(0, line.runs.length));
          expect(ends.at(-1) ?? 0).toBe(line.width);
          const together = line.runs.map((run) => run.text).join('');
          expect([...together].sort()).toEqual([...line.text].sort());
        }
      }),
    );
  });

  test('the glyphs of a run are as wide as the run says', () => {
    fc.assert(
      fc.property(text, style, width, (value, look, room) => {
        const runs = typesetter.wrap(value, look, room).flatMap((line) => line.runs);
        const wrong = runs.filter((run) => {
          const advance = typesetter.glyphs(run, look).reduce((sum, glyph) => sum + glyph.advance, 0);
          return run.font !== 'emoji' && Math.abs(advance - run.width) > 0.01;
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('every glyph belongs to a character of its run, and every drawn character has one', () => {
    fc.assert(
      fc.property(text, style, (value, look) => {
        for (const run of typesetter.line(value, look).runs) {
          const clusters = typesetter.glyphs(run, look).map((glyph) => glyph.cluster);
          expect(clusters.filter((cluster) => cluster < 0 || cluster >= run.text.length)).toEqual([]);
          const inOrder = clusters.toSorted((a, b) => (run.rtl ? b - a : a - b));
          expect(clusters).toEqual(inOrder);
        }
      }),
    );
  });
});

function isLigature(line: TextLine, look: TextStyle): boolean {
  const drawn = line.runs.flatMap((run) => typesetter.glyphs(run, look)).filter((glyph) => glyph.advance > 0);
  return drawn.length <= 1;
}
