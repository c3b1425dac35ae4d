import { boundsOf } from '../../scene/geometry.ts';
import type { Box } from '../../scene/scene.ts';
import { columnCounts, type Grid, gridOf } from '../compact/loose-cards.ts';
import { pack } from '../compact/pack.ts';
import type { LayeredPlace, LayoutBox, Size } from '../layout-box.ts';

/**
 * Packs the connected parts of a map, in each of which boxes stand as `layeredPlaces` found, and a grid of what is linked to
 * nothing, so that the whole is shown as large as possible on a sheet of the proportions of `sheet`. Boxes are in the
 * frame of `down`; some of a part may be missing.
 */
export function layOutInLayers(
  boxes: readonly LayoutBox[],
  places: ReadonlyMap<string, LayeredPlace>,
  sheet: Size,
): Box[] {
  const placed = boxes.map((box): Box => {
    const { x = 0, y = 0 } = places.get(box.id) ?? {};
    return { x, y, width: box.width, height: box.height };
  });
  const parts = Map.groupBy(boxes.keys(), (i) => places.get(boxes[i]?.id ?? '')?.part ?? LOOSE);
  const loose = parts.get(LOOSE) ?? [];
  parts.delete(LOOSE);
  const inOrder = [...parts].sort(([a], [b]) => a - b).map(([, members]) => members);
  const bounds = inOrder.map((members) => boundsOf(members.map((i) => placed[i] as Box)));
  const cards = loose.map((i) => placed[i] as Box);
  const grids: Grid[] = columnCounts(cards.length).map((columns) => gridOf(cards, columns));
  const things = [...bounds.map((size) => [size]), ...(loose.length > 0 ? [grids] : [])];
  const packed = pack(things, sheet);
  for (const [n, members] of inOrder.entries()) {
    const { x, y } = bounds[n] as Box;
    const [dx, dy] = [(packed.x[n] ?? 0) - x, (packed.y[n] ?? 0) - y];
    for (const i of members) placed[i] = moved(placed[i] as Box, dx, dy);
  }
  const at = inOrder.length;
  const grid = grids[packed.chosen[at] ?? 0];
  for (const [n, i] of loose.entries()) {
    const { width, height } = placed[i] as Box;
    const x = (packed.x[at] ?? 0) + (grid?.x[n] ?? 0);
    placed[i] = { x, y: (packed.y[at] ?? 0) + (grid?.y[n] ?? 0), width, height };
  }
  return placed.map((box) => ({ ...box, x: Math.floor(box.x), y: Math.floor(box.y) }));
}

const LOOSE = -1;

function moved(box: Box, dx: number, dy: number): Box {
  return { ...box, x: box.x + dx, y: box.y + dy };
}
