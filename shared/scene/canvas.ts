import { boundsOf } from './geometry.ts';
import type { Box } from './scene.ts';

/**
 * Size in pixels of the area for the map in a window of 1440 × 900 pixels with both panels, and of the paper around the
 * map.
 */
export const CANVAS = { width: 840, height: 780 };
const MARGIN = 40;

/** Returns the zoom at which all of `boxes` fit on the canvas, with some paper around them; 1 at most. */
export function zoomToFit(boxes: Iterable<Box>): number {
  const { width, height } = boundsOf(boxes);
  return Math.min(1, CANVAS.width / (width + 2 * MARGIN), CANVAS.height / (height + 2 * MARGIN));
}
