import type { Box, PathCommand, Point } from './scene.ts';

export function right(box: Box): number {
  return box.x + box.width;
}

export function bottom(box: Box): number {
  return box.y + box.height;
}

export function centreX(box: Box): number {
  return box.x + box.width / 2;
}

export function centreY(box: Box): number {
  return box.y + box.height / 2;
}

/** Returns `box` grown by `margin` pixels on every side. */
export function inflate(box: Box, margin: number): Box {
  return { x: box.x - margin, y: box.y - margin, width: box.width + 2 * margin, height: box.height + 2 * margin };
}

/** Tells whether a point is in `box`, or on its edge. */
export function containsPoint(box: Box, { x, y }: Point): boolean {
  return x >= box.x && x <= right(box) && y >= box.y && y <= bottom(box);
}

/** Returns the square around a point whose sides are `margin` pixels from it. */
export function aroundPoint({ x, y }: Point, margin: number): Box {
  return { x: x - margin, y: y - margin, width: 2 * margin, height: 2 * margin };
}

/** Returns the smallest box around all of `boxes`; an empty one at the origin for none. */
export function boundsOf(boxes: Iterable<Box>): Box {
  let left = Infinity;
  let top = Infinity;
  let far = -Infinity;
  let low = -Infinity;
  for (const box of boxes) {
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    far = Math.max(far, right(box));
    low = Math.max(low, bottom(box));
  }
  return left === Infinity
    ? { x: 0, y: 0, width: 0, height: 0 }
    : { x: left, y: top, width: far - left, height: low - top };
}

export function boundsOfPoints(points: Iterable<Point>): Box {
  let left = Infinity;
  let top = Infinity;
  let far = -Infinity;
  let low = -Infinity;
  for (const { x, y } of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    far = Math.max(far, x);
    low = Math.max(low, y);
  }
  return left === Infinity
    ? { x: 0, y: 0, width: 0, height: 0 }
    : { x: left, y: top, width: far - left, height: low - top };
}

/** Returns the smallest box around two points, as `boundsOfPoints` does. */
export function boundsOfTwo(a: Point, b: Point): Box {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(b.x - a.x),
    height: Math.abs(b.y - a.y),
  };
}

/**
 * Tells whether the segment from `a` to `b` runs through the inside of `box` (Liang and Barsky's clipping; touching
 * does not count).
 */
export function segmentCrosses(a: Point, b: Point, box: Box): boolean {
  // Called millions of times on a large map, and therefore without a list of the four edges.
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const [left, top] = [box.x - a.x, box.y - a.y];
  const [across, down] = [right(box) - a.x, bottom(box) - a.y];
  let enter = 0;
  let leave = 1;
  if (dx === 0) {
    if (left >= 0 || across <= 0) return false;
  } else {
    enter = Math.max(enter, Math.min(left / dx, across / dx));
    leave = Math.min(leave, Math.max(left / dx, across / dx));
  }
  if (dy === 0) {
    if (top >= 0 || down <= 0) return false;
  } else {
    enter = Math.max(enter, Math.min(top / dy, down / dy));
    leave = Math.min(leave, Math.max(top / dy, down / dy));
  }
  return leave - enter > 1e-9;
}

const CURVE_STEPS = 20;

/** Flattens a path into points: curves in 20 steps, enough for pointing and for keeping clear of cards. */
export function flatten(commands: readonly PathCommand[]): Point[] {
  const points: Point[] = [];
  let at: Point = { x: 0, y: 0 };
  for (const command of commands) {
    if (command[0] === 'Z') continue;
    if (command[0] === 'C') {
      const [, x1, y1, x2, y2, x, y] = command;
      for (let step = 1; step <= CURVE_STEPS; step++) {
        const t = step / CURVE_STEPS;
        const s = 1 - t;
        points.push({
          x: s * s * s * at.x + 3 * s * s * t * x1 + 3 * s * t * t * x2 + t * t * t * x,
          y: s * s * s * at.y + 3 * s * s * t * y1 + 3 * s * t * t * y2 + t * t * t * y,
        });
      }
      at = { x, y };
    } else {
      at = { x: command[1], y: command[2] };
      points.push(at);
    }
  }
  return points;
}

export function lengthOf(points: readonly Point[]): number {
  let length = 0;
  for (let i = 1; i < points.length; i++) length += distance(points[i - 1] as Point, points[i] as Point);
  return length;
}

export function distance(a: Point, b: Point): number {
  // Not `Math.hypot`, which takes several times as long: distances are far from where squares overflow.
  return Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);
}

/** Returns the point `along` pixels from the start of a line of points; beyond its ends, the nearer end. */
export function pointAlong(points: readonly Point[], along: number): Point {
  let left = along;
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1] as Point;
    const b = points[i] as Point;
    const step = distance(a, b);
    if (left <= step && step > 0) {
      const t = Math.max(0, left / step);
      return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
    }
    left -= step;
  }
  return points.at(-1) ?? { x: 0, y: 0 };
}

/** Bézier control length for a quarter circle of radius 1. */
const QUARTER = 0.5523;

/** Returns a path along `points` with corners rounded to at most `radius` pixels. */
export function roundedPath(points: readonly Point[], radius: number): PathCommand[] {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return [];
  const commands: PathCommand[] = [['M', first.x, first.y]];
  for (let i = 1; i < points.length - 1; i++) {
    const before = points[i - 1] as Point;
    const corner = points[i] as Point;
    const after = points[i + 1] as Point;
    const r = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2);
    const from = towards(corner, before, r);
    const to = towards(corner, after, r);
    const c1 = towards(from, corner, r * QUARTER);
    const c2 = towards(to, corner, r * QUARTER);
    commands.push(['L', from.x, from.y], ['C', c1.x, c1.y, c2.x, c2.y, to.x, to.y]);
  }
  commands.push(['L', last.x, last.y]);
  return commands;
}

/** Returns the point `length` pixels from `from` towards `to`. */
export function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to);
  if (whole === 0) return from;
  return { x: from.x + ((to.x - from.x) * length) / whole, y: from.y + ((to.y - from.y) * length) / whole };
}
