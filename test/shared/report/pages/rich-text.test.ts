import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { INK, LOOKS } from '../../../../shared/report/pages/page-look.ts';
import { RichTextBuilder, type SetLine, setRichText } from '../../../../shared/report/pages/rich-text.ts';
import { own, place, theirs } from '../../../../shared/report/spans.ts';
import { typesetter } from '../../../fixtures/typesetter.ts';

const wordsOf = (lines: readonly SetLine[]) => lines.map(({ pieces }) => pieces.map(({ line }) => line.text).join(''));

describe('a paragraph with links', () => {
  test('has the words of its lines, in pieces side by side', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'W', 'é', 'ש', 'ل', ' ', '7'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
        const builder = new RichTextBuilder();
        for (const [index, each] of words.entries()) builder.add(each, index % 2 === 0 ? {} : { fill: INK.link });
        const text = builder.build();
        const whole = typesetter.wrap(text.text, LOOKS.text.style, 150);
        const lines = setRichText(text, LOOKS.text, 150, typesetter);
        expect(wordsOf(lines)).toEqual(whole.map((line) => line.text));
        for (const [index, { pieces }] of lines.entries()) {
          const left = Math.min(...pieces.map(({ x }) => x));
          const right = Math.max(...pieces.map(({ x, line }) => x + line.width));
          if (pieces.length > 0) expect(right - left).toBeCloseTo(whole[index]?.width ?? 0, -1);
        }
      }),
      { numRuns: 80 },
    );
  });

  test('has a link in each line over which it goes', () => {
    const span = place('a link of several words that goes on', 'statement-2');
    const text = new RichTextBuilder().spans([own('See '), span, own('.')]).build();
    const lines = setRichText(text, LOOKS.text, 90, typesetter);
    const linked = lines.flatMap(({ pieces }) => pieces.filter(({ lead }) => lead !== undefined));
    expect(linked.map(({ line }) => line.text).join(' ')).toBe('a link of several words that goes on');
    expect(linked.length).toBeGreaterThan(1);
    expect(linked[0]).toMatchObject({ lead: { place: 'statement-2' }, fill: INK.link });
    expect(linked[0]?.x).toBeGreaterThan(0);
  });

  test('has the mark of a note in raised figures, in the line in which it stands', () => {
    const text = new RichTextBuilder().spans([theirs('Words'), { kind: 'mark', note: 12 }]).build();
    const [line] = setRichText(text, LOOKS.text, 200, typesetter);
    expect(wordsOf([line as SetLine])).toEqual(['Words¹²']);
    expect(line?.notes).toEqual([12]);
  });

  test('stands at the right where it reads from there, its pieces in that order', () => {
    const text = new RichTextBuilder().add('שלום ').add('עולם', { fill: INK.link }).build();
    const [line] = setRichText(text, LOOKS.text, 200, typesetter);
    const [first, second] = line?.pieces ?? [];
    expect(first?.x).toBeGreaterThan(second?.x ?? 200);
    expect((first?.x ?? 0) + (first?.line.width ?? 0)).toBeCloseTo(200, 5);
  });
});
