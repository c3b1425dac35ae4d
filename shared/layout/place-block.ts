import type { Corners } from '../model/commands/placements.ts';
import type { Debate } from '../model/debate.ts';
import type { MapId, StatementId } from '../model/entities.ts';
import type { BoxGrid } from '../scene/box-grid.ts';
import { frameOf } from '../scene/frame.ts';
import { bottom, boundsOf, right } from '../scene/geometry.ts';
import type { Box, Point } from '../scene/scene.ts';
import { freeSpot } from './free-spot.ts';
import { layoutBoxes, layoutLinks } from './layout-changes.ts';
import { layoutMap } from './layout-map.ts';

/**
 * Returns the places on a map of cards that come together, such as those that are pasted: as they stand to each other, or laid out
 * where they would cover each other, in the free place nearest to `at` for their top left corner. `sizes` are theirs, `taken` the
 * boxes of all other cards.
 */
export function placeBlock(
  debate: Debate,
  args: {
    map: MapId;
    statements: readonly StatementId[];
    sizes: ReadonlyMap<StatementId, { readonly width: number; readonly height: number }>;
    taken: BoxGrid<Box>;
    at: Point;
  },
): Corners {
  const { map, statements, sizes, taken, at } = args;
  const corners = apart(debate, map, statements, sizes);
  const boxes = [...corners].flatMap(([id, corner]) => {
    const size = sizes.get(id);
    return size === undefined ? [] : [{ ...corner, ...size }];
  });
  const bounds = boundsOf(boxes);
  const spot = freeSpot({ ...bounds, x: Math.round(at.x), y: Math.round(at.y) }, taken, frameOf('down'));
  const moved = [...corners].map(
    ([id, { x, y }]) => [id, { x: x + Math.round(spot.x - bounds.x), y: y + Math.round(spot.y - bounds.y) }] as const,
  );
  return new Map(moved);
}

/** Returns the corners of cards as they are placed, unless some overlap: then those of a layout. */
function apart(
  debate: Debate,
  map: MapId,
  statements: readonly StatementId[],
  sizes: ReadonlyMap<StatementId, { readonly width: number; readonly height: number }>,
): Corners {
  const corners = new Map<StatementId, Point>();
  const boxes: Box[] = [];
  let overlap = false;
  for (const id of statements) {
    const placement = debate.placementsByStatement.get(id).find((each) => each.map === map);
    const size = sizes.get(id);
    if (placement === undefined || size === undefined) continue;
    const box = { x: placement.x, y: placement.y, ...size };
    overlap ||= boxes.some((other) => touch(box, other));
    boxes.push(box);
    corners.set(id, { x: box.x, y: box.y });
  }
  if (!overlap) return corners;
  const laidOut = layoutBoxes(debate, corners.keys(), sizes);
  return layoutMap(laidOut, layoutLinks(debate, laidOut), { direction: debate.get('map', map).direction });
}

function touch(a: Box, b: Box): boolean {
  return a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);
}
