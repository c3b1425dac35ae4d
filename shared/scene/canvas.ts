import { boundsOf } from './geometry.ts';
import type { Box } from './scene.ts';

/** Where a map is seen in a window of 1440 × 900 pixels with the panels on both sides, and the paper around the map. */
export const CANVAS = { width: 840, height: 780 };
const MARGIN = 40;

/** The zoom at which all of `boxes` are in sight on the canvas, with some paper around them; 1 at most. */
export function zoomToFit(boxes: Iterable<Box>): number {
  const { width, height } = boundsOf(boxes);
  return Math.min(1, CANVAS.width / (width + 2 * MARGIN), CANVAS.height / (height + 2 * MARGIN));
}
