import { assertNever } from '../errors.ts';
import { bottom, boundsOf, centreX, centreY, right } from '../scene/geometry.ts';
import type { Box, Point } from '../scene/scene.ts';

export const ALIGNMENTS = ['left', 'centre', 'right', 'top', 'middle', 'bottom'] as const;
export type Alignment = (typeof ALIGNMENTS)[number];
export type Axis = 'across' | 'down';

/** Returns the top left corners of boxes, in whole pixels, with one of their edges or middles on that of them all. */
export function aligned(boxes: readonly Box[], alignment: Alignment): Point[] {
  const all = boundsOf(boxes);
  return boxes.map((box) => {
    const { x, y } = box;
    switch (alignment) {
      case 'left':
        return { x: all.x, y };
      case 'centre':
        return { x: Math.round(centreX(all) - box.width / 2), y };
      case 'right':
        return { x: Math.round(right(all) - box.width), y };
      case 'top':
        return { x, y: all.y };
      case 'middle':
        return { x, y: Math.round(centreY(all) - box.height / 2) };
      case 'bottom':
        return { x, y: Math.round(bottom(all) - box.height) };
      default:
        return assertNever(alignment);
    }
  });
}

/** Returns the top left corners of boxes, in whole pixels, with equal distances between them from the first to the last. */
export function distributed(boxes: readonly Box[], axis: Axis): Point[] {
  const [start, length] = axis === 'across' ? (['x', 'width'] as const) : (['y', 'height'] as const);
  const corners = boxes.map(({ x, y }) => ({ x, y }));
  const inOrder = [...boxes.entries()].sort(([i, a], [j, b]) => a[start] - b[start] || i - j);
  const all = boundsOf(boxes);
  const taken = boxes.reduce((sum, box) => sum + box[length], 0);
  const gap = (all[length] - taken) / Math.max(1, boxes.length - 1);
  let at = all[start];
  for (const [i, box] of inOrder) {
    (corners[i] as Point & { x: number; y: number })[start] = Math.round(at);
    at += box[length] + gap;
  }
  return corners;
}
