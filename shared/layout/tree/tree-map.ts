import type { Box } from '../../scene/scene.ts';
import type { LayoutBox, LayoutLink } from '../layout-box.ts';
import { spanningForest } from '../spanning-forest.ts';
import { placeCards } from './block.ts';
import { composeMap } from './compose-map.ts';
import { breakDeepTrees } from './deep-trees.ts';
import { stretched } from './stretch.ts';

/** The width to height that maps are to have: between 4:3 and 16:10. */
const ASPECT = 1.5;

/**
 * Lays out boxes, whose sizes are whole pixels in the frame of `down`, as a tree with aligned rows, wider than high if
 * `isUpright`, otherwise higher than wide.
 *
 * - Conclusions stand above their premises, along the forest of `spanningForest`. Linked premises (up to four) stand
 *   side by side, and an undercutter right beside the premise of the relation that it attacks. What is linked to
 *   nothing stands in a grid below the rest.
 * - A map of 20 boxes or more is less than 3 times as wide as tall, and less than 3 times as tall as wide. For that,
 *   what stands below a card is wrapped into rows, and a tree of more than eight rows may go on in a new column. Up to
 *   40 cards nothing is wrapped that fits without, if need be with wider channels.
 *
 * What lines can count on:
 *
 * - No two boxes overlap; side by side they are at least `GUTTER` apart, one above the other at least `CHANNEL`
 *   (`GUTTER` in the grid of what is linked to nothing).
 * - Between the bottom of a card and the tops of the row right below it nothing stands, as far as that row reaches.
 * - Where children are wrapped into several rows, each row has the same free channel above it from end to end, and
 *   between the columns of a row (subtrees can stand one above the other in them) a gutter is free from its top to its
 *   end. A line gets from any card to its parent by channels and gutters alone: straight up in a grid of single cards,
 *   else by the trunk straight under the parent's middle, past every row but the last. Gutters that many lines pass are
 *   wider: `gutterFor`.
 * - Parts of broken trees, and separate trees, stand `TREE_GUTTER` and `SUBTREE_CHANNEL` apart.
 */
export function layOutAsTree(boxes: readonly LayoutBox[], links: readonly LayoutLink[], isUpright: boolean): Box[] {
  const forest = spanningForest(boxes, links);
  const whole = composeMap(breakDeepTrees(forest), isUpright ? ASPECT : 1 / ASPECT);
  const laidOut = boxes.map(({ width, height }): Box => ({ x: 0, y: 0, width, height }));
  placeCards(whole, 0, 0, (i, x, y) => {
    laidOut[i] = { ...(laidOut[i] ?? whole), x: Math.floor(x), y: Math.floor(y) };
  });
  return stretched(laidOut);
}
