import { type Boxes, BoxGrid } from '../box-grid.ts';
import {
  bottom,
  boundsOfPoints,
  boundsOfTwo,
  distance,
  flatten,
  inflate,
  right,
  roundedPath,
  segmentCrosses,
} from '../geometry.ts';
import type { Box, PathCommand, Point } from '../scene.ts';
import { spaceLanes } from './lanes.ts';
import { mended } from './mend.ts';
import { ahead, corners, forward, orthogonalPath, type Port } from './orthogonal-path.ts';
import { CLEARANCE, LANE } from './routing-grid.ts';
import { SearchSpace } from './search-space.ts';

/** A line to be drawn between two ports. */
export interface Wire {
  readonly from: Port;
  readonly to: Port;
  /** True if it always runs in horizontals and verticals: linked premises read as one bracket. */
  readonly square?: boolean;
}

export interface Route {
  readonly commands: readonly PathCommand[];
  /** The line as points. */
  readonly points: readonly Point[];
}

/** Pixels that a line runs straight out of its port before it may turn. */
export const STUB = 12;
/** Pixels between the ends and the control points of a curve that turns around. */
const WIDEST_TURN = 60;
const CORNER_RADIUS = 16;
/** A line between ends that are nearer to each other than this, in pixels, is a curve where its corners would cross. */
const SHORT = 300;
/** A curve that is this many times as long as it is high runs along its gap, rather than across it. */
const FLAT = 2.5;
/**
 * Least distance in pixels between a curve and a card; less than for a straight line, because a curve only brushes by.
 */
const CURVE_CLEARANCE = 4;
/**
 * Pixels around a card in the way within which its neighbours, which are likely to be next, are taken into account too.
 */
const NEIGHBOURHOOD = 60;
/**
 * The most cards in the way that are gone around in one search, to bound the work; a line across more of them goes around
 * the others one by one.
 */
const MOST_OBSTACLES = 80;
/** The most stretches of other lines that are avoided. */
const MOST_LINES = 60;

/**
 * Draws every wire so that none runs under a card or through another relation's junction or sign, which are obstacles too unless a
 * wire's own port lies in them: as a curve where the way is free, else by horizontals and verticals around the obstacles, those
 * that share a gap in lanes, beside the stretches of lines that are `drawn` already. The routes come in the order of the wires.
 */
export function routeWires(
  wires: readonly Wire[],
  obstacles: BoxGrid<Box>,
  drawn: Boxes = new BoxGrid(),
  space = new SearchSpace(),
): Route[] {
  const detour = (wire: Wire) => around(wire, obstacles, drawn, space);
  const first = wires.map((wire) => (wire.square ? null : curve(wire, obstacles)) ?? detour(wire));
  const ways = squareBesideSquare(wires, first, detour, drawn);
  spaceLanes(
    ways.flatMap((way) => (way.kind === 'corners' ? [way.points] : [])),
    obstacles,
    drawn,
  );
  return ways.map((way, i) => {
    const commands = way.kind === 'curve' ? way.commands : pathAlong(way.points, wires[i] as Wire);
    return { commands, points: flatten(commands) };
  });
}

/**
 * Draws a line of horizontals and verticals with round corners. When it crosses itself, as it may when cards leave no room
 * between them to move a stretch, a short one becomes a curve instead, and a long one leaves the loop out.
 */
function pathAlong(points: readonly Point[], wire: Wire): PathCommand[] {
  const whole = withoutLoops(points);
  if (whole.length === points.length) return roundedPath(corners(points), CORNER_RADIUS);
  if (distance(wire.from.at, wire.to.at) < SHORT) return curveBetween(wire);
  return roundedPath(corners(whole), CORNER_RADIUS);
}

