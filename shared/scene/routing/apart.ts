import { type Boxes, BoxGrid } from '../box-grid.ts';
import { bottom, inflate, right } from '../geometry.ts';
import type { Box, Point } from '../scene.ts';
import { type Route, routeWires, type Wire } from './route.ts';
import type { SearchSpace } from './search-space.ts';
import { stretchesOf } from './shared-lines.ts';

/** Returns the routes of `wires`, those drawn anew that run on top of each other or of the stretches of `lines`. */
export function routesApart(
  wires: readonly Wire[],
  routes: readonly Route[],
  obstacles: BoxGrid<Box>,
  lines: BoxGrid<Box>,
  space: SearchSpace,
): Route[] {
  const runs = routes.map(({ points }) => longStretchesOf(points));
  const all = new BoxGrid(runs.flat());
  return routes.map((route, i) => {
    const own = new Set(runs[i]);
    const others = [...own].flatMap((run) => onTop(run, all, lines, own));
    if (others.length === 0) return route;
    const [again] = routeWires([wires[i] as Wire], obstacles, withOthers(all, own, new BoxGrid(others)), space);
    return again ?? route;
  });
}

/** Returns the horizontal and vertical stretches of a line that are long enough for another to run along them. */
export function longStretchesOf(points: readonly Point[]): Box[] {
  return stretchesOf(points).filter(
    ({ width, height }) => Math.max(width, height) > 12 && Math.min(width, height) < 0.5,
  );
}

/** Looks up the boxes of `all` but `own`, and `others`, without a grid of their own for each of thousands of lines. */
function withOthers(all: BoxGrid<Box>, own: ReadonlySet<Box>, others: BoxGrid<Box>): Boxes {
  return {
    overlapping: (area) => [...all.overlapping(area).filter((box) => !own.has(box)), ...others.overlapping(area)],
  };
}

/** Returns the stretches that a run of a line covers for longer than a crossing. */
function onTop(run: Box, all: BoxGrid<Box>, drawn: BoxGrid<Box>, own: ReadonlySet<Box>): Box[] {
  const isLevel = run.width > run.height;
  return [...all.overlapping(inflate(run, 3)), ...drawn.overlapping(inflate(run, 3))].filter((other) => {
    if (own.has(other) || other.width > other.height !== isLevel) return false;
    const [from, to] = isLevel
      ? [Math.max(run.x, other.x), Math.min(right(run), right(other))]
      : [Math.max(run.y, other.y), Math.min(bottom(run), bottom(other))];
    return to - from > 16;
  });
}
