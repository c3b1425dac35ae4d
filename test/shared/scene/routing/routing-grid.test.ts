import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { boundsOfPoints, inflate, segmentCrosses } from '../../../../shared/scene/geometry.ts';
import { CLEARANCE, LANE, RoutingGrid } from '../../../../shared/scene/routing/routing-grid.ts';
import type { Box, Point } from '../../../../shared/scene/scene.ts';

const place = fc.integer({ min: -200, max: 200 });
const point: fc.Arbitrary<Point> = fc.record({ x: place, y: place });
const obstacle: fc.Arbitrary<Box> = fc.record({
  x: place,
  y: place,
  width: fc.integer({ min: 1, max: 150 }),
  height: fc.integer({ min: 1, max: 150 }),
});
const line: fc.Arbitrary<Box> = fc.oneof(
  fc.record({ x: place, y: place, width: fc.integer({ min: 20, max: 200 }), height: fc.constant(0) }),
  fc.record({ x: place, y: place, width: fc.constant(0), height: fc.integer({ min: 20, max: 200 }) }),
);

/** A step of a grid: from the crossing at `a` to the one at `b` that a heading leads to, null beyond the grid. */
interface Step {
  readonly crossing: number;
  readonly heading: number;
  readonly a: Point;
  readonly b: Point | null;
}

/** Lists the steps of a grid for which something is not so. */
function stepsWithout(grid: RoutingGrid, isSo: (step: Step) => boolean): Step[] {
  const found: Step[] = [];
  const { xs, ys, columns, rows } = grid;
  for (let crossing = 0; crossing < columns * rows; crossing++) {
    const [column, row] = [crossing % columns, Math.floor(crossing / columns)];
    const a = { x: xs[column] as number, y: ys[row] as number };
    const beside = [ys[row - 1], xs[column + 1], ys[row + 1], xs[column - 1]];
    for (const [heading, at] of beside.entries()) {
      const b = at === undefined ? null : heading % 2 === 0 ? { x: a.x, y: at } : { x: at, y: a.y };
      const step = { crossing, heading, a, b };
      if (!isSo(step)) found.push(step);
    }
  }
  return found;
}

test('a step leads to the next crossing, unless it leaves the grid or runs too near to an obstacle', () => {
  fc.assert(
    fc.property(point, point, fc.array(obstacle, { maxLength: 4 }), (start, end, obstacles) => {
      const grid = new RoutingGrid(start, end, obstacles, []);
      const walls = obstacles.map((box) => inflate(box, CLEARANCE - 0.5));
      const wrong = stepsWithout(grid, ({ crossing, heading, a, b }) => {
        const isFree = b !== null && !walls.some((wall) => segmentCrosses(a, b, wall));
        const next = [crossing - grid.columns, crossing + 1, crossing + grid.columns, crossing - 1][heading];
        return grid.next(crossing, heading) === (isFree ? next : -1);
      });
      expect(wrong).toEqual([]);
    }),
  );
});

test('a step that only touches the wall around an obstacle is free', () => {
  // Halfway between the ends, 18.5, is where the wall below the obstacle ends.
  const grid = new RoutingGrid({ x: 0, y: 196 }, { x: 0, y: -159 }, [{ x: 0, y: 5, width: 1, height: 6 }], []);
  const touching = grid.ys.indexOf(18.5) * grid.columns;
  expect(grid.next(touching, 1)).toBe(touching + 1);
});

test('a step is told to run along a line that is drawn already, not one that it crosses or keeps a lane from', () => {
  fc.assert(
    fc.property(point, point, fc.array(line, { maxLength: 4 }), (start, end, drawn) => {
      const grid = new RoutingGrid(start, end, [], drawn);
      const wrong = stepsWithout(grid, ({ crossing, heading, a, b }) => {
        if (b === null) return true;
        const step = boundsOfPoints([a, b]);
        const runsAlong = ({ x, y, width, height }: Box) =>
          heading % 2 === 0
            ? height > 0 && Math.abs(x - a.x) < LANE - 1 && y < step.y + step.height && y + height > step.y
            : width > 0 && Math.abs(y - a.y) < LANE - 1 && x < step.x + step.width && x + width > step.x;
        return grid.isShared(crossing, heading) === drawn.some(runsAlong);
      });
      expect(wrong).toEqual([]);
    }),
  );
});
