import type { Boxes } from '../scene/box-grid.ts';
import type { Frame } from '../scene/frame.ts';
import { bottom, inflate, right } from '../scene/geometry.ts';
import type { Box, Point } from '../scene/scene.ts';
import { GUTTER } from './layout-box.ts';

/**
 * Less than any distance that counts: what is exactly a gutter away is not in the way, however its coordinates are
 * rounded.
 */
const ROUNDING = 0.001;

/** The directions to look in, each with the cost of a pixel: beside siblings is better than under them. */
const WAYS = [
  { dx: 1, dy: 0, cost: 1 },
  { dx: -1, dy: 0, cost: 1.1 },
  { dx: 0, dy: 1, cost: 1.6 },
  { dx: 0, dy: -1, cost: 2.5 },
] as const;

/**
 * Returns the free place nearest to `wanted`, to its right, left, below or above: at least `least` pixels from every
 * box of `grid`, and `GUTTER` from those that are in the way. Boxes of the grid are in the map's coordinates, `wanted`
 * and the answer in those of `frame`. Takes time by how many boxes are in the way.
 */
export function freeSpot(wanted: Box, grid: Boxes, frame: Frame, least = GUTTER): Point {
  let best: Point = wanted;
  let shortest = Infinity;
  const inTheWay = (at: Box) => near(at, grid, frame, least);
  for (const { dx, dy, cost } of WAYS) {
    let at = wanted;
    let way = 0;
    for (let hits = inTheWay(at); hits.length > 0 && way * cost < shortest; hits = inTheWay(at)) {
      at = past(at, hits, dx, dy);
      way = Math.abs(at.x - wanted.x) + Math.abs(at.y - wanted.y);
    }
    if (way * cost >= shortest) continue;
    best = at;
    shortest = way * cost;
  }
  return { x: best.x, y: best.y };
}

/** Returns the corner, in the map's coordinates, of a box that is given in those of `frame`. */
export function cornerOf(box: Box, frame: Frame): Point {
  const a = frame.back({ x: box.x, y: box.y });
  const b = frame.back({ x: right(box), y: bottom(box) });
  // Adding 0 turns -0, which turned coordinates can be, into 0.
  return { x: Math.min(a.x, b.x) + 0, y: Math.min(a.y, b.y) + 0 };
}

/** Returns, in the map's coordinates, a box that is given in those of `frame`. */
export function mapBox(box: Box, frame: Frame): Box {
  const a = frame.back({ x: box.x, y: box.y });
  const b = frame.back({ x: right(box), y: bottom(box) });
  return { ...cornerOf(box, frame), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
}

function near(box: Box, grid: Boxes, frame: Frame, least: number): Box[] {
  return grid.overlapping(mapBox(inflate(box, least - ROUNDING), frame)).map((hit) => frame.box(hit));
}

/**
 * Returns the first place in a direction where `box` clears all of `hits`: up to the furthest of them, each place is
 * blocked.
 */
function past(box: Box, hits: readonly Box[], dx: number, dy: number): Box {
  if (dx > 0) return { ...box, x: Math.max(...hits.map(right)) + GUTTER };
  if (dx < 0) return { ...box, x: Math.min(...hits.map((hit) => hit.x)) - GUTTER - box.width };
  if (dy > 0) return { ...box, y: Math.max(...hits.map(bottom)) + GUTTER };
  return { ...box, y: Math.min(...hits.map((hit) => hit.y)) - GUTTER - box.height };
}
