import type { Direction } from '../model/entities.ts';
import { type Frame, frameOf } from '../scene/frame.ts';
import type { Box, Point } from '../scene/scene.ts';
import { aroundFixed } from './around-fixed.ts';
import { placeCards } from './block.ts';
import { composeMap } from './compose-map.ts';
import { breakDeepTrees } from './deep-trees.ts';
import { cornerOf } from './free-spot.ts';
import type { LayoutBox, LayoutLink, LayoutOptions } from './layout-box.ts';
import { spanningForest } from './spanning-forest.ts';
import { stretched } from './stretch.ts';

/** Width to height of the maps that are aimed at: between 4:3 and 16:10. */
const ASPECT = 1.5;

/**
 * Top left corners of all boxes, in whole pixels and from 0, 0 on (where none is fixed), the same for the same input. In the
 * words of the direction `down`; the other directions are that picture turned:
 *
 * - Conclusions stand above their premises, along the forest of `spanningForest`. Linked premises (up to four) stand side by
 *   side, and an undercutter right beside the premise of the relation that it attacks. What is linked to nothing stands in a
 *   grid below the rest.
 * - A map of 20 boxes or more is less than 3 times as wide as tall, and less than 3 times as tall as wide. For that, what
 *   stands below a card is wrapped into rows, and a tree of more than eight rows may go on in a new column. Up to 40 cards
 *   nothing is wrapped that fits without, if need be with wider channels.
 *
 * What lines can count on, when nothing is fixed:
 *
 * - No two boxes overlap; side by side they are at least `GUTTER` apart, one above the other at least `CHANNEL` (`GUTTER` in the
 *   grid of what is linked to nothing).
 * - Between the bottom of a card and the tops of the row right below it nothing stands, as far as that row reaches.
 * - Where children are wrapped into several rows, each row has the same free channel above it from end to end, and between the
 *   columns of a row (subtrees can stand one above the other in them) a gutter is free from its top to its end. A line gets from
 *   any card to its parent by channels and gutters alone: straight up in a grid of single cards, else by the trunk straight under
 *   the parent's middle, past every row but the last. Gutters that many lines pass are wider: `gutterFor`.
 * - Parts of broken trees, and separate trees, stand `TREE_GUTTER` and `SUBTREE_CHANNEL` apart.
 */
export function layoutMap(
  boxes: readonly LayoutBox[],
  links: readonly LayoutLink[],
  options: LayoutOptions,
): Map<string, Point> {
  const { direction, fixed } = options;
  const frame = frameOf(direction);
  const framed = boxes.map((box) => ({ ...box, ...sizeIn(box, direction) }));
  const forest = spanningForest(framed, links);
  const whole = composeMap(breakDeepTrees(forest), isUpright(direction) ? ASPECT : 1 / ASPECT);

  const laidOut = framed.map(({ width, height }): Box => ({ x: 0, y: 0, width, height }));
  placeCards(whole, 0, 0, (i, x, y) => {
    laidOut[i] = { ...(laidOut[i] ?? whole), x: Math.floor(x), y: Math.floor(y) };
  });
  const wellShaped = stretched(laidOut);
  const kept = new Map<number, Point>();
  for (const [i, { id }] of boxes.entries()) {
    const corner = fixed?.get(id);
    if (corner !== undefined) kept.set(i, corner);
  }
  const corners =
    kept.size > 0 ? aroundFixed(boxes, wellShaped, kept, forest, frame) : fromTheOrigin(wellShaped, frame);
  return new Map(boxes.map(({ id }, i) => [id, corners[i] ?? { x: 0, y: 0 }]));
}

/** The corners on the map, moved so that the leftmost and the topmost are 0. */
function fromTheOrigin(laidOut: readonly Box[], frame: Frame): Point[] {
  const corners = laidOut.map((box) => cornerOf(box, frame));
  const left = corners.reduce((least, { x }) => Math.min(least, x), Infinity);
  const top = corners.reduce((least, { y }) => Math.min(least, y), Infinity);
  return corners.map(({ x, y }) => ({ x: x - left, y: y - top }));
}

function isUpright(direction: Direction): boolean {
  return direction === 'down' || direction === 'up';
}

/** Whole pixels, so that distances stay whole. */
function sizeIn({ width, height }: LayoutBox, direction: Direction): { width: number; height: number } {
  return isUpright(direction)
    ? { width: Math.ceil(width), height: Math.ceil(height) }
    : { width: Math.ceil(height), height: Math.ceil(width) };
}