/** Returns the line without its loops; the same line when it has none. */
function withoutLoops(points: readonly Point[]): readonly Point[] {
  const stretches = points.slice(1).map((b, i) => boundsOfTwo(points[i] as Point, b));
  for (const [i, a] of stretches.entries()) {
    const j = stretches.findLastIndex((b, k) => k > i + 1 && touches(a, b));
    if (j === -1) continue;
    const next = points[j + 1] as Point;
    const meeting = { x: Math.max(a.x, Math.min(right(a), next.x)), y: Math.max(a.y, Math.min(bottom(a), next.y)) };
    return [...points.slice(0, i + 1), meeting, ...withoutLoops(points.slice(j + 1))];
  }
  return points;
}

function touches(a: Box, b: Box): boolean {
  return a.x <= right(b) && b.x <= right(a) && a.y <= bottom(b) && b.y <= bottom(a);
}

type Way = { kind: 'curve'; commands: PathCommand[] } | { kind: 'corners'; points: Point[] };

/**
 * Turns a flat curve into a line of corners when a straight stretch would run along the middle of the same gap, so that
 * the two get lanes of their own.
 */
function squareBesideSquare(
  wires: readonly Wire[],
  ways: readonly Way[],
  detour: (wire: Wire) => Way,
  drawn: Boxes,
): Way[] {
  const stretches = new BoxGrid<Box>();
  for (const way of ways) {
    if (way.kind === 'curve') continue;
    for (let i = 2; i < way.points.length - 1; i++) {
      stretches.add(boundsOfTwo(way.points[i - 1] as Point, way.points[i] as Point));
    }
  }
  return ways.map((way, i) => {
    const wire = wires[i] as Wire;
    if (way.kind === 'corners' || !isFlat(wire)) return way;
    const around = boundsOfPoints(flatten(way.commands));
    return stretches.overlapping(around).length > 0 || drawn.overlapping(around).length > 0 ? detour(wire) : way;
  });
}

function isFlat({ from, to }: Wire): boolean {
  const [x, y] = [Math.abs(from.at.x - to.at.x), Math.abs(from.at.y - to.at.y)];
  return x > FLAT * y || y > FLAT * x;
}

/** Returns a curve, or a straight line when a curve would have to turn back on itself. */
function curveBetween(wire: Wire): PathCommand[] {
  const { from, to } = wire;
  if (turnsBack(wire)) {
    return [
      ['M', from.at.x, from.at.y],
      ['L', to.at.x, to.at.y],
    ];
  }
  const whole = Math.max(20, (Math.abs(to.at.y - from.at.y) + Math.abs(to.at.x - from.at.x) * 0.1) / 2);
  const isTurn = from.heading !== to.heading && from.heading % 2 === to.heading % 2;
  // A longer bend than the way itself would overshoot and come back; and one that turns around should stay near.
  const bend = (room: number) => Math.min(whole, isTurn ? WIDEST_TURN : room);
  const leave = ahead(from, bend(forward(from, to.at)));
  const arrive = ahead(to, -bend(-forward(to, from.at)));
  return [
    ['M', from.at.x, from.at.y],
    ['C', leave.x, leave.y, arrive.x, arrive.y, to.at.x, to.at.y],
  ];
}

/**
 * Tells whether a line's end lies behind where it leaves, or where it leaves lies beyond its end: then it has to go
 * around something.
 */
function turnsBack({ from, to }: Wire): boolean {
  const [leaving, arriving] = [forward(from, to.at), -forward(to, from.at)];
  if (from.heading === to.heading) return leaving <= 0;
  return from.heading % 2 !== to.heading % 2 && (leaving <= 0 || arriving <= 0);
}

function curve(wire: Wire, obstacles: BoxGrid<Box>): Way | null {
  if (turnsBack(wire)) return null;
  const commands = curveBetween(wire);
  // The ends touch their own cards' edges; only the part between them has to keep its distance.
  const inner = flatten(commands).slice(1, -2);
  return inTheWay(inner, wire, obstacles, CURVE_CLEARANCE).size === 0 ? { kind: 'curve', commands } : null;
}

/**
 * Returns the points at which a line may first turn after it leaves, and must have turned before it arrives: closer in
 * when its ends are near each other.
 */
