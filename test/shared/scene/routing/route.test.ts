import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BoxGrid } from '../../../../shared/scene/box-grid.ts';
import { inflate, segmentCrosses } from '../../../../shared/scene/geometry.ts';
import { orthogonalPath } from '../../../../shared/scene/routing/orthogonal-path.ts';
import { type Route, routeWires, type Wire } from '../../../../shared/scene/routing/route.ts';
import type { Box } from '../../../../shared/scene/scene.ts';

const up = 0 as const;

/** Returns a wire from the top of one card to the bottom of another. */
function wire(from: Box, to: Box, shift = 0): Wire {
  return {
    from: { at: { x: from.x + from.width / 2 + shift, y: from.y }, heading: up },
    to: { at: { x: to.x + to.width / 2 + shift, y: to.y + to.height + 9 }, heading: up },
  };
}

function runsUnder(route: Route, cards: readonly Box[]): boolean {
  return cards.some((card) => {
    const inside = inflate(card, -0.5);
    return route.points.some((point, i) => i > 0 && segmentCrosses(route.points[i - 1] ?? point, point, inside));
  });
}

const top = { x: 0, y: 0, width: 200, height: 80 };
const low = { x: 0, y: 400, width: 200, height: 80 };

test('a line goes around every card of many, however many are in its way', () => {
  const cards = Array.from({ length: 1500 }, (_, i) => {
    const row = Math.floor(i / 30);
    return { x: (i % 30) * 278 + (row % 2) * 139, y: row * 117, width: 248, height: 100 };
  });
  const [route] = routeWires([wire(cards.at(-1) as Box, cards[0] as Box)], new BoxGrid(cards));
  expect(route && runsUnder(route, cards)).toBe(false);
});

describe('a line between two cards', () => {
  test('is one curve where nothing is in the way', () => {
    const [route] = routeWires([wire(low, top)], new BoxGrid([top, low]));
    expect(route?.commands.map(([name]) => name)).toEqual(['M', 'C']);
  });

  test('goes around a card in the way', () => {
    const between = { x: -50, y: 200, width: 300, height: 80 };
    const [route] = routeWires([wire(low, top)], new BoxGrid([top, low, between]));
    expect(route && runsUnder(route, [top, low, between])).toBe(false);
  });

  test('goes through a gutter between cards in the way', () => {
    const cards = [-800, -530, -260, 10, 280].map((x) => ({ x, y: 200, width: 230, height: 80 }));
    const [route] = routeWires([wire(low, top)], new BoxGrid([top, low, ...cards]));
    expect(route && runsUnder(route, [top, low, ...cards])).toBe(false);
    expect(Math.max(...(route?.points.map((p) => Math.abs(p.x - 100)) ?? []))).toBeLessThan(250);
  });

  test('starts and ends at its ports', () => {
    const between = { x: -50, y: 200, width: 300, height: 80 };
    const line = wire(low, top);
    const [route] = routeWires([line], new BoxGrid([top, low, between]));
    expect(route?.points[0]).toEqual(line.from.at);
    expect(route?.points.at(-1)).toEqual(line.to.at);
  });
});

test('lines that share a gap run side by side', () => {
  const between = { x: -200, y: 200, width: 600, height: 80 };
  const wires = [wire(low, top, -20), wire(low, top, 0), wire(low, top, 20)];
  const routes = routeWires(wires, new BoxGrid([top, low, between]));
  const beside = routes.map((route) => Math.round(xAt(route, 240)));
  expect(new Set(beside).size).toBe(3);
});

/** Returns the x at which a line crosses a height. */
function xAt({ points }: Route, y: number): number {
  const i = points.findIndex((point, j) => j > 0 && (point.y - y) * ((points[j - 1]?.y ?? y) - y) < 0);
  return points[i]?.x ?? Number.NaN;
}

test('no line runs under a card in any grid of cards with gutters', () => {
  const cell = fc.record({ width: fc.integer({ min: 120, max: 250 }), height: fc.integer({ min: 50, max: 200 }) });
  const grids = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 5 });
  fc.assert(
    fc.property(grids, fc.nat(), fc.nat(), (rows, a, b) => {
      const cards = rows.flatMap((row, r) => row.map((size, c) => ({ x: c * 290, y: r * 300, ...size })));
      const lower = cards.slice(8);
      const from = lower[a % lower.length] as Box;
      const to = cards[b % 4] as Box;
      const [route] = routeWires([wire(from, to)], new BoxGrid(cards));
      expect(route && runsUnder(route, cards)).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test('there is no way out of a box of cards', () => {
  const walls = [
    { x: -100, y: -100, width: 200, height: 20 },
    { x: -100, y: 80, width: 200, height: 20 },
    { x: -100, y: -100, width: 20, height: 200 },
    { x: 80, y: -100, width: 20, height: 200 },
  ];
  const from = { at: { x: 0, y: 0 }, heading: up };
  expect(orthogonalPath(from, { at: { x: 0, y: -300 }, heading: up }, walls)).toBeNull();
});

test('lines that come from either side of a gap keep to their sides in it', () => {
  const target = { x: 400, y: 0, width: 248, height: 80 };
  const walls = [
    { x: 0, y: 200, width: 400, height: 100 },
    { x: 460, y: 200, width: 500, height: 100 },
  ];
  const fromTheLeft = { x: 100, y: 450, width: 200, height: 80 };
  const fromTheRight = { x: 560, y: 450, width: 200, height: 80 };
  const wires = [wire(fromTheRight, target, 15), wire(fromTheLeft, target, -15)];
  const [right, left] = routeWires(wires, new BoxGrid([target, ...walls, fromTheLeft, fromTheRight]));
  expect(left && xAt(left, 250)).toBeLessThan(right ? xAt(right, 250) : Number.NaN);
});

test('a flat curve beside a straight stretch gets a lane of its own', () => {
  const target = { x: 400, y: 0, width: 248, height: 80 };
  const near = { x: 1200, y: 200, width: 248, height: 80 };
  const far = { x: 1500, y: 400, width: 248, height: 80 };
  const wires = [wire(near, target, 0), wire(far, target, 30)];
  const alone = routeWires(wires.slice(0, 1), new BoxGrid([target, near]));
  const wall = { x: 700, y: 240, width: 400, height: 300 };
  const [first, second] = routeWires(wires, new BoxGrid([target, near, far, wall, { ...near, x: 1760, y: 330 }]));
  expect(alone[0]?.commands.map(([name]) => name)).toEqual(['M', 'C']);
  const heights = [first, second].map((route) => Math.round(yAt(route, 900)));
  expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0))).toBeGreaterThan(5);
});

/** At what height a line passes a place. */
function yAt(route: Route | undefined, x: number): number {
  const points = route?.points ?? [];
  const i = points.findIndex((point, j) => j > 0 && (point.x - x) * ((points[j - 1]?.x ?? x) - x) < 0);
  const [a, b] = [points[i - 1], points[i]];
  return a && b ? a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x) : Number.NaN;
}
