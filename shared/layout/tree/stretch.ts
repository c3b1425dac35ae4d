import { boundsOf, centreX } from '../../scene/geometry.ts';
import type { Box } from '../../scene/scene.ts';

/** The widest map, as width to height, and the tallest, as height to width. */
const WIDEST = 2.9;
/** The most by which distances grow. */
const MOST = 2;

/**
 * Returns the boxes with wider channels when together they are wider than 3 : 1, or with wider gutters when they are
 * taller than 1 : 3. Rows stay aligned, parents stay centred, and no distance shrinks. Expects and returns whole
 * pixels, starting at 0, 0.
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
