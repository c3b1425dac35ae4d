import { describe, expect, test } from '@jest/globals';
import { LABEL, landmarksOf } from '../../../../renderer/features/map/landmarks.ts';
import { inflate } from '../../../../shared/scene/geometry.ts';
import { MapGeometry } from '../../../../shared/scene/map-geometry.ts';
import { debateOf } from '../../../fixtures/debates.ts';
import { typesetter } from '../../../fixtures/typesetter.ts';

const debate = debateOf({
  questions: { question: 'Build it?' },
  claims: {
    yes: 'Yes, as soon as the money is there that this house has promised.',
    cheap: 'It is cheap.',
    sun: 'Sun.',
  },
  relations: [
    ['answer', 'answers', ['yes'], 'question'],
    ['one', 'supports', ['cheap'], 'yes'],
    ['two', 'supports', ['sun'], 'yes'],
    ['three', 'supports', ['sun'], 'cheap'],
  ],
  placed: { question: [0, 0], yes: [0, 4_000], cheap: [100, 4_200], sun: [0, 8_000] },
});

const BOUNDS = { x: 0, y: 0, width: 348, height: 8_100 };

function landmarks(zoom: number) {
  const geometry = new MapGeometry();
  geometry.update(debate, 'map', typesetter);
  return landmarksOf(
    [...geometry.cards.values()],
    BOUNDS,
    zoom,
    (id) => debate.relationsByTargetStatement.count(id),
    (text) => 6 * text.length,
  );
}

describe('the landmarks of a map seen from afar', () => {
  test('are its questions and what something bears on, the weightier first, shortened', () => {
    expect(landmarks(0.2).map(({ text }) => text)).toEqual([
      'Build it?',
      'Yes, as soon as the money is there…',
      'It is cheap.',
    ]);
  });

  test('stand out over the sides of the map by little, so that they are in sight where all of it is', () => {
    for (const zoom of [0.3, 0.2, 0.1]) {
      const [left, right] = [BOUNDS.x - 40 / zoom, BOUNDS.x + BOUNDS.width + 40 / zoom];
      for (const { box } of landmarks(zoom).filter(({ box }) => box.width <= right - left)) {
        expect(box.x).toBeGreaterThanOrEqual(left);
        expect(box.x + box.width).toBeLessThanOrEqual(right + 0.001);
      }
    }
  });

  test('leave out what has no room beside a weightier one', () => {
    expect(landmarks(0.02).map(({ text }) => text)).toEqual(['Build it?', 'Yes, as soon as the money is there…']);
  });

  test('are of one size in the window, and never lie on each other', () => {
    for (const zoom of [0.3, 0.1, 0.02, 0.01]) {
      const boxes = landmarks(zoom).map(({ box }) => box);
      for (const box of boxes) expect(box.height * zoom).toBeCloseTo(LABEL.height);
      for (const [index, a] of boxes.entries()) {
        for (const b of boxes.slice(index + 1)) {
          const { x, y, width, height } = inflate(a, 1 / zoom);
          const isApart = b.x >= x + width || b.x + b.width <= x || b.y >= y + height || b.y + b.height <= y;
          expect(isApart).toBe(true);
        }
      }
    }
  });
});
