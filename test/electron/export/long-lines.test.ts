import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { partsIn } from '../../../electron/export/long-lines.ts';
import { distance, flatten, lengthOf, pointAlong, roundedPath } from '../../../shared/scene/geometry.ts';
import type { PathCommand } from '../../../shared/scene/scene.ts';

const number = fc.integer({ min: -3000, max: 3000 });
const point = fc.record({ x: number, y: number });
const side = fc.integer({ min: 1, max: 2000 });
const area = fc.record({ x: number, y: number, width: side, height: side });

describe('the parts of a line that come into an area', () => {
  test('have every point of the line that is in it, as far from the line’s start as in the whole', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 6 }), area, (corners, box) => {
        const whole = roundedPath(corners, 40);
        const line = flatten(whole);
        const parts = partsIn(whole, box).map(({ commands, before }) => ({ line: flatten(commands), before }));
        for (let along = 0; along < lengthOf(line); along += 37) {
          const at = pointAlong(line, along);
          if (at.x <= box.x || at.x >= box.x + box.width || at.y <= box.y || at.y >= box.y + box.height) continue;
          const found = parts.filter((part) => distance(pointAlong(part.line, along - part.before), at) < 0.01);
          expect(found.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('are cut where they leave it', () => {
    const across: PathCommand[] = [
      ['M', -1000, 5],
      ['L', 1000, 5],
    ];
    expect(partsIn(across, { x: 0, y: 0, width: 10, height: 10 })).toEqual([
      {
        commands: [
          ['M', 0, 5],
          ['L', 10, 5],
        ],
        before: 1000,
      },
    ]);
    expect(partsIn(across, { x: 0, y: 6, width: 10, height: 10 })).toEqual([]);
  });
});
