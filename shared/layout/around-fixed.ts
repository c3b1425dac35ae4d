import { BoxGrid } from '../scene/box-grid.ts';
import type { Frame } from '../scene/frame.ts';
import type { Box, Point } from '../scene/scene.ts';
import { cornerOf, freeSpot } from './free-spot.ts';
import { type Forest, fromTheTop } from './spanning-forest.ts';

/**
 * Returns the top left corners of `boxes`, in the map's coordinates, with those in `fixed` (by index) kept in place.
 * `laidOut` are the boxes as they would otherwise be laid out, in the frame of `down`. Whatever stands below a fixed
 * box moves along with it; the rest of its tree, and what is above it, moves as the tree's first fixed box does; other
 * trees move as the first fixed box of the map. A card that would then be within `least` pixels of another goes to the
 * nearest free place. `others` are in the way as the fixed ones are.
 */
export function aroundFixed(
  boxes: readonly { readonly width: number; readonly height: number }[],
  laidOut: readonly Box[],
  fixed: ReadonlyMap<number, Point>,
  forest: Forest,
  frame: Frame,
  least: number,
  others: readonly Box[] = [],
): Point[] {
  const onMap = (i: number, { x, y }: Point): Box => {
    const { width, height } = boxes[i] ?? EMPTY;
    return { x, y, width, height };
  };
  const grid = new BoxGrid<Box>();
  for (const other of others) grid.add(other);
  const shifts = new Map<number, Point>();
  for (const [i, corner] of fixed) {
    const kept = onMap(i, corner);
    grid.add(kept);
    const { x, y } = frame.box(kept);
    shifts.set(i, { x: x - (laidOut[i]?.x ?? 0), y: y - (laidOut[i]?.y ?? 0) });
  }
  moveAlong(shifts, forest);

  const wanted = laidOut.map((box, i) => ({
    ...box,
    x: box.x + (shifts.get(i)?.x ?? 0),
    y: box.y + (shifts.get(i)?.y ?? 0),
  }));
  const fromTopLeft = [...wanted.entries()].sort(([i, a], [j, b]) => a.y - b.y || a.x - b.x || i - j);
  const corners = boxes.map((_, i) => fixed.get(i) ?? { x: 0, y: 0 });
  for (const [i, box] of fromTopLeft) {
    if (fixed.has(i)) continue;
    const corner = cornerOf({ ...box, ...freeSpot(box, grid, frame, least) }, frame);
    corners[i] = corner;
    grid.add(onMap(i, corner));
  }
  return corners;
}

const EMPTY = { width: 0, height: 0 };

/** Adds the shifts of all other boxes to those of the fixed ones. */
function moveAlong(shifts: Map<number, Point>, forest: Forest): void {
  const [ofMap = { x: 0, y: 0 }] = shifts.values();
  for (const { top } of forest.roots) {
    const order = fromTheTop(forest, [top]);
    const ofTree = shifts.get(order.find((i) => shifts.has(i)) ?? -1) ?? ofMap;
    for (const i of top) if (!shifts.has(i)) shifts.set(i, ofTree);
    for (const i of order) {
      for (const child of (forest.units[i] ?? []).flat()) {
        if (!shifts.has(child)) shifts.set(child, shifts.get(i) ?? ofTree);
      }
    }
  }
}
