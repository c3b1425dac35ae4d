import type { Direction } from '../model/entities.ts';
import { centreX, centreY } from './geometry.ts';
import type { Box, Point } from './scene.ts';

/**
 * Finds the card that an arrow key leads to from a point: of those whose centre lies that way, the nearest, where
 * distance sideways counts double, so that a key goes straight ahead rather than aside. Undefined when there is none.
 */
export function nearestCard<Id extends string>(
  from: Point,
  way: Direction,
  cards: Iterable<readonly [Id, Box]>,
): Id | undefined {
  let nearest: Id | undefined;
  let least = Infinity;
  for (const [id, box] of cards) {
    const { ahead, aside } = offset(from, { x: centreX(box), y: centreY(box) }, way);
    if (ahead <= 1 || aside > 3 * ahead) continue;
    const far = ahead + 2 * aside;
    if (far < least) {
      least = far;
      nearest = id;
    }
  }
  return nearest;
}

function offset(from: Point, to: Point, way: Direction): { ahead: number; aside: number } {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  switch (way) {
    case 'right':
      return { ahead: dx, aside: Math.abs(dy) };
    case 'left':
      return { ahead: -dx, aside: Math.abs(dy) };
    case 'down':
      return { ahead: dy, aside: Math.abs(dx) };
    case 'up':
      return { ahead: -dy, aside: Math.abs(dx) };
  }
}
