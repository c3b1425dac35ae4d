import { boundsOf, centreX } from '../../scene/geometry.ts';
import type { Box } from '../../scene/scene.ts';

/** Width to height of the widest map, and height to width of the tallest. */
const WIDEST = 2.9;
/** Distances grow by this factor at most. */
const MOST = 2;

/**
 * The same boxes with wider channels, where they are wider than 3 : 1 altogether, or with wider gutters, where they are taller
 * than 1 : 3. Rows stay aligned, parents stay centred, and no distance shrinks. Expects and gives whole pixels, from 0, 0 on.
 */
export function stretched(boxes: readonly Box[]): Box[] {
  const { width, height } = boundsOf(boxes);
  if (width > WIDEST * height) {
    const lastRow = boxes.reduce((lowest, { y }) => Math.max(lowest, y), 0);
    const by = factor(width / WIDEST - (height - lastRow), lastRow);
    return boxes.map((box) => ({ ...box, y: Math.floor(box.y * by) }));
  }
  if (height > WIDEST * width) {
    const centres = boxes.map(centreX);
    const left = centres.reduce((least, x) => Math.min(least, x), Infinity);
    const reach = centres.reduce((most, x) => Math.max(most, x), 0) - left;
    const by = factor(height / WIDEST - (width - reach), reach);
    return boxes.map((box) => ({ ...box, x: Math.floor((centreX(box) - left) * by + left - box.width / 2) }));
  }
  return [...boxes];
}

function factor(wanted: number, actual: number): number {
  return actual === 0 ? 1 : Math.min(MOST, Math.max(1, wanted / actual));
}
