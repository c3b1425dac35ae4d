import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type MarginNote, marginPlaces, NOTE_GAP } from '../../../../renderer/features/passages/margin-places.ts';

const anyNotes = fc
  .array(fc.record({ wanted: fc.nat(1000), height: fc.integer({ min: 1, max: 120 }) }), { maxLength: 20 })
  .map((notes): MarginNote[] => notes.toSorted((a, b) => a.wanted - b.wanted));

describe('the notes in a margin', () => {
  test('keep their order, do not overlap, and do not stand above the text', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const tops = marginPlaces(notes);
        expect(tops).toHaveLength(notes.length);
        for (const [index, top] of tops.entries()) {
          const before = index === 0 ? 0 : (tops[index - 1] ?? 0) + (notes[index - 1]?.height ?? 0) + NOTE_GAP;
          expect(top).toBeGreaterThanOrEqual(before - 1e-6);
        }
      }),
    );
  });

  test('stand where their passages begin, wherever there is room', () => {
    const notes = [10, 200, 500].map((wanted) => ({ wanted, height: 40 }));
    expect(marginPlaces(notes)).toEqual([10, 200, 500]);
  });

  test('move as little as possible where several want one place: some up, some down', () => {
    const notes = [300, 300, 300].map((wanted) => ({ wanted, height: 44 }));
    expect(marginPlaces(notes)).toEqual([250, 300, 350]);
  });
});