export function stubsOf({ from, to }: Wire): [Port, Port] {
  const [leaving, arriving] = [forward(from, to.at), -forward(to, from.at)];
  const share = from.heading === to.heading ? 0.5 : from.heading % 2 === to.heading % 2 ? 0 : 1;
  const stub = (room: number) => (share > 0 && room > 0 ? Math.min(STUB, room * share) : STUB);
  return [
    { ...from, at: ahead(from, stub(leaving)) },
    { ...to, at: ahead(to, -stub(arriving)) },
  ];
}

function around(wire: Wire, obstacles: BoxGrid<Box>, drawn: Boxes, space: SearchSpace): Way {
  const [from, to] = stubsOf(wire);
  const known = inTheWay([from.at, wire.from.at], wire, obstacles, STUB).union(
    inTheWay([to.at, wire.to.at], wire, obstacles, STUB),
  );
  const beside = new Set<Box>();
  let isEnclosed = false;
  const isObstacle = (box: Box) => !isOwn(box, wire) && !(isEnclosed && isNearAnEnd(box, from, to));
  for (;;) {
    const found = orthogonalPath(from, to, [...known], space, [...beside]);
    if (found === null && !isEnclosed) {
      // An obstacle too near to an end to be avoided must not keep the line from going around all the others.
      isEnclosed = true;
      for (const box of known) if (isNearAnEnd(box, from, to)) known.delete(box);
      continue;
    }
    if (found === null) return { kind: 'curve', commands: curveBetween(wire) };
    const hit = new Set([...inTheWay(found, wire, obstacles, CLEARANCE - 1).difference(known)].filter(isObstacle));
    const along = known.size > MOST_OBSTACLES ? [] : linesAlong(found, drawn).filter((line) => !beside.has(line));
    for (const line of along.slice(0, MOST_LINES - beside.size)) beside.add(line);
    const isWhole = hit.size === 0 && (along.length === 0 || beside.size >= MOST_LINES);
    if (isWhole || known.size > MOST_OBSTACLES) {
      const surroundings = {
        hits: (line: readonly Point[]) =>
          new Set([...inTheWay(line, wire, obstacles, CLEARANCE - 1)].filter(isObstacle)),
        within: (area: Box) => obstacles.overlapping(area).filter(isObstacle),
      };
      const way = isWhole ? found : mended(found, surroundings, space);
      return { kind: 'corners', points: corners([wire.from.at, ...way, wire.to.at]) };
    }
    for (const box of hit) {
      for (const near of obstacles.overlapping(inflate(box, NEIGHBOURHOOD))) if (isObstacle(near)) known.add(near);
    }
  }
}

function isNearAnEnd(box: Box, from: Port, to: Port): boolean {
  const around = inflate(box, CLEARANCE);
  return isInside(from.at, around) || isInside(to.at, around);
}

/** Returns the stretches of drawn lines that a line runs along. */
function linesAlong(points: readonly Point[], drawn: Boxes): Box[] {
  return points.slice(1).flatMap((b, i) => {
    const stretch = boundsOfTwo(points[i] as Point, b);
    const isLevel = stretch.width > stretch.height;
    return drawn
      .overlapping(inflate(stretch, LANE - 1))
      .filter((line) => line.width > line.height === isLevel && Math.max(line.width, line.height) > LANE);
  });
}

/** Returns the boxes that a line comes closer to than `clearance`, except the junction it starts or ends in. */
function inTheWay(points: readonly Point[], wire: Wire, obstacles: BoxGrid<Box>, clearance: number): Set<Box> {
  const found = new Set<Box>();
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1] as Point, points[i] as Point];
    for (const box of obstacles.overlapping(inflate(boundsOfTwo(a, b), clearance))) {
      if (!isOwn(box, wire) && segmentCrosses(a, b, inflate(box, clearance))) found.add(box);
    }
  }
  return found;
}

/** Tells whether a box is the junction that a line starts or ends in. */
function isOwn(box: Box, wire: Wire): boolean {
  return isInside(wire.from.at, box) || isInside(wire.to.at, box);
}

function isInside({ x, y }: Point, box: Box): boolean {
  return x > box.x && x < right(box) && y > box.y && y < bottom(box);
}
