import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { paragraphsOf, type TextPart, textParts } from '../../../../renderer/features/readings/text-parts.ts';
import { anchorAt } from '../../../../shared/anchors/anchor.ts';
import { compared, debateMarking, TEXT } from '../../../shared/readings/two-readings.ts';

const LOCAL = 'The inquiry should be local.';

/** Returns a text's parts as its stretches, each with who marked it. */
function told(text: string, parts: readonly TextPart[]): string[] {
  return parts.flatMap((part) =>
    'leftOut' in part
      ? [`… ${part.leftOut}`]
      : part.stretches.map(({ start, end, by }) => `${by}: ${text.slice(start, end)}`),
  );
}

function readingsOfText(text: string, here: readonly [number, number][], there: readonly [number, number][]) {
  const reading = (marks: readonly [number, number][]) => {
    const { comparison } = compared(debateMarking([[LOCAL]]), debateMarking([]));
    const [mark] = comparison.here.marks;
    if (mark === undefined) throw new TypeError('The reading has no mark.');
    return {
      ...comparison.here,
      marks: marks.map(([start, end]) => ({ ...mark, anchor: anchorAt(text, start, end) })),
    };
  };
  return { here: reading(here), there: reading(there) };
}

describe('the parts of a text with two readings', () => {
  test('tell who marked which stretch', () => {
    const { comparison } = compared(debateMarking([[LOCAL]]), debateMarking([['should be local. Victims']]));
    expect(told(TEXT, textParts(paragraphsOf(TEXT), comparison)).slice(0, 4)).toEqual([
      'here: The inquiry ',
      'both: should be local.',
      'there:  Victims',
      `nobody: ${TEXT.slice(TEXT.indexOf(' were not'))}`,
    ]);
  });

  test('leave out paragraphs far from any mark, and count them', () => {
    const text = Array.from({ length: 20 }, (_, i) => `Paragraph ${i}\n\n`).join('');
    const at = text.indexOf('Paragraph 9');
    const parts = textParts(paragraphsOf(text), readingsOfText(text, [[at, at + 11]], []));
    expect(
      parts.map((part) => ('leftOut' in part ? part.leftOut : text.slice(part.start, part.start + 12).trim())),
    ).toEqual([7, 'Paragraph 7', 'Paragraph 8', 'Paragraph 9', 'Paragraph 10', 'Paragraph 11', 8]);
  });

  test('are, with what is left out, the whole text, however it is marked', () => {
    const place = fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 90 }));
    const text = `${'Many words in a row. '.repeat(300)}\n${'Short.\n'.repeat(9)}`;
    fc.assert(
      fc.property(fc.array(place, { maxLength: 6 }), fc.array(place, { maxLength: 6 }), (a, b) => {
        const spans = (all: [number, number][]) =>
          all.map(([at, length]): [number, number] => [at * 15, at * 15 + length]);
        const [here, there] = [spans(a), spans(b)];
        const parts = textParts(paragraphsOf(text), readingsOfText(text, here, there));
        const stretches = parts.flatMap((part) => ('leftOut' in part ? [] : part.stretches));
        const covers = (all: [number, number][], at: number) =>
          all.some(([start, end]) => start <= at && at < Math.min(end, text.length));
        for (const { start, end, by } of stretches) {
          for (const at of [start, end - 1]) {
            const expected = covers(here, at)
              ? covers(there, at)
                ? 'both'
                : 'here'
              : covers(there, at)
                ? 'there'
                : 'nobody';
            expect(by).toBe(expected);
          }
        }
        const marked = stretches
          .filter(({ by }) => by !== 'nobody')
          .reduce((sum, { start, end }) => sum + end - start, 0);
        const wanted = Array.from(text).filter((_, at) => covers(here, at) || covers(there, at)).length;
        expect(marked).toBe(wanted);
      }),
      { numRuns: 30 },
    );
  });
});
