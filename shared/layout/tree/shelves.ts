import { type Size, SUBTREE_CHANNEL, TREE_GUTTER } from '../layout-box.ts';

/** The places of rectangles on shelves: top left corners, in the order of the rectangles. */
export interface Shelves extends Size {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

const WIDTHS = [0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.35, 1.5, 1.75, 2];

/**
 * Packs rectangles on shelves, in their order from left to right and top to bottom; one that is low enough stands below
 * its left neighbour. The whole is about `aspect` times as wide as tall. A `TREE_GUTTER` is free between columns, and a
 * `SUBTREE_CHANNEL` between rectangles one above the other.
 */
export function packOnShelves(items: readonly Size[], aspect: number): Shelves {
  let area = 0;
  let widest = 0;
  let total = 0;
  for (const { width, height } of items) {
    area += (width + TREE_GUTTER) * (height + SUBTREE_CHANNEL);
    widest = Math.max(widest, width);
    total += width + TREE_GUTTER;
  }
  let best = fillShelves(items, total);
  let least = sideOf(best, aspect);
  for (const factor of WIDTHS) {
    const packed = fillShelves(items, Math.max(widest, factor * Math.sqrt(area * aspect)));
    if (sideOf(packed, aspect) >= least) continue;
    best = packed;
    least = sideOf(packed, aspect);
  }
  return best;
}

/**
 * Returns the height of the smallest rectangle of that aspect around `size`, which decides the scale of the map on a
 * page.
 */
export function sideOf(size: Size, aspect: number): number {
  return Math.max(size.width / aspect, size.height);
}

function fillShelves(items: readonly Size[], mostWidth: number): Shelves {
  const x = new Float64Array(items.length);
  const y = new Float64Array(items.length);
  let width = 0;
  let shelf = { top: 0, height: 0 };
  let column = { left: 0, width: 0, height: 0 };
  for (const [i, item] of items.entries()) {
    const onTop = column.height + SUBTREE_CHANNEL;
    if (column.width >= item.width && column.height > 0 && onTop + item.height <= shelf.height) {
      x[i] = column.left;
      y[i] = shelf.top + onTop;
      column.height = onTop + item.height;
      continue;
    }
    let left = column.width === 0 ? 0 : column.left + column.width + TREE_GUTTER;
    if (left > 0 && left + item.width > mostWidth) {
      shelf = { top: shelf.top + shelf.height + SUBTREE_CHANNEL, height: 0 };
      left = 0;
    }
    column = { left, width: item.width, height: item.height };
    shelf.height = Math.max(shelf.height, item.height);
    x[i] = left;
    y[i] = shelf.top;
    width = Math.max(width, left + item.width);
  }
  return { width, height: shelf.top + shelf.height, x, y };
}
