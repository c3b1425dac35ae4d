import type { BoxGrid } from '../box-grid.ts';
import { boundsOfPoints, centreX, centreY, inflate } from '../geometry.ts';
import type { Box, Point } from '../scene.ts';
import { ahead, type Port } from './orthogonal-path.ts';
import { CLEARANCE } from './routing-grid.ts';

/** Pixels of a card's edge near its corners where no line leaves or arrives. */
export const EDGE_MARGIN = 20;
/** Pixels of a line before its end that run straight, with room to turn into them. */
const ARRIVAL = 30;
/** Pixels between arrows that have to share what is free of an edge. */
const LEAST_APART = 6;

/** Tells whether nothing but the card `at` stands where a line would have to arrive. */
export function isOpen(port: Port, obstacles: BoxGrid<Box>, at: Box | null = null): boolean {
  const approach = inflate(boundsOfPoints([port.at, ahead(port, -ARRIVAL)]), CLEARANCE);
  return obstacles.overlapping(approach).every((box) => box === at);
}

/**
 * Returns the end nearest to `port` on its edge of a card at which no other card stands in the way of arriving, aside
 * from ends that are taken; `port` itself when there is none.
 */
export function openNear(
  port: Port,
  card: Box,
  { cards, taken }: { readonly cards: BoxGrid<Box>; readonly taken: readonly Point[] },
): Port {
  if (isOpen(port, cards, card)) return port;
  const isLevel = port.heading % 2 === 1;
  const length = isLevel ? card.height : card.width;
  const isFree = ({ at }: Port): boolean =>
    taken.every((other) => Math.abs(other.x - at.x) + Math.abs(other.y - at.y) >= LEAST_APART);
  const wanted = isLevel ? port.at.y - centreY(card) : port.at.x - centreX(card);
  for (let away = LEAST_APART; away < length; away += LEAST_APART) {
    for (const offset of [wanted - away, wanted + away]) {
      if (Math.abs(offset) > length / 2 - EDGE_MARGIN) continue;
      const at = isLevel ? { x: port.at.x, y: centreY(card) + offset } : { x: centreX(card) + offset, y: port.at.y };
      const other = { ...port, at };
      if (isFree(other) && isOpen(other, cards, card)) return other;
    }
  }
  return port;
}
