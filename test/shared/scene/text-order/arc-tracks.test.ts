import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { arcTracks, type Span } from '../../../../shared/scene/text-order/arc-tracks.ts';

const anySpans = fc
  .array(fc.tuple(fc.nat(500), fc.integer({ min: 1, max: 200 })), { maxLength: 25 })
  .map((spans): Span[] => spans.map(([top, length]) => ({ top, low: top + length })));

function pairs(spans: readonly Span[]): [number, number][] {
  return spans.flatMap((_, a) => spans.flatMap((_, b): [number, number][] => (a < b ? [[a, b]] : [])));
}

describe('the tracks of arcs', () => {
  test('keep arcs apart that meet', () => {
    fc.assert(
      fc.property(anySpans, (spans) => {
        const tracks = arcTracks(spans);
        for (const [a, b] of pairs(spans)) {
          const [one, other] = [spans[a] as Span, spans[b] as Span];
          if (one.top <= other.low && other.top <= one.low) expect(tracks[a]).not.toBe(tracks[b]);
        }
      }),
    );
  });

  test('have an arc outside all that it holds, so that nested arcs never cross', () => {
    fc.assert(
      fc.property(anySpans, (spans) => {
        const tracks = arcTracks(spans);
        for (const [a, b] of pairs(spans)) {
          const [one, other] = [spans[a] as Span, spans[b] as Span];
          if (one.top < other.top && other.low < one.low) expect(tracks[a]).toBeGreaterThan(tracks[b] ?? Infinity);
          if (other.top < one.top && one.low < other.low) expect(tracks[b]).toBeGreaterThan(tracks[a] ?? Infinity);
        }
      }),
    );
  });

  test('are one for arcs below each other, however many', () => {
    const spans = Array.from({ length: 1000 }, (_, at) => ({ top: at * 100, low: at * 100 + 60 }));
    expect(new Set(arcTracks(spans))).toEqual(new Set([0]));
  });

  test('are two for a chain, in which each arc reaches a little into the next', () => {
    const spans = Array.from({ length: 1000 }, (_, at) => ({ top: at * 100, low: at * 100 + 110 }));
    expect(new Set(arcTracks(spans))).toEqual(new Set([0, 1]));
  });
});
